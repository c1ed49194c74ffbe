import browser from 'webextension-polyfill';
import type { Briefing, Standing } from '@/utils/briefing/briefing';
import type { Desk } from '@/utils/briefing/desk';
import type { OwnDesk } from '@/utils/briefing/own-desk';
import { pillView } from '@/utils/briefing/pill';
import { pillMenu } from '@/utils/briefing/pill-menu';
import type { Contract } from '@/utils/contracts/contract';
import { contractName } from '@/utils/contracts/contract-name';
import { exchangeById } from '@/utils/exchanges';
import { soundLocale } from '@/utils/format/locale';
import type { Words } from '@/utils/format/words';
import type { PageDesk } from '@/utils/messages/router';
import type { PageView } from '@/utils/messages/verbs';
import { PLACES } from '@/utils/store/places';
import { keepPosition, POSITIONS } from '@/utils/store/positions';
import type { Records } from '@/utils/store/records';
import { setWatched, WATCH_LIST } from '@/utils/store/seen-tokens';
import { changed, SETTINGS } from '@/utils/store/settings';
import { failed } from '@/utils/vocabulary/failure';
import { showBadge } from './badge';
import { hiddenOn, hide } from './hiding';
import { createPurchaseTurns, keepOwnPlan, putAway } from './own-notes';
import type { ShownLeverages } from './shown-leverages';

interface Needs {
  readonly desk: Desk;
  readonly ownDesk: OwnDesk;
  readonly records: Records;
  readonly words: Words;
  readonly shownLeverages: ShownLeverages;
  readonly standing: () => Promise<Standing>;
  /** Tells pills and rooms to look again. */
  readonly tell: () => void;
}

/** What is done for the script on an exchange's page. Everything is about the page it asks from. */
export function createPageDesk({
  desk,
  ownDesk,
  records,
  words,
  shownLeverages,
  standing,
  tell,
}: Needs): PageDesk {
  const mayAskPurchase = createPurchaseTurns(Date.now);

  async function look(href: string, wait: boolean, shown: number | null): Promise<PageView | null> {
    const contract = await desk.readContract(href);
    if (!contract || (await hiddenOn(records, contract))) return null;
    const briefing = await desk.brief(contract, { wait, depth: 'brief', shownLeverage: shown });
    const [places, { theme }] = await Promise.all([records.read(PLACES), records.read(SETTINGS)]);
    return {
      pill: await drawn(briefing),
      dock: places[contract.exchange] ?? null,
      theme,
      words: {
        name: words('extensionName'),
        updated: words('pillUpdated'),
        dismiss: words('pillDismiss'),
      },
    };
  }

  async function drawn(briefing: Briefing) {
    return pillView(briefing, await standing(), {
      words,
      locale: soundLocale(navigator.language),
      closedOn: exchangeById(briefing.contract.exchange).closedOn,
      nowMs: Date.now(),
    });
  }

  /** Runs `work` on the page's contract; `without` is the answer where the page is about none. */
  async function on<T>(href: string, without: T, work: (contract: Contract) => Promise<T>): Promise<T> {
    const contract = await desk.readContract(href);
    return contract ? work(contract) : without;
  }

  return {
    async look({ href, shown, wait }, { tabId }) {
      shownLeverages.note(tabId, href, shown ?? null);
      const view = await look(href, wait, shown ?? null);
      await showBadge(tabId, view?.pill ?? null);
      return view;
    },
    hand: ({ href }, { tabId }) =>
      on(href, null, async ({ exchange }) => {
        await inject(tabId, '/hand.js');
        return pillMenu(words, exchange);
      }),
    async openCard(_params, { tabId }) {
      await inject(tabId, '/card.js');
      return true;
    },
    card: ({ href, wait }, { tabId }) =>
      on(href, null, async (contract) => {
        const briefing = await desk.brief(contract, {
          wait,
          depth: 'whole',
          shownLeverage: shownLeverages.of(tabId, href),
        });
        const { theme } = await records.read(SETTINGS);
        return { briefing, standing: await standing(), theme };
      }),
    history: ({ href }) =>
      on(href, failed('not-listed'), async (contract) => {
        const tokenId = await desk.tokenOf(contract);
        return tokenId === null ? failed('not-listed') : desk.history(tokenId);
      }),
    choose: ({ href, tokenId }) =>
      on(href, false, async (contract) => {
        const taken = await desk.choose(contract, tokenId);
        if (taken) tell();
        return taken;
      }),
    candidates: ({ href }) => on(href, failed('not-listed'), (contract) => desk.candidates(contract)),
    watch: ({ href, watched }) =>
      on(href, false, async (contract) => {
        const tokenId = await desk.tokenOf(contract);
        if (tokenId === null) return false;
        await records.update(WATCH_LIST, (list) => setWatched(list, tokenId, watched));
        tell();
        return true;
      }),
    dock: ({ href, dock }) =>
      on(href, false, async ({ exchange }) => {
        await records.update(PLACES, ({ [exchange]: _before, ...others }) =>
          dock ? { ...others, [exchange]: dock } : others,
        );
        return true;
      }),
    hide: ({ href, scope }) =>
      on(href, false, async (contract) => {
        await hide(records, contract, scope);
        tell();
        return true;
      }),
    position: ({ href, position }) =>
      on(href, false, async (contract) => {
        await records.update(POSITIONS, (positions) =>
          keepPosition(positions, contractName(contract), position, Date.now()),
        );
        tell();
        return true;
      }),
    snooze: ({ href, nudge }) => on(href, false, (contract) => putAway({ desk, records }, contract, nudge)),
    plan: ({ href, plan }) =>
      on(href, false, async (contract) => {
        await keepOwnPlan({ desk, records }, contract, plan);
        tell();
        return true;
      }),
    purchase: ({ href, usd }, { tabId }) =>
      on(href, null, async (contract) =>
        mayAskPurchase(tabId) ? ownDesk.purchase(await desk.slugOf(contract), usd) : null,
      ),
    async openOptions() {
      await browser.runtime.openOptionsPage();
      return true;
    },
  };
}

/** Runs one of our scripts beside the pill's, in the world that the page cannot see; never in a frame. */
async function inject(tabId: number, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
}

/** The command that hides or shows the pill everywhere. */
export async function togglePill(records: Records): Promise<void> {
  await records.update(SETTINGS, (settings) => changed(settings, { pillHidden: !settings.pillHidden }));
}
