import * as z from 'zod/mini';
import { ALL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import type { Asset } from '@/utils/tokenmetrics/asset';
import { readAnswer } from '@/utils/tokenmetrics/read-answer';
import type { ListedToken } from '@/utils/tokenmetrics/rows';
import { COINGECKO_EXCHANGE } from '@/utils/tokenmetrics/spot-exchange';
import { whichToken } from '@/utils/tokenmetrics/which-token';

const asked = z.object({
  exchange: z.string(),
  base: z.string(),
  /** Rows of `tokens` in either version's spelling, or the whole answer. */
  tokens: z.unknown(),
  overrides: z.optional(z.unknown()),
  assetClass: z._default(z.enum(['token', 'stock', 'commodity', 'index', 'fx', 'basket']), 'token'),
});

/** Which token the product takes a base for. */
export function asset(question: unknown): unknown {
  const { exchange, base, tokens, overrides, assetClass } = asked.parse(question);
  const rows = listed(tokens);
  const id = ALL_EXCHANGE_IDS.find((known) => known === exchange);
  const sought = { exchangeCoingeckoId: id ? COINGECKO_EXCHANGE[id] : exchange, base, assetClass };
  const answer = whichToken(sought, rows, choiceIn(overrides, exchange, base, rows));
  switch (answer.kind) {
    case 'known':
      return { ...shown(answer.asset), chosenBy: answer.chosenBy };
    case 'ambiguous':
      return { error: 'ambiguous', candidates: answer.candidates.map(shown) };
    case 'not-listed':
      return { error: 'not-listed', why: answer.why };
  }
}

function listed(tokens: unknown): readonly ListedToken[] {
  const answer = { status: 200, body: tokens, bodyKind: 'json', retryAfterMs: null } as const;
  const read = readAnswer('tokens', answer, 0);
  return read.ok ? read.value.rows : [];
}

function shown({ slug, tokenId, name, marketCapUsd }: Asset) {
  return { slug, tokenId, name, marketCapUsd };
}

const named = z.union([z.number(), z.string(), z.null()]);
const override = z.object({
  exchange: z.optional(z.string()),
  base: z.optional(z.string()),
  tokenId: z.optional(z.nullable(z.number())),
  token_id: z.optional(z.nullable(z.number())),
  slug: z.optional(z.nullable(z.string())),
});

/**
 * The user's own choice, written as `{"binance/NEIRO": 123}` (also with `:`, or the base alone), with a slug or
 * null in place of the id, or as one or several `{exchange, base, tokenId}`.
 */
function choiceIn(
  overrides: unknown,
  exchange: string,
  base: string,
  rows: readonly ListedToken[],
): number | null | undefined {
  const told = Array.isArray(overrides) ? overrides : [overrides];
  for (const entry of told) {
    const one = override.safeParse(entry);
    if (one.success && fits(one.data.exchange, exchange) && fits(one.data.base, base)) {
      const { tokenId, token_id, slug } = one.data;
      const said = [tokenId, token_id, slug].find((value) => value !== undefined);
      if (said !== undefined) return idOf(said, rows);
    }
    const map = z.record(z.string(), z.unknown()).safeParse(entry);
    if (!map.success) continue;
    for (const name of [`${exchange}/${base}`, `${exchange}:${base}`, base, exchange]) {
      const found = Object.entries(map.data).find(([key]) => fits(key, name))?.[1];
      const direct = named.safeParse(found);
      if (direct.success) return idOf(direct.data, rows);
      if (found !== undefined) return choiceIn(found, exchange, base, rows);
    }
  }
  return undefined;
}

function fits(said: string | undefined, meant: string): boolean {
  return said === undefined || said.toLowerCase() === meant.toLowerCase();
}

function idOf(said: number | string | null, rows: readonly ListedToken[]): number | null | undefined {
  if (typeof said !== 'string') return said;
  return rows.find((row) => row.slug === said)?.tokenId;
}
