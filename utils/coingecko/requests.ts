import type { RequestDescription } from '@/utils/vocabulary/request';

/** CoinGecko's public API, which needs no key; a free one ("demo") only raises the limit. */
export const COINGECKO_ORIGIN = 'https://api.coingecko.com';

/** Where a demo key travels, by CoinGecko's documents. The edge that owns the key adds it. */
export const DEMO_KEY_HEADER = 'x-cg-demo-api-key';

/** As many coins as one answer holds, by CoinGecko's documents. */
export const MOST_COINS = 250;

const API = `${COINGECKO_ORIGIN}/api/v3`;
const MARKETS = `${API}/coins/markets?vs_currency=usd&order=market_cap_desc&per_page=${MOST_COINS}&page=1&price_change_percentage=7d,30d`;

/** The {@link MOST_COINS} largest coins by market cap. */
export function universeRequest(): RequestDescription {
  return { method: 'GET', url: MARKETS };
}

/** What its ids are spelled with; whatever else would change the question is not asked for. */
const SLUG = /^[\p{L}\p{N}._-]{1,150}$/u;

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** Coins by slug, at most {@link MOST_COINS} of them. Only the slugs leave: no amounts, no reason. */
export function coinsRequest(slugs: readonly string[]): RequestDescription {
  const ids = slugs.filter(isSlug).slice(0, MOST_COINS).map(encodeURIComponent).join(',');
  return { method: 'GET', url: `${MARKETS}&ids=${ids}` };
}

/** Every coin whose name or ticker holds the text. */
export function searchRequest(text: string): RequestDescription {
  return { method: 'GET', url: `${API}/search?query=${encodeURIComponent(text)}` };
}
