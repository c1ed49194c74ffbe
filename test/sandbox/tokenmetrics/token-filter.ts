import { listOf } from './query-rules';
import { type PretendToken, TOKENS } from './token';

/** Parameters by which nearly every endpoint picks its tokens. */
export const TOKEN_FILTERS: readonly string[] = ['token_id', 'token_name', 'symbol', 'slug'];

/** Tokens that a query asks for, in the service's own order; all of them where it names none. */
export function tokensAsked(query: URLSearchParams): readonly PretendToken[] {
  const wanted = (name: string) => listOf(query, name)?.map((value) => value.toLowerCase()) ?? null;
  const ids = wanted('token_id');
  const symbols = wanted('symbol');
  const names = wanted('token_name');
  const slugs = wanted('slug');
  const categories = wanted('category');
  const exchanges = wanted('exchange');
  const leastCap = Number(query.get('marketcap') ?? query.get('market_cap') ?? 0);
  return TOKENS.filter(
    (token) =>
      (ids === null || ids.includes(String(token.id))) &&
      (symbols === null || symbols.includes(token.ticker.toLowerCase())) &&
      (names === null || names.includes(token.name.toLowerCase())) &&
      (slugs === null || slugs.includes(token.slug)) &&
      (categories === null || categories.includes(token.category)) &&
      (exchanges === null || token.venues.some((venue) => exchanges.includes(venue))) &&
      (leastCap <= 0 || (token.marketCapUsd ?? 0) >= leastCap),
  );
}
