import type { ElsewhereRow, RiskBriefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import type { Candle, Facts, PartialFacts, Tier } from '@/utils/contracts/facts';
import type { FactOrigin, FactSheet } from '@/utils/risk/assessment';
import { DEFAULT_POSITION, type Position } from '@/utils/risk/position';
import { INITIAL_PREFERENCES } from '@/utils/risk/preferences';
import { NOW_MS, PERP } from './invented';

/** Every figure here is invented. */
const HOUR = 3_600_000;

/** A price that wanders as prices do, ending at `last`; `sigma` is a bar's size. */
function candles(count: number, hours: 1 | 24, last: number, sigma: number): readonly Candle[] {
  const step = (at: number) =>
    Math.sin(at * 12.9898) * Math.cos(at * 4.1414 + Math.sin(at)) * sigma * (at % 17 === 0 ? 2.6 : 1.5);
  const closes: number[] = [last];
  for (let at = 1; at <= count; at++) closes.push((closes.at(-1) ?? last) * Math.exp(-step(at)));
  closes.reverse();
  const openOf = (at: number) =>
    Math.floor(NOW_MS / (hours * HOUR)) * hours * HOUR - (count - at) * hours * HOUR;
  return closes.slice(1).map((close, at) => {
    const open = closes[at] ?? close;
    const wick = sigma * (0.4 + 0.5 * Math.abs(Math.sin(at * 7.7)));
    const high = Math.max(open, close) * (1 + wick);
    const low = Math.min(open, close) * (1 - wick);
    return [openOf(at), open, high, low, close, 9000 + 900 * Math.sin(at)];
  });
}

const TIERS: readonly Tier[] = [
  { min: 0, max: 300_000, mmr: 0.004, imr: 0.008, maxLeverage: 125, deduction: 0, capUnit: 'USDT' },
  { min: 300_000, max: 800_000, mmr: 0.005, imr: 0.01, maxLeverage: 100, deduction: 300, capUnit: 'USDT' },
  { min: 800_000, max: 3e6, mmr: 0.0065, imr: 0.0133, maxLeverage: 75, deduction: 1500, capUnit: 'USDT' },
  { min: 3e6, max: null, mmr: 0.01, imr: 0.02, maxLeverage: 50, deduction: 12_000, capUnit: 'USDT' },
];

export const PERP_FACTS: PartialFacts = {
  markPrice: 64_352.1,
  indexPrice: 64_330.4,
  lastPrice: 64_355.9,
  bid: 64_355.8,
  ask: 64_355.9,
  fundingRate: 0.0003,
  fundingIntervalHours: 8,
  nextFundingAtMs: NOW_MS + 6.8 * HOUR,
  premium: 0.00034,
  oiBase: 81_240,
  oiUsd: 5.23e9,
  volBase24h: 210_000,
  volUsd24h: 1.35e10,
  maxLeverage: 125,
  mmr: 0.004,
  tiers: TIERS,
  takerFee: 0.0005,
  makerFee: 0.0002,
  longShare: 0.71,
  contractSize: 1,
  tradingState: 'trading',
  fundingHistory: Array.from({ length: 90 }, (_, at) => ({
    atMs: NOW_MS - (90 - at) * 8 * HOUR,
    rate: 0.0001 + 0.00004 * Math.sin(at),
  })),
  oiBase24hAgo: 76_100,
  dailyCandles: candles(365, 24, 64_200, 0.021),
  hourlyCandles: candles(1500, 1, 64_300, 0.0052),
  bids: Array.from({ length: 25 }, (_, at) => [64_355.8 - at * 12, 3 + at / 4] as const),
  asks: Array.from({ length: 25 }, (_, at) => [64_355.9 + at * 12, 3 + at / 4] as const),
};

const AGES: { readonly [K in keyof Facts]?: number } = {
  tiers: 2 * HOUR,
  maxLeverage: 2 * HOUR,
  dailyCandles: 26 * 60_000,
  hourlyCandles: 26 * 60_000,
  oiUsd: 180_000,
  oiBase: 180_000,
  longShare: 300_000,
};

function isFact(key: string, facts: PartialFacts): key is keyof Facts {
  return Object.hasOwn(facts, key);
}

/** Origins for every fact that is there, as old as its kind usually is and `older` ms more. */
export function origins(facts: PartialFacts, exchange: string, older = 0): FactSheet['origin'] {
  const told: { -readonly [K in keyof Facts]?: FactOrigin } = {};
  for (const key of Object.keys(facts)) {
    if (!isFact(key, facts)) continue;
    told[key] = {
      source: `exchange:${exchange}`,
      asOfMs: null,
      fetchedAtMs: NOW_MS - (AGES[key] ?? 8000) - older,
      ...(key === 'takerFee' || key === 'makerFee' ? { assumed: 'default-fee' } : {}),
    };
  }
  return told;
}

interface Invented {
  readonly contract?: Partial<Contract>;
  readonly facts?: PartialFacts;
  readonly position?: Partial<Position>;
  /** How much older than usual everything is. */
  readonly older?: number;
  readonly more?: Partial<RiskBriefing>;
}

/** A perpetual's facts with some of them changed. */
export function riskBriefing({
  contract,
  facts = PERP_FACTS,
  position,
  older,
  more,
}: Invented = {}): RiskBriefing {
  const about = { ...PERP, ...contract };
  return {
    sheet: {
      contract: about,
      facts,
      origin: origins(facts, about.exchange, older),
      marketCapUsd: 1.28e12,
      rated: true,
      nowMs: NOW_MS,
    },
    position: { ...DEFAULT_POSITION, leverage: 20, ...position },
    positionFrom: 'page',
    preferences: INITIAL_PREFERENCES,
    failure: null,
    pending: false,
    ...more,
  };
}

/** The perpetual's facts without some of them. */
export function factsWithout(...keys: readonly (keyof Facts)[]): PartialFacts {
  const left: { -readonly [K in keyof Facts]?: Facts[K] } = { ...PERP_FACTS };
  for (const key of keys) delete left[key];
  return left;
}

function elsewhere(
  exchange: ElsewhereRow['exchange'],
  symbol: string,
  more: Partial<ElsewhereRow>,
): ElsewhereRow {
  return {
    exchange,
    symbol,
    fundingPerDay: null,
    maxLeverage: null,
    spreadBps: null,
    oiUsd: null,
    takerFee: null,
    fetchedAtMs: NOW_MS - 20_000,
    failure: null,
    ...more,
  };
}

export const ELSEWHERE: readonly ElsewhereRow[] = [
  elsewhere('kraken', 'PF_XBTUSD', {
    fundingPerDay: 0.00012,
    maxLeverage: 50,
    spreadBps: 0.42,
    oiUsd: 2.1e8,
    takerFee: 0.0005,
  }),
  elsewhere('okx', 'BTC-USDT-SWAP', {
    fundingPerDay: 0.0003,
    maxLeverage: 100,
    spreadBps: 0.16,
    oiUsd: 2.9e9,
    takerFee: 0.0005,
  }),
  elsewhere('coinbase', 'BTC-PERP', { maxLeverage: 10, spreadBps: 0.6, takerFee: 0.0004 }),
  elsewhere('gate', 'BTC_USDT', {
    fundingPerDay: -0.00021,
    maxLeverage: 125,
    spreadBps: 12.4,
    oiUsd: 1.1e9,
    takerFee: 0.00075,
    fetchedAtMs: NOW_MS - 200_000,
  }),
  elsewhere('bybit', 'BTCUSDT', { failure: { kind: 'region-blocked', status: 403 }, fetchedAtMs: null }),
  elsewhere('kucoin', 'XBTUSDTM', { failure: { kind: 'unreachable' }, fetchedAtMs: null }),
];
