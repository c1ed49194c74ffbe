import type { Contract } from '@/utils/contracts/contract';
import type { Candle, PartialFacts } from '@/utils/contracts/facts';
import type { FactSheet } from '@/utils/risk/fact-sheet';
import { DEFAULT_POSITION, type Position } from '@/utils/risk/position';

export const NOW = Date.UTC(2026, 9, 15, 12);
const HOUR = 3_600_000;

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

export const INVERSE: Contract = {
  ...PERP,
  quote: 'USD',
  settle: 'BTC',
  style: 'inverse',
  symbol: 'BTCUSD_PERP',
};
export const FUTURE: Contract = { ...PERP, market: 'future', expiry: '2026-12-25' };
export const SPOT: Contract = { ...PERP, market: 'spot', settle: null, style: null };
export const OPTION: Contract = {
  ...SPOT,
  market: 'option',
  settle: 'USDT',
  expiry: '2026-11-14',
  strike: 100,
  optionType: 'call',
};
export const TOKEN_3L: Contract = {
  ...SPOT,
  base: 'BTC3L',
  rawBase: 'BTC3L',
  leveraged: { underlying: 'BTC', side: 'long', factor: 3 },
};

/** Candles that end closed at {@link NOW} at the price `last`, wandering by about `step` each. */
export function candles(hours: 1 | 24, count: number, last = 100, step = 0.03): readonly Candle[] {
  const rows: Candle[] = [];
  let close = last;
  for (let back = 0; back < count; back++) {
    // A wave and its overtone: it moves, and no chance is in it.
    const move = step * (Math.sin(back * 1.7) + 0.6 * Math.sin(back * 0.61));
    const open = close / (1 + move);
    const high = Math.max(open, close) * (1 + step / 4);
    const low = Math.min(open, close) * (1 - step / 4);
    rows.push([NOW - (back + 1) * hours * HOUR, open, high, low, close, 1_000_000]);
    close = open;
  }
  return rows.reverse();
}

/** A perpetual at 100 with one tier of 0.4 %, and nothing to warn of. */
export const CALM: PartialFacts = {
  markPrice: 100,
  indexPrice: 100,
  lastPrice: 100,
  bid: 99.99,
  ask: 100.01,
  fundingRate: 0.00001,
  fundingIntervalHours: 8,
  nextFundingAtMs: NOW + 4 * HOUR,
  oiBase: 1_000_000,
  oiBase24hAgo: 1_000_000,
  oiUsd: 100_000_000,
  volBase24h: 5_000_000,
  volUsd24h: 500_000_000,
  maxLeverage: 125,
  mmr: 0.004,
  takerFee: 0.0005,
  longShare: 0.52,
  contractSize: 1,
  dailyCandles: candles(24, 400),
};

export function sheet(facts: PartialFacts = CALM, more: Partial<FactSheet> = {}): FactSheet {
  return { contract: PERP, facts, origin: {}, marketCapUsd: 2e12, rated: true, nowMs: NOW, ...more };
}

export function position(more: Partial<Position> = {}): Position {
  return { ...DEFAULT_POSITION, ...more };
}
