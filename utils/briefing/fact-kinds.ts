import * as z from 'zod/mini';
import type { Facts, PartialFacts } from '@/utils/contracts/facts';
import type { Pace } from '@/utils/exchanges/fact-source';
import type { CacheKind } from '@/utils/store/cache';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

const n = z.optional(z.number());
const candle = z.readonly(
  z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.nullable(z.number())]),
);
const candles = z.optional(z.readonly(z.array(candle)));
const levels = z.optional(z.readonly(z.array(z.readonly(z.tuple([z.number(), z.number()])))));
const tier = z.object({
  min: z.number(),
  max: z.nullable(z.number()),
  mmr: z.number(),
  imr: z.nullable(z.number()),
  maxLeverage: z.nullable(z.number()),
  deduction: z.nullable(z.number()),
  capUnit: z.string(),
});

/** A key for every fact there is: one that is missing here would be lost on its way through the store. */
const factFields = {
  markPrice: n,
  indexPrice: n,
  lastPrice: n,
  bid: n,
  ask: n,
  fundingRate: n,
  fundingIntervalHours: n,
  nextFundingAtMs: n,
  premium: n,
  oiContracts: n,
  oiBase: n,
  oiUsd: n,
  volBase24h: n,
  volUsd24h: n,
  maxLeverage: n,
  retailMaxLeverage: n,
  intradayMaxLeverage: n,
  mmr: n,
  imr: n,
  adjustmentFactors: z.optional(
    z.readonly(
      z.array(
        z.object({
          leverage: z.number(),
          minContracts: z.number(),
          maxContracts: z.nullable(z.number()),
          factor: z.number(),
        }),
      ),
    ),
  ),
  tiers: z.optional(z.readonly(z.array(tier))),
  takerFee: n,
  makerFee: n,
  longShare: n,
  insuranceFundUsd: n,
  expiry: z.optional(z.string()),
  contractSize: n,
  inverse: z.optional(z.boolean()),
  tradingState: z.optional(
    z.enum(['trading', 'suspended', 'delisting', 'pre-market', 'post-only', 'expired']),
  ),
  fundingHistory: z.optional(z.readonly(z.array(z.object({ atMs: z.number(), rate: z.number() })))),
  oiBase24hAgo: n,
  dailyCandles: candles,
  hourlyCandles: candles,
  bids: levels,
  asks: levels,
  impliedVolatility: n,
  optionPrice: n,
  thetaPerDay: n,
  delta: n,
  underlyingPrice: n,
} satisfies Record<keyof Facts, z.ZodMiniType>;

const readFacts = z.object(factFields);

/** What one source said of one contract, and when its answer came. */
const readingSchema = z.object({ facts: readFacts, fetchedAtMs: z.number() });

export type StoredReading = z.infer<typeof readingSchema>;

export interface Reading {
  readonly facts: PartialFacts;
  readonly fetchedAtMs: number;
}

/** How long an answer counts as fresh. */
export const FRESH_MS: Readonly<Record<Pace, number>> = { tick: 20 * SECOND_MS, hour: HOUR_MS, day: DAY_MS };

/** By `exchange/source/contract`: what one source said of one contract. Freshness is judged by the source's pace. */
export const READINGS: CacheKind<StoredReading> = {
  name: 'facts',
  version: 1,
  schema: readingSchema,
  freshForMs: DAY_MS,
  keepForMs: 14 * DAY_MS,
};

/** By address: a whole answer that serves many contracts for an hour or a day, so that it is fetched once. */
export const BODIES: CacheKind<unknown> = {
  name: 'facts-bodies',
  version: 1,
  schema: z.unknown(),
  freshForMs: DAY_MS,
  keepForMs: DAY_MS,
};

/** By `exchange/source/contract`: a request that failed lately, and until when it is left alone. */
export const FACT_FAILURES: CacheKind<{ kind: (typeof FAILURE_KINDS)[number]; untilMs: number } | null> = {
  name: 'facts-failures',
  version: 1,
  schema: z.nullable(z.object({ kind: z.enum(FAILURE_KINDS), untilMs: z.number() })),
  freshForMs: DAY_MS,
  keepForMs: DAY_MS,
};
