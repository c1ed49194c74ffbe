import type { Candle } from '@/utils/contracts/facts';
import type { ScreenedUniverse, UniverseRow } from '@/utils/local/screens';
import { dailyCandles } from './days';

/** A made-up token that passes every screen: its own prices, ten million dollars a day, four exchanges. */
export function aRow(slug: string, marketCapUsd: number, seed: number, days = 120): UniverseRow {
  const candles = dailyCandles(days, 0.03, seed).map(
    ([openMs, open, high, low, close]): Candle => [openMs, open, high, low, close, 1e7 / close],
  );
  const priceUsd = candles.at(-1)?.[4] ?? null;
  return {
    slug,
    ticker: slug.slice(0, 4).toUpperCase(),
    name: slug,
    marketCapUsd,
    priceUsd,
    candles,
    venues: 4,
  };
}

/** A screened universe of tokens with these market capitalisations, as of an instant. */
export function screenedOf(asOfMs: number, caps: Readonly<Record<string, number>>): ScreenedUniverse {
  const eligible = Object.entries(caps)
    .map(([slug, marketCapUsd]) => ({ slug, ticker: slug.toUpperCase(), marketCapUsd }))
    .sort((one, other) => other.marketCapUsd - one.marketCapUsd);
  return { asOfMs, eligible, excluded: [] };
}
