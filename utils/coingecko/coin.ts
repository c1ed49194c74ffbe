import * as z from 'zod/mini';

const figure = z.nullable(z.number());

export const coinSchema = z.object({
  /** CoinGecko's id of the coin, which Token Metrics uses as its slug: the identity. */
  slug: z.string(),
  /** Upper case. Shown, never trusted: many coins share one. */
  ticker: z.string(),
  name: z.string(),
  /** By market cap, 1 the largest. */
  rank: figure,
  priceUsd: figure,
  /** Price times circulating supply. */
  marketCapUsd: figure,
  /** Price times the supply there will ever be, as far as it is known. */
  dilutedUsd: figure,
  volumeUsd24h: figure,
  /** Coins in circulation. */
  supply: figure,
  /** Per cent. */
  change24hPct: figure,
  change7dPct: figure,
  change1mPct: figure,
  /** Epoch ms at which CoinGecko last brought the row up to date. */
  asOfMs: figure,
});

/** A coin as CoinGecko knows it. Null is what it does not tell. */
export type Coin = Readonly<z.infer<typeof coinSchema>>;
