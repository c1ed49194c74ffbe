import * as z from 'zod/mini';
import { coinSchema } from '@/utils/coingecko/coin';
import { ALL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import type { CacheKind } from '@/utils/store/cache';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

function kind<T>(name: string, schema: z.ZodMiniType<T>, freshDays: number, keepDays: number): CacheKind<T> {
  return { name, version: 1, schema, freshForMs: freshDays * DAY_MS, keepForMs: keepDays * DAY_MS };
}

/** Under `all`: the largest coins by market cap, largest first. */
export const UNIVERSE = kind('coin-universe', z.readonly(z.array(coinSchema)), 1, 90);

/** By slug: a coin that was asked for by itself; null where CoinGecko knows none of that name. */
export const COINS = kind('coins', z.nullable(coinSchema), 1, 90);

/** By what was typed, lower case: slugs of the coins that CoinGecko found, best first. */
export const SEARCHES = kind('coin-searches', z.readonly(z.array(z.string())), 7, 30);

const pair = z.object({ symbol: z.string(), lastPrice: z.number(), turnover: z.number() });

/** By exchange: its spot pairs in dollars, with their last price and the turnover of 24 hours. */
export const BOARDS = kind('spot-boards', z.readonly(z.array(pair)), 1, 14);

const listing = z.object({
  exchange: z.enum(ALL_EXCHANGE_IDS),
  market: z.enum(['spot', 'perp']),
  rawBase: z.string(),
  quote: z.string(),
  symbol: z.string(),
  /** Exchanges on whose spot markets the coin was found. */
  venues: z.number(),
  turnoverUsd: z.number(),
});

/** Where a coin's daily prices come from. */
export type Listing = Readonly<z.infer<typeof listing>>;

/** By slug: the markets that agree with the coin's price, the deepest first; empty where none does. */
export const LISTINGS = kind('coin-listings', z.readonly(z.array(listing)), 7, 90);

/** By what was asked (`universe`, `coins`, `search`, `board/…`, `price/slug`): a failure, and until when to leave it. */
export const COIN_FAILURES = kind(
  'coin-failures',
  z.nullable(z.object({ kind: z.enum(FAILURE_KINDS), untilMs: z.number() })),
  1,
  2,
);
