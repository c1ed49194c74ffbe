import type { PageView } from '@/utils/messages/verbs';
import type { ExportedData } from '@/utils/store/exported-data';
import { PLACES } from '@/utils/store/places';
import { RECENTS, WATCH_LIST } from '@/utils/store/seen-tokens';
import { changed, SETTINGS } from '@/utils/store/settings';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';
import type { DyingWorker } from './dying-worker';

export const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const NEIRO = 'https://www.binance.com/en/futures/NEIROUSDT';
const PAGE = { tier: 'page', tabId: 1, origin: 'https://www.binance.com' } as const;
const OTHER_KEY = SANDBOX_KEYS.good;

/** Something a user does, as it reaches the worker. */
export interface Flow {
  readonly name: string;
  /** What was done before, in a life that nothing befell. */
  readonly before: (worker: DyingWorker) => Promise<unknown>;
  readonly run: (worker: DyingWorker) => Promise<unknown>;
  /** What the user sees afterwards, as far as the flow touches it. */
  readonly seen: (worker: DyingWorker) => Promise<unknown>;
  /** What the user may see where the worker died and nobody asked again: as before the flow, or as after it. */
  readonly untold: 'before-or-after' | 'after';
}

/** Asks as the pill does: at once, then waiting as long as something is under way. */
async function look({ page }: DyingWorker, href: string): Promise<PageView | null> {
  let view = await page.look({ href, wait: false, shown: null }, PAGE);
  for (let pause = 0; view?.pill.pending && pause < 5; pause += 1)
    view = await page.look({ href, wait: true, shown: null }, PAGE);
  return view;
}

/** A key, and so few credits that nothing is read but what somebody looks at. */
async function frugal({ records, vault }: DyingWorker): Promise<void> {
  await vault.keep(SANDBOX_KEYS.good, null);
  await records.update(SETTINGS, (settings) => changed(settings, { creditBudget: 25 }));
}

const settings = ({ room }: DyingWorker) => room.settings({});

const FILE: ExportedData = {
  plimsoll: 1,
  exportedAt: '2026-11-01T00:00:00.000Z',
  settings: { ...SETTINGS.initial, theme: 'dark', creditBudget: 77 },
  choices: { 'binance/NEIRO': null },
  watchList: [3375, 3306],
  places: { binance: { edge: 'left', along: 0.5 } },
  hiddenContracts: ['binance/perp/DOGEUSDT'],
};

