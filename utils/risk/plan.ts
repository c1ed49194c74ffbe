import * as z from 'zod/mini';
import { isPositive, type Unsure } from './known';

const positive = z.nullable(z.number().check(z.positive(), z.maximum(1e15)));

/** What a user may write down for a token before they trade it. */
export const planSchema = z.strictObject({
  /** `YYYY-MM-DD`: until when it is meant to be held. */
  horizon: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** US dollars for one token. */
  exitUsd: positive,
  /** From which side the price comes to the exit level. Without meaning where there is none. */
  exitFrom: z.enum(['above', 'below']),
  /** The most that is to be held or traded of it, in US dollars. */
  mostUsd: positive,
});

export const savedPlanSchema = z.object({ plan: planSchema, savedAtMs: z.number() });

export type Plan = Readonly<z.infer<typeof planSchema>>;

/** A plan and when it was saved, epoch ms. */
export type SavedPlan = Readonly<z.infer<typeof savedPlanSchema>>;

/** What a plan is held against; null is not known. */
export interface PlanState {
  readonly priceUsd: Unsure;
  /** The position entered on the page, or what is held, whichever is more. */
  readonly sizeUsd: Unsure;
  readonly nowMs: number;
}

/** What of a plan has come to pass, with the figure that shows it: a price, a size, days since the horizon. */
export interface Crossing {
  readonly what: 'exit' | 'size' | 'horizon';
  readonly value: number;
  /** The figure that was written down; a date as epoch ms. */
  readonly limit: number;
}

const DAY_MS = 86_400_000;

/** What of the plan has come to pass. What cannot be looked at is not in it: nobody is reminded by a guess. */
export function crossingsOf(
  { plan }: SavedPlan,
  { nowMs, priceUsd, sizeUsd }: PlanState,
): readonly Crossing[] {
  const { exitFrom, exitUsd, horizon, mostUsd } = plan;
  const crossed: Crossing[] = [];
  if (isPositive(exitUsd) && isPositive(priceUsd)) {
    const isBeyond = exitFrom === 'above' ? priceUsd <= exitUsd : priceUsd >= exitUsd;
    if (isBeyond) crossed.push({ what: 'exit', value: priceUsd, limit: exitUsd });
  }
  if (isPositive(mostUsd) && isPositive(sizeUsd) && sizeUsd > mostUsd)
    crossed.push({ what: 'size', value: sizeUsd, limit: mostUsd });
  const horizonMs = horizon === null ? Number.NaN : Date.parse(`${horizon}T00:00:00Z`);
  if (nowMs >= horizonMs)
    crossed.push({ what: 'horizon', value: Math.floor((nowMs - horizonMs) / DAY_MS), limit: horizonMs });
  return crossed;
}

/** Whether anything is written down at all. */
export function isEmptyPlan({ exitUsd, horizon, mostUsd }: Plan): boolean {
  return exitUsd === null && horizon === null && mostUsd === null;
}
