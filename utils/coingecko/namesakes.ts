import type { Coin } from './coin';

/** How many times the next one's market cap a coin must have to own their ticker without asking. */
const FAR_LARGER = 10;

/**
 * Every coin that carries a ticker, once each, the largest market cap first and unknown ones last.
 * @param ticker upper case.
 */
export function namesakesOf(ticker: string, coins: readonly Coin[]): readonly Coin[] {
  const bySlug = new Map(coins.filter((coin) => coin.ticker === ticker).map((coin) => [coin.slug, coin]));
  return [...bySlug.values()].sort(
    (a, b) => (b.marketCapUsd ?? -1) - (a.marketCapUsd ?? -1) || a.slug.localeCompare(b.slug),
  );
}

/**
 * Whether a ticker on an exchange may be taken for this coin: no other coin that carries it comes within a tenth
 * of its market cap. An unknown market cap owns no ticker that it shares.
 */
export function ownsTicker(coin: Coin, known: readonly Coin[]): boolean {
  const others = namesakesOf(coin.ticker, known).filter(({ slug }) => slug !== coin.slug);
  const largest = Math.max(0, ...others.map(({ marketCapUsd }) => marketCapUsd ?? 0));
  if (others.length === 0) return true;
  return coin.marketCapUsd !== null && coin.marketCapUsd >= FAR_LARGER * largest;
}

/**
 * Whether no coin outside a list of the largest could come within a tenth of this one, so that the list alone tells
 * who owns the ticker.
 */
export function isAboveAllUnlisted(coin: Coin, largest: readonly Coin[]): boolean {
  const caps = largest.flatMap(({ marketCapUsd }) => marketCapUsd ?? []);
  return caps.length > 0 && coin.marketCapUsd !== null && coin.marketCapUsd >= FAR_LARGER * Math.min(...caps);
}
