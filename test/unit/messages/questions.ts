import type { PageVerbs, RoomVerbs } from '@/utils/messages/verbs';
import { INITIAL_RULES } from '@/utils/portfolio/rules';
import { INITIAL_PREFERENCES } from '@/utils/risk/preferences';
import { PAGE as href } from './senders';

/** At least one question that is answered for every verb there is; a verb without any does not compile. */
type Questions<Verbs extends Record<keyof Verbs, { params: unknown }>> = {
  readonly [V in keyof Verbs]: readonly [Verbs[V]['params'], ...Verbs[V]['params'][]];
};

const position = {
  side: 1,
  leverage: 20,
  marginMode: 'isolated',
  notionalUsd: 1_000,
  walletUsd: null,
  stop: null,
  target: null,
  optionSide: null,
  holdingDays: null,
} as const;

const plan = { horizon: '2027-01-31', exitUsd: 100_000, exitFrom: 'below', mostUsd: null } as const;

const COIN = {
  source: 'coingecko',
  slug: 'bitcoin',
  ticker: 'BTC',
  name: 'Bitcoin',
  amount: 0.5,
  costUsd: 20_000,
} as const;
const BASKET = {
  source: 'local',
  key: 'local/LOCAL-10',
  name: 'LOCAL-10',
  valueUsd: 1_000,
  enteredAtMs: 0,
  costUsd: null,
} as const;

export const PAGE_QUESTIONS: Questions<PageVerbs> = {
  look: [
    { href, wait: false },
    { href, wait: true, shown: 20 },
  ],
  hand: [{ href }],
  openCard: [{}],
  card: [{ href, wait: true }],
  history: [{ href }],
  choose: [
    { href, tokenId: 3375 },
    { href, tokenId: null },
  ],
  candidates: [{ href }],
  watch: [{ href, watched: true }],
  dock: [
    { href, dock: { edge: 'left', along: 0.5 } },
    { href, dock: null },
  ],
  hide: [{ href, scope: 'here' }],
  openOptions: [{}],
  position: [
    { href, position },
    { href, position: null },
  ],
  plan: [
    { href, plan },
    { href, plan: null },
  ],
  snooze: [{ href, nudge: 'plan' }],
  purchase: [{ href, usd: 250 }],
};

export const ROOM_QUESTIONS: Questions<RoomVerbs> = {
  activeTab: [{ wait: true }],
  token: [{ tokenId: 3375, wait: true }],
  tokenHistory: [{ tokenId: 3375 }],
  search: [{ text: 'bitcoin', remote: true }],
  coin: [{ slug: 'bitcoin', wait: true }],
  findCoins: [{ text: 'bitcoin', remote: true }],
  watchCoin: [{ slug: 'bitcoin', watched: true }],
  overview: [{}],
  watchToken: [{ tokenId: 3375, watched: true }],
  chooseFor: [{ href, tokenId: 3375 }],
  candidatesFor: [{ href }],
  unhide: [{ href }],
  positionFor: [{ href, position }],
  planFor: [{ href, plan }],
  snoozeNudge: [{ href, nudge: 'plan' }],
  purchaseFor: [{ href, usd: 250 }],
  elsewhere: [{ href }],
  indexRoom: [{ wait: true }],
  indexDetail: [{ key: 'tm/1', wait: true }],
  comparedIndices: [{ keys: ['tm/1'] }],
  followIndex: [{ key: 'tm/1', followed: true }],
  portfolio: [{ wait: true }],
  addHoldings: [{ holdings: [COIN, BASKET] }],
  removeHolding: [{ name: 'bitcoin' }],
  gradeHoldings: [{}],
  keepPortfolioRules: [{ rules: INITIAL_RULES }],
  symbolMeaning: [{ symbol: 'BTC' }],
  chooseSymbol: [{ symbol: 'BTC', slug: 'bitcoin' }],
  riskPreferences: [{}],
  keepRiskPreferences: [{ preferences: INITIAL_PREFERENCES }],
  standing: [{}],
  settings: [{}],
  changeSettings: [{ change: { theme: 'dark' } }],
  keyState: [{}],
  keepKey: [{ key: 'another-key', passphrase: null }],
  testKey: [{}],
  unlockKey: [{ passphrase: 'a word' }],
  forgetKey: [{}],
  coinKeyState: [{}],
  keepCoinKey: [{ key: 'another-key' }],
  forgetCoinKey: [{}],
  dataKept: [{}],
  clearData: [{}],
  exportData: [{}, { withHoldings: true }],
  importData: [{ data: { plimsoll: 1 } }],
};

export interface Asked {
  readonly plimsoll: 1;
  readonly verb: string;
  readonly params: unknown;
}

function all(questions: Readonly<Record<string, readonly unknown[]>>): readonly Asked[] {
  return Object.entries(questions).flatMap(([verb, each]) =>
    each.map((params) => ({ plimsoll: 1 as const, verb, params })),
  );
}

export const PAGE_ASKED: readonly Asked[] = all(PAGE_QUESTIONS);
export const ROOM_ASKED: readonly Asked[] = all(ROOM_QUESTIONS);
