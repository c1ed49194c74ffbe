import browser from 'webextension-polyfill';
import { ATTEMPTS } from '@/utils/briefing/attempts';
import type { Standing } from '@/utils/briefing/briefing';
import type { CoinRoom } from '@/utils/briefing/coin-room';
import type { Desk } from '@/utils/briefing/desk';
import type { IndexDesk } from '@/utils/briefing/index-desk';
import type { OwnDesk } from '@/utils/briefing/own-desk';
import type { PortfolioDesk } from '@/utils/briefing/portfolio-room';
import { contractName } from '@/utils/contracts/contract-name';
import { exchangeOfHost } from '@/utils/exchanges';
import type { RoomDesk } from '@/utils/messages/router';
import type { ActiveTab, DataKept } from '@/utils/messages/verbs';
import type { CoinGecko } from '@/utils/net/coin-gecko';
import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { OwnedCache } from '@/utils/store/create-cache';
import { exportData, importData } from '@/utils/store/exported-data';
import { keepPosition, POSITIONS, RISK_PREFERENCES } from '@/utils/store/positions';
import type { Records } from '@/utils/store/records';
import { RECENTS, setWatched, WATCH_LIST } from '@/utils/store/seen-tokens';
import { changed, SETTINGS } from '@/utils/store/settings';
import type { Vault } from '@/utils/store/vault';
import { failed } from '@/utils/vocabulary/failure';
import { hiddenOn, unhide } from './hiding';
import { createIndexVerbs } from './index-verbs';
import { keepOwnPlan, putAway } from './own-notes';
import { createPortfolioVerbs } from './portfolio-verbs';
import type { ShownLeverages } from './shown-leverages';

interface Needs {
  readonly desk: Desk;
  readonly indexDesk: IndexDesk;
  readonly portfolioDesk: PortfolioDesk;
  readonly ownDesk: OwnDesk;
  readonly records: Records;
  readonly cache: OwnedCache;
  readonly vault: Vault;
  readonly service: TokenMetrics;
  readonly coinVault: Vault;
  readonly coinGecko: CoinGecko;
  readonly coinRoom: CoinRoom;
  readonly shownLeverages: ShownLeverages;
  readonly standing: () => Promise<Standing>;
  /** Tells pills and rooms to look again. */
  readonly tell: () => void;
}

const MOST_SHOWN = 12;

