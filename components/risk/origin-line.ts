import { ageText } from '@/utils/format/ages';
import { sourceText } from '@/utils/format/source-line';
import type { MessageKey, Words } from '@/utils/format/words';
import type { FactOrigin, FactSheet, Origin } from '@/utils/risk/assessment';

const ASSUMED: Readonly<Record<NonNullable<FactOrigin['assumed']>, MessageKey>> = {
  'default-fee': 'riskAssumedFee',
  snapshot: 'riskAssumedSnapshot',
  generic: 'riskAssumedGeneric',
};

/** "assumed: the standard fee" */
export function assumedWords(words: Words, assumed: NonNullable<FactOrigin['assumed']>): string {
  return words(ASSUMED[assumed]);
}

/** Who says so and how old it is: "Binance · 3 min ago"; with a word where nobody said it. */
export function originLine(words: Words, locale: string, origin: FactOrigin, nowMs: number): string {
  const age = ageText(words, locale, origin.asOfMs ?? origin.fetchedAtMs, nowMs);
  if (origin.assumed === 'generic' || origin.assumed === 'default-fee') {
    return assumedWords(words, origin.assumed);
  }
  const parts = [sourceText(words, origin.source), age];
  if (origin.assumed) parts.unshift(assumedWords(words, origin.assumed));
  return parts.join(' · ');
}

const OWN: Readonly<Partial<Record<Origin, MessageKey>>> = {
  position: 'riskOriginPosition',
  preferences: 'riskOriginPreferences',
  contract: 'riskOriginContract',
  marketCapUsd: 'sourceTokenMetrics',
  rated: 'sourceTokenMetrics',
  holdingShare: 'riskOriginHoldings',
  holdings: 'riskOriginHoldings',
};

/** What is told of the coin and not of the contract. */
const OF_COIN: ReadonlySet<Origin> = new Set<Origin>(['marketCapUsd', 'spotVolUsd24h', 'fullyDilutedUsd']);

/** Where a warning's figure comes from. */
export function warningOrigin(
  words: Words,
  locale: string,
  from: Origin,
  { coinOrigin, origin }: FactSheet,
  nowMs: number,
): string {
  if (coinOrigin && OF_COIN.has(from)) return originLine(words, locale, coinOrigin, nowMs);
  const own = OWN[from];
  if (own) return words(own);
  const facts: Readonly<Partial<Record<string, FactOrigin>>> = origin;
  const fact = facts[from];
  return fact ? originLine(words, locale, fact, nowMs) : words('riskOriginElse');
}

/** The oldest of what an exchange told; null where it told nothing. Candles and histories are old by nature. */
export function oldestOrigin({ origin }: FactSheet, keys: readonly (keyof FactSheet['origin'])[]) {
  const told = keys.flatMap((key) => origin[key] ?? []).filter(({ assumed }) => assumed === undefined);
  return told.toSorted((one, other) => one.fetchedAtMs - other.fetchedAtMs)[0] ?? null;
}
