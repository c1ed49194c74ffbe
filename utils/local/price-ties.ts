import { sampleStandardDeviation } from 'simple-statistics';
import type { Candle } from '@/utils/contracts/facts';

/** Days that are looked at. */
const MONTH_DAYS = 30;

/** Fewer days in common tell of no tie. */
const FEWEST_COMMON = 25;

/** A price that strays less than this about its mean over a month, and from one dollar, is pegged to it. */
const PEG_SPREAD = 0.01;
const PEG_DISTANCE = 0.03;

/** A price whose day seldom differs more than this from another's is another's price. */
const SAME_SPREAD = 0.005;

/**
 * Whether a price is held at one US dollar: standard deviation of its logarithm over 30 days below 1 % and the last
 * close within 3 % of a dollar. A peg to another currency is known by its name alone.
 */
export function isPegged(candles: readonly Candle[]): boolean {
  const closes = candles.slice(-MONTH_DAYS).map(([, , , , close]) => close);
  const last = closes.at(-1);
  if (last === undefined || closes.length < MONTH_DAYS || Math.abs(last - 1) >= PEG_DISTANCE) return false;
  return sampleStandardDeviation(closes.map(Math.log)) < PEG_SPREAD;
}

/**
 * Whether two tokens move as one: the standard deviation of the difference of their daily log returns over the last
 * 30 days is below half a per cent. Wrapped, staked and bridged tokens do; two tokens of their own, however alike,
 * differ by several times that. The threshold is judgement.
 */
export function moveAsOne(one: readonly Candle[], other: readonly Candle[]): boolean {
  const theirs = returnsByDay(other);
  const differences = [...returnsByDay(one)].flatMap(([openMs, move]) => {
    const there = theirs.get(openMs);
    return there === undefined ? [] : [move - there];
  });
  return differences.length >= FEWEST_COMMON && sampleStandardDeviation(differences) < SAME_SPREAD;
}

function returnsByDay(candles: readonly Candle[]): ReadonlyMap<number, number> {
  const month = candles.slice(-MONTH_DAYS - 1);
  return new Map(month.slice(1).map(([openMs, , , , close], at) => [openMs, Math.log(close / (month[at]?.[4] ?? close))])); // biome-ignore format: one line
}