/** What is done for the popup, the side panel and the options page. */
export function createRoomDesk(needs: Needs): RoomDesk {
  const {
    desk,
    indexDesk,
    portfolioDesk,
    ownDesk,
    records,
    cache,
    vault,
    service,
    coinGecko,
    coinRoom,
    coinVault,
    shownLeverages,
    standing,
    tell,
  } = needs;

  async function activeTab(wait: boolean): Promise<ActiveTab> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // Without access to the page the browser tells no address, and that page is none of our business.
    const href = tab?.url ?? null;
    const elsewhere: ActiveTab = { kind: 'elsewhere', href: null, briefing: null, hidden: null };
    if (href === null || !URL.canParse(href)) return elsewhere;
    const contract = await desk.readContract(href);
    if (!contract) {
      const isExchange = exchangeOfHost(new URL(href).hostname) !== null;
      return isExchange ? { ...elsewhere, kind: 'not-a-trading-page', href } : elsewhere;
    }
    const [briefing, hidden] = await Promise.all([
      desk.brief(contract, { wait, depth: 'whole', shownLeverage: shownLeverages.of(tab?.id, href) }),
      hiddenOn(records, contract),
    ]);
    return { kind: 'contract', href, briefing, hidden };
  }

  async function dataKept(): Promise<DataKept> {
    const [{ rows, oldestMs }, estimate] = await Promise.all([
      cache.size(),
      navigator.storage.estimate().catch(() => null),
    ]);
    return { rows, oldestMs, bytes: estimate?.usage ?? null };
  }

  /** What was learnt with another key or at another address no longer holds. */
  async function startAfresh(): Promise<void> {
    await cache.replace(ATTEMPTS, new Map());
    await service.startAfresh();
  }

  /**
   * Runs a change of key or address. What was learnt goes before it, so that a worker that dies on the way leaves
   * nothing of it with the new one, and after it, as the old one may have been asked meanwhile.
   */
  async function afresh<T>(forget: () => Promise<void>, work: () => Promise<T>): Promise<T> {
    await forget();
    const done = await work();
    await forget();
    return done;
  }

  /** Runs a change and tells everybody about it. */
  async function telling<T>(work: Promise<T>): Promise<T> {
    const done = await work;
    tell();
    return done;
  }

  return {
    ...createIndexVerbs(indexDesk, tell),
    ...createPortfolioVerbs(portfolioDesk, tell),
    activeTab: ({ wait }) => activeTab(wait),
    token: ({ tokenId, wait }) => desk.briefToken(tokenId, wait),
    tokenHistory: ({ tokenId }) => desk.history(tokenId),
    search: ({ text, remote }) => desk.search(text, remote),
    coin: ({ slug, wait }) => coinRoom.brief(slug, wait),
    findCoins: ({ text, remote }) => coinRoom.find(text, remote),
    watchCoin: ({ slug, watched }) => telling(coinRoom.watch(slug, watched)),
    async overview() {
      const [recents, watchList] = await Promise.all([records.read(RECENTS), records.read(WATCH_LIST)]);
      const recentIds = recents.slice(0, MOST_SHOWN).map(({ tokenId }) => tokenId);
      return {
        recents: await desk.rowsFor(recentIds),
        watchList: await desk.rowsFor(watchList),
        coins: await coinRoom.watched(),
      };
    },
    async watchToken({ tokenId, watched }) {
      await telling(records.update(WATCH_LIST, (list) => setWatched(list, tokenId, watched)));
      return true;
    },
    async chooseFor({ href, tokenId }) {
      const contract = await desk.readContract(href);
      return contract ? telling(desk.choose(contract, tokenId)) : false;
    },
    async candidatesFor({ href }) {
      const contract = await desk.readContract(href);
      return contract ? desk.candidates(contract) : failed('not-listed');
    },
    async unhide({ href }) {
      const contract = await desk.readContract(href);
      if (contract) await telling(unhide(records, contract));
      return contract !== null;
    },
    async positionFor({ href, position }) {
      const contract = await desk.readContract(href);
      if (!contract) return false;
      const name = contractName(contract);
      await telling(
        records.update(POSITIONS, (positions) => keepPosition(positions, name, position, Date.now())),
      );
      return true;
    },
    async snoozeNudge({ href, nudge }) {
      const contract = await desk.readContract(href);
      return contract ? telling(putAway({ desk, records }, contract, nudge)) : false;
    },
    async planFor({ href, plan }) {
      const contract = await desk.readContract(href);
      return contract ? telling(keepOwnPlan({ desk, records }, contract, plan)) : false;
    },
    async purchaseFor({ href, usd }) {
      const contract = await desk.readContract(href);
      return contract ? ownDesk.purchase(await desk.slugOf(contract), usd) : null;
    },
    async elsewhere({ href }) {
      const contract = await desk.readContract(href);
      return contract ? desk.elsewhere(contract) : failed('not-listed');
    },
    riskPreferences: () => records.read(RISK_PREFERENCES),
    keepRiskPreferences: ({ preferences }) => telling(records.update(RISK_PREFERENCES, () => preferences)),
    standing,
    settings: () => records.read(SETTINGS),
    async changeSettings({ change }) {
      const { apiBase } = await records.read(SETTINGS);
      const update = () => records.update(SETTINGS, (settings) => changed(settings, change));
      const moves = change.apiBase !== undefined && change.apiBase !== apiBase;
      return telling(moves ? afresh(startAfresh, update) : update());
    },
    keyState: () => vault.state(),
    async keepKey({ key, passphrase }) {
      await afresh(startAfresh, () => vault.keep(key.trim(), passphrase));
      return telling(vault.state());
    },
    testKey: () => telling(desk.testKey()),
    unlockKey: ({ passphrase }) => telling(vault.unlock(passphrase)),
    async forgetKey() {
      await afresh(startAfresh, () => vault.forget());
      return telling(vault.state());
    },
    coinKeyState: () => coinVault.state(),
    async keepCoinKey({ key }) {
      await afresh(coinGecko.startAfresh, () => coinVault.keep(key.trim(), null));
      return telling(coinVault.state());
    },
    async forgetCoinKey() {
      await afresh(coinGecko.startAfresh, () => coinVault.forget());
      return telling(coinVault.state());
    },
    dataKept,
    async clearData() {
      await cache.clear();
      tell();
      return dataKept();
    },
    exportData: ({ withHoldings }) => exportData(records, Date.now(), withHoldings === true),
    importData: ({ data }) => telling(importData(records, data)),
  };
}
