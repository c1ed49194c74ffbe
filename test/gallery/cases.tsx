import type { ReactNode } from 'react';
import { Card } from '@/components/card/card';
import { Options } from '@/components/options/options';
import { Popup } from '@/components/popup/popup';
import type { Briefing } from '@/utils/briefing/briefing';
import type { IndexTable } from '@/utils/briefing/index-room';
import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import type { CardHandoff } from '@/utils/messages/card-handoff';
import type { ActiveTab, KeyState, TokenRow } from '@/utils/messages/verbs';
import { INITIAL_PREFERENCES, type RiskPreferences } from '@/utils/risk/preferences';
import { FIRST_POPUP_STATE } from '@/utils/store/popup-place';
import { CARD_CASES, type CardCase } from './card-cases';
import { type Answers, fakeBackground } from './fake-background';
import {
  BASKET_DETAIL,
  BASKET_TABLE,
  COMPARED,
  COMPARED_BASKETS,
  INDEX_DETAIL,
  INDEX_TABLE,
  UNBEGUN_DETAIL,
} from './index-cases';
import {
  BITCOIN,
  briefing,
  DAY_MS,
  fresh,
  HISTORY,
  missing,
  NEIROS,
  NOW_MS,
  STANDING,
  TOKEN,
} from './invented';
import { COIN, local, noLocal, TOO_FEW, WITHOUT_KEY } from './invented-local';
import { ELSEWHERE } from './invented-risk';
import { PORTFOLIO } from './portfolio-cases';
import { RISK_CASES } from './risk-cases';
import { Stage } from './stage';

export interface GalleryCase {
  readonly id: string;
  /** Width of the window it is looked at in. */
  readonly width: number;
  readonly draw: (theme: 'light' | 'dark') => ReactNode;
}

const HREF = 'https://www.binance.com/en/futures/BTCUSDT';

const cards: readonly GalleryCase[] = [...CARD_CASES, ...RISK_CASES].map((one: CardCase) => ({
  id: `card-${one.id}`,
  width: 392,
  draw: (theme) => {
    const handoff: CardHandoff = {
      mount: document.body,
      theme,
      opened: 'pointer',
      pinned: true,
      href: () => HREF,
      subscribe: () => () => {},
      close: () => {},
    };
    const background = fakeBackground({
      card: () => ({ briefing: one.briefing, standing: one.standing ?? STANDING, theme }),
      history: () => ({ ok: true, value: HISTORY }),
      candidates: () => ({ ok: true, value: NEIROS }),
    });
    return (
      <Stage background={background}>
        <div className="gallery-card">
          <Card handoff={handoff} />
        </div>
      </Stage>
    );
  },
}));

const ROWS: readonly TokenRow[] = [
  { asset: BITCOIN, tmGrade: 82.4, watched: true },
  {
    asset: { ...BITCOIN, tokenId: 2, name: 'Ethereum', ticker: 'ETH', marketCapUsd: 3.1e11 },
    tmGrade: 64,
    watched: true,
  },
  {
    asset: { ...BITCOIN, tokenId: 3, name: 'Wrapped Staked Something Very Long', ticker: 'WSSVL' },
    tmGrade: null,
    watched: false,
  },
];

const PREFERENCES: RiskPreferences = {
  ...INITIAL_PREFERENCES,
  region: 'eu',
  equityUsd: 8000,
  thresholds: { 'fund.apr': { caution: 20 } },
};

const ETHEREUM = { ...COIN.value, slug: 'ethereum', ticker: 'ETH', name: 'Ethereum', marketCapUsd: 4.3e11 };
const COIN_OVERVIEW = {
  watchList: [],
  recents: [],
  coins: [
    { coin: COIN.value, score: 44.4845 },
    { coin: ETHEREUM, score: 61.2 },
    { coin: { ...ETHEREUM, slug: 'new', ticker: 'NEW', name: 'Something New' }, score: null },
  ],
};

const POPUP: Answers = {
  settings: () => ({
    theme: 'system',
    sitesOff: ['kraken'],
    pillHidden: false,
    showLocal: false,
    creditBudget: 500,
    apiBase: 'https://api.tokenmetrics.com',
  }),
  standing: () => STANDING,
  overview: () => ({ watchList: ROWS.slice(0, 2), recents: ROWS, coins: [] }),
  tokenHistory: () => ({ ok: true, value: HISTORY }),
  token: () => TOKEN,
  search: () => ({ ok: true, value: ROWS }),
  coin: () => ({ coin: COIN, localScore: local(), watched: true }),
  findCoins: () => ({ ok: true, value: [COIN.value, ETHEREUM] }),
  elsewhere: () => ({ ok: true, value: ELSEWHERE }),
  riskPreferences: () => PREFERENCES,
  keepRiskPreferences: ({ preferences }) => preferences,
};

