import * as z from 'zod/mini';
import { figure, id, text } from './row-fields';
import type { ListedToken } from './rows';

/** v2, and v3 when asked to expand, name exchanges as objects; v3's short form as bare ids. */
const exchange = z.union([z.string(), z.object({ exchange_id: z.string() })]);

/** A row of `tokens` and `top-market-cap-tokens`. */
export const listedTokenRow = z.looseObject({
  token_id: id,
  token_symbol: z.string(),
  token_name: text,
  slug: text,
  app_link: text,
  market_cap: figure,
  exchange_list: z.catch(z.array(z.unknown()), []),
});

export function readListedToken(row: z.infer<typeof listedTokenRow>): ListedToken {
  const ticker = row.token_symbol.toUpperCase();
  return {
    tokenId: row.token_id,
    slug: row.slug,
    name: row.token_name ?? ticker,
    ticker,
    marketCapUsd: row.market_cap !== null && row.market_cap >= 0 ? row.market_cap : null,
    exchangeIds: row.exchange_list.flatMap((entry) => {
      const read = exchange.safeParse(entry);
      if (!read.success) return [];
      const name = typeof read.data === 'string' ? read.data : read.data.exchange_id;
      return [name.trim().toLowerCase()];
    }),
    appLink: row.app_link,
  };
}
