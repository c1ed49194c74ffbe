import type {
  Briefing,
  GradeHistory,
  LocalPart,
  Part,
  RiskBriefing,
  Standing,
  TokenBriefing,
} from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import type { Asset } from '@/utils/tokenmetrics/asset';
import type { IndexMembership, Membership } from '@/utils/tokenmetrics/index-membership';
import type { Rating } from '@/utils/tokenmetrics/rating';
import type { Failure } from '@/utils/vocabulary/failure';
import type { Sourced } from '@/utils/vocabulary/sourced';

/** Every figure here is invented. The clock stands still at a Monday morning. */
export const NOW_MS = Date.UTC(2026, 10, 23, 9, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function tokenMetrics<T>(
  value: T,
  fetchedAgoMs = 2 * HOUR,
  asOfAgoDays: number | null = 2,
): Sourced<T> {
  const midnight = Date.UTC(2026, 10, 23);
  return {
    value,
    source: 'token-metrics',
    asOfMs: asOfAgoDays === null ? null : midnight - asOfAgoDays * DAY,
    fetchedAtMs: NOW_MS - fetchedAgoMs,
  };
}

export const PERP: Contract = {
  exchange: 'binance',
  market: 'perp',
  base: 'BTC',
  rawBase: 'BTC',
  quote: 'USDT',
  settle: 'USDT',
  style: 'linear',
  symbol: 'BTCUSDT',
  multiplier: 1,
  expiry: null,
  strike: null,
  optionType: null,
  leveraged: null,
  alias: null,
  assetClass: 'token',
  status: 'live',
};

export const BITCOIN: Asset = {
  tokenId: 3375,
  slug: 'bitcoin',
  name: 'Bitcoin',
  ticker: 'BTC',
  marketCapUsd: 1.72e12,
};

export const NEIROS: readonly Asset[] = [
  { tokenId: 901, slug: 'neiro-3', name: 'Neiro', ticker: 'NEIRO', marketCapUsd: 1.94e8 },
  { tokenId: 902, slug: 'neiro-on-eth', name: 'Neiro on ETH', ticker: 'NEIRO', marketCapUsd: 8.61e7 },
  {
    tokenId: 903,
    slug: 'neiro-the-dog',
    name: 'Neiro the Dog of the Second Order',
    ticker: 'NEIRO',
    marketCapUsd: null,
  },
];

export const RATING: Rating = {
  tmGrade: tokenMetrics(82.4),
  band: 'strong',
  tmGradeChange24hPct: tokenMetrics(3.14),
  momentum: tokenMetrics('gaining'),
  fundamentalGrade: tokenMetrics(91.2),
  fundamentalClass: 'store-of-value',
  technologyGrade: tokenMetrics(74),
  trend: tokenMetrics(1),
  traderGrade: null,
  investorGrade: null,
};

function held(
  id: number,
  name: string,
  weight: number | null,
  rank: number,
  count: number,
  grade: number | null,
): Membership {
  return {
    index: tokenMetrics({
      id,
      name,
      ticker: null,
      holdingsCount: count,
      grade,
      change24hPct: 1.24 - id / 4,
      change7dPct: -3.41 + id,
      change1mPct: id === 3 ? null : 12.6,
      changeAllTimePct: null,
      priceUsd: null,
    }),
    weight: weight === null ? null : tokenMetrics(weight, 30 * HOUR),
    rank,
    holdingsCount: count,
  };
}

export const INDICES: IndexMembership = {
  memberships: [
    held(1, 'TM Global 100', 0.312, 1, 100, 71),
    held(2, 'Large cap', 0.248, 2, 20, 66.3),
    held(3, 'Store of value', 0.4, 1, 5, null),
  ],
  indicesRead: 12,
  indicesTotal: 20,
};

export function fresh<T>(value: T): Part<T> {
  return { value, failure: null, pending: false, stale: false };
}

export function missing(failure: Failure): Part<never> {
  return { value: null, failure, pending: false, stale: false };
}

export const WAITING: Part<never> = { value: null, failure: null, pending: true, stale: false };

/** With a working key the local score is not shown. */
const NO_LOCAL: LocalPart = { ...missing({ kind: 'not-listed' }), failure: null, shown: false };

export const TOKEN: TokenBriefing = {
  asset: fresh({ kind: 'known', asset: BITCOIN, chosenBy: 'rule' }),
  rating: fresh(RATING),
  indices: fresh(INDICES),
  tokenPage: 'https://app.tokenmetrics.com/en/bitcoin',
  watched: false,
  coin: null,
  localScore: NO_LOCAL,
};

/** Without a risk it is as on a page whose exchange tells nothing in public. */
export function briefing(
  contract: Partial<Contract> = {},
  token: Partial<TokenBriefing> = {},
  risk: RiskBriefing | null = null,
): Briefing {
  return { contract: { ...PERP, ...contract }, token: { ...TOKEN, ...token }, risk };
}

export const STANDING: Standing = {
  key: 'accepted',
  credits: {
    month: '2026-11',
    budget: 500,
    used: 88,
    left: 412,
    reserve: 50,
    resetsAtMs: Date.UTC(2026, 11, 1),
    cutShort: [],
  },
  store: 'ok',
  offline: false,
};

/** Ninety days of a grade that wanders as grades do. */
export const HISTORY: GradeHistory = {
  asset: BITCOIN,
  points: tokenMetrics(
    Array.from({ length: 90 }, (_, day) => ({
      date: new Date(Date.UTC(2026, 10, 21) - (89 - day) * DAY).toISOString().slice(0, 10),
      tmGrade: 67 + day * 0.2 + 7 * Math.sin(day / 9) + 2 * Math.sin(day / 2.3) + 1.5 * Math.sin(day * day),
    })),
  ),
};

export const DAY_MS = DAY;
