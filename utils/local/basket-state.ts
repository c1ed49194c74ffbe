import * as z from 'zod/mini';
import { BASKET_IDS, type BasketId } from './basket-rule';
import { type Eligible, EXCLUSIONS, type Excluded, type ScreenedUniverse } from './screens';
import type { BasketWeights } from './weights';

/** Why a token is no longer a member. */
export const DEPARTURES = [
  /** Others rank before it. */
  'rank',
  /** It has had no price for more than three days. */
  'no-price',
  /** The universe no longer has it. */
  'not-in-universe',
  ...EXCLUSIONS,
] as const;

export type Departure = (typeof DEPARTURES)[number];

/** A member and what the basket holds of it. */
export interface Member {
  readonly slug: string;
  readonly ticker: string;
  /** Fixed between reviews. */
  readonly units: number;
  /** The last price known, and the day it closed. */
  readonly price: number;
  readonly pricedOn: string;
  /** First of the days since then on which no price was known; null where the last one had one. */
  readonly unpricedSince: string | null;
}

/** The basket's level at the close of a day. */
export interface Level {
  /** `YYYY-MM-DD`, the UTC day that closed. */
  readonly date: string;
  readonly level: number;
  /** Slugs of members that had no price that day and stand at their last one. */
  readonly frozen: readonly string[];
}

/** What a review did. */
export interface Review {
  /** The close at which it took effect, epoch ms. */
  readonly atMs: number;
  /** The day that closed. */
  readonly date: string;
  readonly kind: 'start' | 'weights' | 'members';
  /** It rests on data from before this instant, epoch ms, which is before its own close. */
  readonly dataAsOfMs: number;
  readonly entered: readonly { readonly slug: string; readonly ticker: string }[];
  readonly left: readonly { readonly slug: string; readonly ticker: string; readonly why: Departure }[];
  /** Weights as they had drifted, and as they were set. */
  readonly before: BasketWeights;
  readonly after: BasketWeights;
  /** One-way, `½ Σ |after − before|`; null at the start, when all is new. */
  readonly turnover: number | null;
}

/** Why a review that is due was put off to the next day. */
export const POSTPONEMENTS = [
  /** No screened universe from before the close is at hand, or it is more than three days old. */
  'no-universe',
  /** A member that stays has no price that day. */
  'no-price',
  /** A member's market capitalisation is unknown. */
  'no-market-cap',
  /** Too few passed the screens for the limits to hold. */
  'too-few-members',
] as const;

export type Postponement = (typeof POSTPONEMENTS)[number];

/** A basket as it is kept: plain data, made by one step after the other of `advance`. */
export interface BasketState {
  readonly id: BasketId;
  readonly members: readonly Member[];
  /** Since it began here, oldest first. Days of which too little is known are not in it. */
  readonly levels: readonly Level[];
  /** Oldest first. The first one is the start. */
  readonly reviews: readonly Review[];
  /** The last day that was looked at; null before the first. */
  readonly seenOn: string | null;
  /** A review that is due and why it has not been done; null where none is. */
  readonly postponed: { readonly date: string; readonly why: Postponement } | null;
  /** A universe seen after the last close, for a review at the next. */
  readonly waiting: ScreenedUniverse | null;
}

const token = { slug: z.string(), ticker: z.string() };
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const positive = z.number().check(z.positive());
const shares = z.record(z.string(), z.number().check(z.nonnegative()));

const eligible: z.ZodMiniType<Eligible> = z.object({ ...token, marketCapUsd: positive });
const excluded: z.ZodMiniType<Excluded> = z.object({
  ...token,
  marketCapUsd: z.nullable(z.number()),
  why: z.enum(EXCLUSIONS),
});

/** For whoever keeps the state. What does not fit is no state: a basket is never mended by guessing. */
export const basketStateSchema: z.ZodMiniType<BasketState> = z.object({
  id: z.enum(BASKET_IDS),
  members: z.array(
    z.object({ ...token, units: positive, price: positive, pricedOn: date, unpricedSince: z.nullable(date) }),
  ),
  levels: z.array(z.object({ date, level: positive, frozen: z.array(z.string()) })),
  reviews: z.array(
    z.object({
      atMs: z.number(),
      date,
      kind: z.enum(['start', 'weights', 'members']),
      dataAsOfMs: z.number(),
      entered: z.array(z.object(token)),
      left: z.array(z.object({ ...token, why: z.enum(DEPARTURES) })),
      before: shares,
      after: shares,
      turnover: z.nullable(z.number()),
    }),
  ),
  seenOn: z.nullable(date),
  postponed: z.nullable(z.object({ date, why: z.enum(POSTPONEMENTS) })),
  waiting: z.nullable(
    z.object({ asOfMs: z.number(), eligible: z.array(eligible), excluded: z.array(excluded) }),
  ),
});

export function emptyBasket(id: BasketId): BasketState {
  return { id, members: [], levels: [], reviews: [], seenOn: null, postponed: null, waiting: null };
}