function tab(one: Briefing | null, more: Partial<ActiveTab> = {}): Answers {
  return {
    ...POPUP,
    activeTab: () => ({ kind: 'contract', href: HREF, briefing: one, hidden: null, ...more }),
  };
}

function popup(
  id: string,
  answers: Answers,
  state: Parameters<typeof Popup>[0]['state'] = null,
): GalleryCase {
  return {
    id: `popup-${id}`,
    width: 400,
    draw: () => (
      <Stage background={fakeBackground(answers)}>
        <Popup state={state} keep={() => {}} />
      </Stage>
    ),
  };
}

/** As on the first day: no key, nothing seen yet. */
function keyless(answers: Answers): Answers {
  return {
    ...answers,
    overview: () => ({ watchList: [], recents: [], coins: [] }),
    standing: () => ({ ...STANDING, key: 'none' }),
  };
}

const noKey = { kind: 'no-key' } as const;
const popups: readonly GalleryCase[] = [
  popup('contract', tab(briefing())),
  popup('indices', tab(briefing()), { ...FIRST_POPUP_STATE, tab: 'indices' }),
  popup('search', tab(briefing()), { ...FIRST_POPUP_STATE, tab: 'rating', text: 'bit' }),
  popup('token', tab(null), { ...FIRST_POPUP_STATE, tab: 'rating', tokenId: 3375 }),
  popup('elsewhere', tab(null, { kind: 'elsewhere', href: null })),
  popup('hidden', tab(briefing(), { hidden: 'site' })),
  popup(
    'ambiguous',
    tab(briefing({ base: 'NEIRO' }, { asset: fresh({ kind: 'ambiguous', candidates: NEIROS }) })),
  ),
  popup('first-day', {
    ...tab(
      briefing(
        {},
        { asset: missing(noKey), rating: missing(noKey), indices: missing(noKey), tokenPage: null },
      ),
    ),
    overview: () => ({ watchList: [], recents: [], coins: [] }),
    standing: () => ({ ...STANDING, key: 'none' }),
  }),
  popup(
    'locked',
    tab(briefing({}, { rating: missing({ kind: 'key-locked' }), indices: missing({ kind: 'key-locked' }) })),
  ),
  popup('coin', keyless(tab(null)), { ...FIRST_POPUP_STATE, slug: 'bitcoin' }),
  popup('coin-search', keyless(tab(null)), { ...FIRST_POPUP_STATE, text: 'bit' }),
  popup('coin-rows', { ...keyless(tab(briefing({}, WITHOUT_KEY))), overview: () => COIN_OVERVIEW }),
  popup('local', keyless(tab(briefing({}, WITHOUT_KEY)))),
  popup('local-beside-rating', tab(briefing({}, { localScore: local(), coin: COIN }))),
  popup(
    'local-none',
    keyless(
      tab(
        briefing(
          {},
          {
            ...WITHOUT_KEY,
            localScore: noLocal({ value: TOO_FEW }),
          },
        ),
      ),
    ),
  ),
  popup('no-answer', { ...POPUP }),
  ...RISK_CASES.map((one) => popup(one.id, keyless(tab(one.briefing)))),
  popup('risk-elsewhere', keyless(tab(RISK_CASES[0]?.briefing ?? null)), {
    ...FIRST_POPUP_STATE,
    tab: 'elsewhere',
  }),
];

/** A room about indices, with or without a key. */
function indexRoom(id: string, place: string, answers: Answers): GalleryCase {
  return popup(
    `indices-${id}`,
    { ...tab(null), indexDetail: () => INDEX_DETAIL, comparedIndices: () => COMPARED, ...answers },
    { ...FIRST_POPUP_STATE, room: 'indices', place },
  );
}

