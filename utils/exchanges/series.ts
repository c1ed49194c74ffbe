import type { BookLevel, Candle } from '@/utils/contracts/facts';
import { isInstant } from '@/utils/vocabulary/iso-time';
import { inOrder, levelsOf } from './fact-candles';
import { orNotListed, told } from './fact-rows';
import type { FactSource } from './fact-source';
import type { FactReading } from './get-source';

export type CandleKey = 'dailyCandles' | 'hourlyCandles';

/** Days are for everybody who looks, and can be asked for alone; hours are for whoever wants the whole. */
export function candleDemand(key: CandleKey): Pick<FactSource, 'onDemand' | 'tells'> {
  return key === 'hourlyCandles' ? { onDemand: true } : { tells: 'daily-candles' };
}

/** Candles as facts; none at all means that the exchange has none for this contract. */
export function toldCandles(key: CandleKey, candles: readonly (Candle | null)[]): FactReading {
  return orNotListed(told({ [key]: inOrder(candles) }));
}

/** Settled funding rates as facts, oldest first, one for each time. */
export function toldHistory(
  rows: readonly { readonly atMs: number | null; readonly rate: number | null }[],
): FactReading {
  const byTime = new Map<number, number>();
  for (const { atMs, rate } of rows) {
    if (atMs === null || rate === null || !isInstant(atMs) || byTime.has(atMs)) continue;
    byTime.set(atMs, rate);
  }
  const fundingHistory = [...byTime].map(([atMs, rate]) => ({ atMs, rate })).sort((a, b) => a.atMs - b.atMs);
  return orNotListed(told({ fundingHistory }));
}

/** Both sides of an order book as facts, the best prices among them. */
export function toldBook(
  bidRows: unknown,
  askRows: unknown,
  toBase?: (quantity: number, price: number) => number | null,
): FactReading {
  const bids: readonly BookLevel[] = levelsOf('bids', bidRows, toBase);
  const asks: readonly BookLevel[] = levelsOf('asks', askRows, toBase);
  return orNotListed(told({ bids, asks, bid: bids[0]?.[0], ask: asks[0]?.[0] }));
}