export const FLOWS: readonly Flow[] = [
  {
    name: 'a look at a page',
    before: frugal,
    run: (worker) => look(worker, BTC),
    seen: (worker) => look(worker, BTC),
    untold: 'after',
  },
  {
    name: 'opening the card',
    before: async (worker) => {
      await frugal(worker);
      await look(worker, BTC);
    },
    run: async ({ page }) => {
      await page.openCard({}, PAGE);
      await page.card({ href: BTC, wait: true }, PAGE);
      await page.history({ href: BTC }, PAGE);
    },
    seen: async ({ page }) => ({
      card: await page.card({ href: BTC, wait: true }, PAGE),
      history: await page.history({ href: BTC }, PAGE),
    }),
    untold: 'after',
  },
  {
    name: 'a new key after a rejected one',
    before: async (worker) => {
      await worker.room.keepKey({ key: SANDBOX_KEYS.rejected, passphrase: null });
      await worker.records.update(SETTINGS, (now) => changed(now, { creditBudget: 25 }));
      await look(worker, BTC);
    },
    run: async ({ room }) => {
      await room.keepKey({ key: OTHER_KEY, passphrase: null });
      await room.testKey({});
    },
    seen: gradeAndKey,
    untold: 'before-or-after',
  },
  {
    name: 'a new key after one that is spent',
    before: async (worker) => {
      await worker.room.keepKey({ key: SANDBOX_KEYS.spent, passphrase: null });
      await worker.records.update(SETTINGS, (now) => changed(now, { creditBudget: 25 }));
      await look(worker, BTC);
    },
    run: ({ room }) => room.keepKey({ key: OTHER_KEY, passphrase: null }),
    seen: gradeAndKey,
    untold: 'before-or-after',
  },
  {
    name: 'a key behind a passphrase',
    before: frugal,
    run: ({ room }) => room.keepKey({ key: OTHER_KEY, passphrase: 'open sesame' }),
    seen: async (worker) => {
      // Where it is locked the user is asked for the passphrase, and has it.
      if ((await worker.vault.state()).locked) await worker.room.unlockKey({ passphrase: 'open sesame' });
      return { view: await look(worker, BTC), key: await keyOf(worker) };
    },
    untold: 'before-or-after',
  },
  {
    name: 'forgetting the key',
    before: async (worker) => {
      await frugal(worker);
      await look(worker, BTC);
    },
    run: ({ room }) => room.forgetKey({}),
    seen: async (worker) => ({ kept: (await worker.vault.state()).kept, settings: await settings(worker) }),
    untold: 'before-or-after',
  },
  {
    name: 'a choice of token',
    before: async (worker) => {
      await frugal(worker);
      await look(worker, NEIRO);
    },
    run: async ({ page }) => {
      const offered = await page.candidates({ href: NEIRO }, PAGE);
      const tokenId = offered.ok ? (offered.value.at(-1)?.tokenId ?? null) : null;
      await page.choose({ href: NEIRO, tokenId }, PAGE);
    },
    seen: (worker) => look(worker, NEIRO),
    untold: 'before-or-after',
  },
  {
    name: 'a change of settings',
    before: frugal,
    run: ({ room }) =>
      room.changeSettings({ change: { theme: 'dark', creditBudget: 55, apiBase: 'https://proxy.example' } }),
    seen: settings,
    untold: 'before-or-after',
  },
  {
    name: 'hiding the pill on an exchange',
    before: frugal,
    run: ({ page }) => page.hide({ href: BTC, scope: 'site' }, PAGE),
    seen: async (worker) => ({ shows: (await look(worker, BTC)) !== null, settings: await settings(worker) }),
    untold: 'before-or-after',
  },
  {
    name: 'showing the pill again',
    before: async (worker) => {
      await frugal(worker);
      await worker.page.hide({ href: BTC, scope: 'here' }, PAGE);
      await worker.page.hide({ href: BTC, scope: 'site' }, PAGE);
    },
    run: ({ room }) => room.unhide({ href: BTC }),
    seen: async (worker) => ({ shows: (await look(worker, BTC)) !== null }),
    untold: 'before-or-after',
  },
  {
    name: 'the daily round',
    before: async (worker) => {
      await worker.vault.keep(SANDBOX_KEYS.good, null);
      await worker.records.update(WATCH_LIST, () => [3375, 3306]);
      await look(worker, BTC);
      await worker.desk.round();
      worker.sleep(86_400_000);
      await worker.lose((key) => key.startsWith('tm-holdings/'), 3);
    },
    run: ({ desk }) => desk.round(),
    seen: async (worker) => {
      await worker.desk.round();
      return worker.tokenMetricsRows();
    },
    untold: 'after',
  },
  {
    name: 'the same token elsewhere',
    before: async (worker) => {
      await frugal(worker);
      await worker.room.elsewhere({ href: BTC });
      await worker.lose((key) => /bybit|kraken/.test(key));
    },
    run: ({ room }) => room.elsewhere({ href: BTC }),
    seen: ({ room }) => room.elsewhere({ href: BTC }),
    untold: 'after',
  },
  {
    name: 'an import of data',
    before: async (worker) => {
      await frugal(worker);
      await worker.records.update(RECENTS, () => [{ tokenId: 3375, seenAtMs: 1 }]);
    },
    run: ({ room }) => room.importData({ data: FILE }),
    seen: async (worker) => ({
      ...(await worker.room.exportData({})),
      places: await worker.records.read(PLACES),
    }),
    untold: 'before-or-after',
  },
];

/** Whether there is a grade, and by which key: with the old one there is none, with the new one there must be. */
async function gradeAndKey(worker: DyingWorker) {
  const view = await look(worker, BTC);
  return {
    grade: view?.pill.ring.kind === 'token-metrics' ? view.pill.ring.text : null,
    key: await keyOf(worker),
  };
}

async function keyOf({ vault }: DyingWorker) {
  const { kept, passphrase, tail } = await vault.state();
  return { kept, passphrase, tail };
}
