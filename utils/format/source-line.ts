import type { Source, Sourced } from '@/utils/vocabulary/sourced';
import { ageText } from './ages';
import { dayText } from './dates';
import { exchangeNameOf } from './exchange-name';
import type { Words } from './words';

/** Who says so: "Token Metrics", "this device", "CoinGecko", "Binance". */
export function sourceText(words: Words, source: Source): string {
  if (source === 'token-metrics') return words('sourceTokenMetrics');
  if (source === 'local') return words('sourceLocal');
  if (source === 'coingecko') return words('sourceCoinGecko');
  return exchangeNameOf(source.slice('exchange:'.length));
}

/** The line under a figure: "Token Metrics · 21 Nov 2026 · fetched 2 h ago"; without the day where the source tells none. */
export function sourceLine(words: Words, locale: string, figure: Sourced<unknown>, nowMs: number): string {
  const parts = [sourceText(words, figure.source)];
  if (figure.asOfMs !== null) parts.push(dayText(words, figure.asOfMs));
  parts.push(words('fetchedAgo', ageText(words, locale, figure.fetchedAtMs, nowMs)));
  return parts.filter(Boolean).join(' · ');
}
