import * as z from 'zod/mini';
import { type FailureKind, failed, type Result, success } from '@/utils/vocabulary/failure';
import { isoMs } from '@/utils/vocabulary/iso-time';
import type { Coin } from './coin';
import { type Answer, failureIn } from './verdict';

const figure = z.catch(z.nullable(z.number()), null);
const text = z.string().check(z.minLength(1));

/** A row of `/coins/markets`. Only an identity that cannot be read costs the row. */
const marketRow = z.object({
  id: text,
  symbol: text,
  name: z.catch(z.nullable(z.string()), null),
  current_price: figure,
  market_cap: figure,
  market_cap_rank: figure,
  fully_diluted_valuation: figure,
  total_volume: figure,
  circulating_supply: figure,
  price_change_percentage_24h: figure,
  price_change_percentage_7d_in_currency: figure,
  price_change_percentage_30d_in_currency: figure,
  last_updated: z.catch(z.nullable(z.string()), null),
});

function coinOf(row: z.infer<typeof marketRow>): Coin {
  const ticker = row.symbol.toUpperCase();
  return {
    slug: row.id,
    ticker,
    name: row.name ?? ticker,
    rank: row.market_cap_rank,
    priceUsd: above(row.current_price),
    // CoinGecko writes 0 for the cap of a coin whose supply it does not know.
    marketCapUsd: above(row.market_cap),
    dilutedUsd: above(row.fully_diluted_valuation),
    volumeUsd24h: row.total_volume !== null && row.total_volume >= 0 ? row.total_volume : null,
    supply: above(row.circulating_supply),
    change24hPct: row.price_change_percentage_24h,
    change7dPct: row.price_change_percentage_7d_in_currency,
    change1mPct: row.price_change_percentage_30d_in_currency,
    asOfMs: isoMs(row.last_updated),
  };
}

function above(value: number | null): number | null {
  return value !== null && value > 0 ? value : null;
}

/** Coins of a `/coins/markets` answer, in its order, once each. A row that cannot be read drops out. */
export function readCoins(answer: Answer): Result<readonly Coin[]> {
  return readRows(answer, (body) => body, marketRow, coinOf);
}

/** A coin that a search found; its market is told elsewhere. */
export interface FoundCoin {
  readonly slug: string;
  /** Upper case. */
  readonly ticker: string;
  readonly name: string;
}

const foundRow = z.object({ id: text, symbol: text, name: z.catch(z.nullable(z.string()), null) });

/** Coins of a `/search` answer, best fit first. */
export function readSearch(answer: Answer): Result<readonly FoundCoin[]> {
  return readRows(answer, coinsOf, foundRow, ({ id, symbol, name }) => {
    const ticker = symbol.toUpperCase();
    return { slug: id, ticker, name: name ?? ticker };
  });
}

function coinsOf(body: unknown): unknown {
  const read = z.object({ coins: z.unknown() }).safeParse(body);
  return read.success ? read.data.coins : null;
}

function readRows<Row, T extends { readonly slug: string }>(
  answer: Answer,
  rowsIn: (body: unknown) => unknown,
  schema: z.ZodMiniType<Row>,
  read: (row: Row) => T,
): Result<readonly T[]> {
  const { status } = answer;
  const fail = (kind: FailureKind) => failed(kind, { status });
  const failure = failureIn(answer);
  if (failure) return fail(failure);
  const rows = rowsIn(answer.body);
  if (!Array.isArray(rows)) return fail('unexpected-answer');
  const bySlug = new Map<string, T>();
  for (const raw of rows) {
    const row = schema.safeParse(raw);
    const one = row.success ? read(row.data) : null;
    if (one && !bySlug.has(one.slug)) bySlug.set(one.slug, one);
  }
  return rows.length > 0 && bySlug.size === 0 ? fail('unexpected-answer') : success([...bySlug.values()]);
}
