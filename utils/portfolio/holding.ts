import * as z from 'zod/mini';
import { isPositive } from '@/utils/risk/known';

const positive = z.number().check(z.positive());
const name = z.string().check(z.minLength(1), z.maxLength(200));

/** A coin held. Its identity is CoinGecko's slug, which the user confirmed where a ticker alone did not tell it. */
export const coinHoldingSchema = z.object({
  source: z.literal('coingecko'),
  slug: name,
  /** Upper case. Shown, never trusted. */
  ticker: z.string().check(z.maxLength(40)),
  name,
  amount: positive,
  /** What all of it cost, in US dollars; null where it was not told. */
  costUsd: z.nullable(positive),
});

/** An index or a basket held, by what it was worth when that was entered. */
export const basketHoldingSchema = z.object({
  source: z.enum(['token-metrics', 'local']),
  /** As the index room names it: `token-metrics/3`, `local/LOCAL-10`. */
  key: name,
  name,
  valueUsd: positive,
  /** Epoch ms at which the user said so: nobody tells the price of such a holding. */
  enteredAtMs: z.number(),
  costUsd: z.nullable(positive),
});

export const holdingSchema = z.union([coinHoldingSchema, basketHoldingSchema]);

export type CoinHolding = Readonly<z.infer<typeof coinHoldingSchema>>;
export type BasketHolding = Readonly<z.infer<typeof basketHoldingSchema>>;
export type Holding = CoinHolding | BasketHolding;

/** More are not kept: CoinGecko prices so many coins in one answer. */
export const MOST_HOLDINGS = 250;

/** The name under which a holding is reckoned with: a coin's slug, a basket's key. A slug never holds a stroke. */
export function holdingName(holding: Holding): string {
  return holding.source === 'coingecko' ? holding.slug : holding.key;
}

/** Puts two of the same together: amounts, values and costs add up; a cost that one of them lacks is unknown. */
function merged(one: Holding, other: Holding): Holding {
  const costUsd = one.costUsd === null || other.costUsd === null ? null : one.costUsd + other.costUsd;
  if (one.source === 'coingecko' && other.source === 'coingecko')
    return { ...one, amount: one.amount + other.amount, costUsd };
  if (one.source !== 'coingecko' && other.source !== 'coingecko') {
    // The older of the two words on its worth is the one to be told.
    const enteredAtMs = Math.min(one.enteredAtMs, other.enteredAtMs);
    return { ...one, valueUsd: one.valueUsd + other.valueUsd, enteredAtMs, costUsd };
  }
  return one;
}

/** Adds holdings to those there are, in order; what is held already is held once, with more of it. */
export function addHoldings(held: readonly Holding[], more: readonly Holding[]): readonly Holding[] {
  const byName = new Map<string, Holding>();
  for (const holding of [...held, ...more]) {
    const there = byName.get(holdingName(holding));
    byName.set(holdingName(holding), there ? merged(there, holding) : holding);
  }
  return [...byName.values()];
}

/** Takes some of a holding away; the rest keeps its share of the cost. Nothing is left of it where that is all. */
export function lessHolding(held: readonly Holding[], name: string, share: number): readonly Holding[] {
  if (!isPositive(share)) return held;
  return held.flatMap((holding) => {
    if (holdingName(holding) !== name) return [holding];
    const left = 1 - share;
    if (!isPositive(left)) return [];
    const costUsd = holding.costUsd === null ? null : holding.costUsd * left;
    return holding.source === 'coingecko'
      ? [{ ...holding, amount: holding.amount * left, costUsd }]
      : [{ ...holding, valueUsd: holding.valueUsd * left, costUsd }];
  });
}