const TABLES = (tables: readonly IndexTable[]): Answers => ({ indexRoom: () => ({ tables }) });
const indexRooms: readonly GalleryCase[] = [
  indexRoom('list', '', TABLES([INDEX_TABLE])),
  indexRoom('local', '', keyless(TABLES([BASKET_TABLE]))),
  indexRoom('reading', '', TABLES([{ ...INDEX_TABLE, rows: [], fetchedAtMs: null, pending: true }])),
  indexRoom(
    'rejected',
    '',
    TABLES([{ ...INDEX_TABLE, stale: true, failure: { kind: 'key-rejected' } }, BASKET_TABLE]),
  ),
  indexRoom(
    'spent',
    '',
    TABLES([{ ...INDEX_TABLE, rows: [], fetchedAtMs: null, failure: { kind: 'credits-spent' } }]),
  ),
  indexRoom(
    'local-reading',
    '',
    keyless(TABLES([{ ...BASKET_TABLE, rows: [], fetchedAtMs: null, pending: true }])),
  ),
  indexRoom(
    'local-offline',
    '',
    keyless(TABLES([{ ...BASKET_TABLE, rows: [], fetchedAtMs: null, failure: { kind: 'offline' } }])),
  ),
  indexRoom('detail', 'token-metrics/1', {}),
  indexRoom('basket', 'local/LOCAL-10', { indexDetail: () => BASKET_DETAIL }),
  indexRoom('unread', 'token-metrics/1', {
    indexDetail: () => ({
      ...INDEX_DETAIL,
      holdings: null,
      holdingsFetchedAtMs: null,
      series: null,
      reviews: [],
      seriesFailure: { kind: 'plan-lacks-it' },
    }),
  }),
  indexRoom('basket-unbegun', 'local/LOCAL-10', { indexDetail: () => UNBEGUN_DETAIL }),
  indexRoom('compare', 'compare', {}),
  indexRoom('compare-both', 'compare', { comparedIndices: () => [...COMPARED, ...COMPARED_BASKETS] }),
  indexRoom('compare-none', 'compare', { comparedIndices: () => COMPARED.slice(0, 1) }),
];

function portfolio(id: string, answers: Answers, place = ''): GalleryCase {
  return popup(
    `portfolio-${id}`,
    { ...tab(null), indexRoom: () => ({ tables: [BASKET_TABLE] }), ...answers },
    { ...FIRST_POPUP_STATE, room: 'portfolio', place },
  );
}

const held = (more: Partial<PortfolioView> = {}): Answers => ({
  portfolio: () => ({ ...PORTFOLIO, ...more }),
});
const portfolios: readonly GalleryCase[] = [
  portfolio('whole', held()),
  portfolio('empty', held({ holdings: [] })),
  portfolio('offline', held({ failure: { kind: 'offline' } })),
  portfolio(
    'unpriced',
    held({ prices: {}, closes: {}, grades: {}, rules: { ...PORTFOLIO.rules, targets: {} } }),
  ),
  portfolio('add', held(), 'add'),
  portfolio('rules', held(), 'rules'),
];

const KEY: KeyState = {
  kept: true,
  tail: 'a1b2',
  passphrase: false,
  locked: false,
  verdict: { atMs: NOW_MS - 180_000, failure: null },
};

function options(id: string, key: KeyState, answers: Answers = {}): GalleryCase {
  const background = fakeBackground({
    ...POPUP,
    keyState: () => key,
    coinKeyState: () => ({ ...key, tail: 'c0de', kept: id !== 'no-key' }),
    dataKept: () => ({ rows: 1284, bytes: 3_240_000, oldestMs: NOW_MS - 6 * DAY_MS }),
    changeSettings: () => ({
      theme: 'system',
      sitesOff: [],
      pillHidden: false,
      showLocal: false,
      creditBudget: 500,
      apiBase: 'https://api.tokenmetrics.com',
    }),
    ...answers,
  });
  return {
    id: `options-${id}`,
    width: 1040,
    draw: () => (
      <Stage background={background}>
        <Options
          version="0.1.0"
          access={{ has: async () => id !== 'no-key', ask: async () => true, drop: async () => true }}
          allow={() => Promise.resolve(true)}
        />
      </Stage>
    ),
  };
}

const rejected = { atMs: NOW_MS - 7_200_000, failure: { kind: 'key-rejected', status: 401 } } as const;
const optionPages: readonly GalleryCase[] = [
  options('accepted', KEY),
  options('no-key', { kept: false, tail: null, passphrase: false, locked: false, verdict: null }),
  options(
    'rejected',
    { ...KEY, verdict: rejected },
    {
      standing: () => ({
        ...STANDING,
        store: 'memory',
        credits: { ...STANDING.credits, used: 480, left: 20, cutShort: ['history', 'holdings'] },
      }),
    },
  ),
  options('locked', { ...KEY, tail: null, passphrase: true, locked: true, verdict: null }),
];

export const CASES: readonly GalleryCase[] = [
  ...cards,
  ...popups,
  ...indexRooms,
  ...portfolios,
  ...optionPages,
];
