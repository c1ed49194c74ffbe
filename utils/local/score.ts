import type { Candle } from '@/utils/contracts/facts';
import { STALE_MS } from '@/utils/risk/closed-candles';
import { dailyRun } from './daily-run';
import { liquidity, logReturns, momentum, monthSigma, riskAdjusted, standing, trend } from './score-parts';

/** Fewer daily candles than this make no score; fewer than {@link FULL_HISTORY} make one that says so. */
const FEWEST_CANDLES = 90;
const FULL_HISTORY = 200;

/** A daily spread below this is no movement but rounding. */
const NO_MOVEMENT = 1e-12;

/** The parts and how much each counts. Judgement, not estimated. */
const PARTS = [
  ['trend', 0.3],
  ['momentum', 0.25],
  ['riskAdjusted', 0.2],
  ['liquidity', 0.15],
  ['drawdown', 0.1],
] as const;

/** Each part of the score, 0 to 100. */
export interface ScoreComponents {
  readonly trend: number;
  readonly momentum: number;
  readonly riskAdjusted: number;
  /** Null where volumes are unknown. */
  readonly liquidity: number | null;
  readonly drawdown: number;
}

/**
 * The local technical score, 0 to 100: how the token's public daily prices look on this device. It describes the
 * past; it is no Token Metrics rating, is never mixed with one, and advises nothing.
 */
export interface LocalScore {
  readonly source: 'local';
  readonly score: number;
  readonly components: ScoreComponents;
  /** It rests on 90 to 199 days. */
  readonly lowHistory: boolean;
  /** Liquidity was left out and the other parts share its weight. */
  readonly withoutVolume: boolean;
  /** Days it rests on. */
  readonly candles: number;
  /** Close of the newest of them, epoch ms. */
  readonly asOfMs: number;
}

/** Why there is no score. */
export const NO_SCORE_REASONS = [
  /** Fewer than 90 closed days with sound prices. */
  'too-few-candles',
  /** There are 90, but not in a row up to the newest. */
  'gap',
  /** The newest closed more than 48 hours ago. */
  'stale',
  /** The price did not move, or beyond all measure, so that nothing can be measured by its movement. */
  'no-movement',
] as const;

export interface NoLocalScore {
  readonly source: 'local';
  readonly score: null;
  readonly reason: (typeof NO_SCORE_REASONS)[number];
  /** Days in a row that there are. */
  readonly candles: number;
}

/**
 * @param candles daily, in any order; the one running at `nowMs` is left out. Days are matched by their opening
 * time: see {@link dailyRun} for gaps and contradictions.
 */
export function localScore(candles: readonly Candle[], nowMs: number): LocalScore | NoLocalScore {
  const { candles: run, asOfMs, soundDays } = dailyRun(candles, nowMs);
  const none = (reason: NoLocalScore['reason']): NoLocalScore => ({
    source: 'local',
    score: null,
    reason,
    candles: run.length,
  });
  if (asOfMs === null) return none('too-few-candles');
  if (nowMs - asOfMs > STALE_MS) return none('stale');
  if (run.length < FEWEST_CANDLES) return none(soundDays < FEWEST_CANDLES ? 'too-few-candles' : 'gap');
  const closes = run.map(([, , , , close]) => close);
  const returns = logReturns(closes);
  const sigma = monthSigma(returns);
  if (!(sigma >= NO_MOVEMENT)) return none('no-movement');
  const traded = liquidity(run, returns);
  const components = {
    trend: 100 * trend(closes, sigma),
    momentum: 100 * momentum(closes, sigma),
    riskAdjusted: 100 * riskAdjusted(returns, sigma),
    liquidity: traded === null ? null : 100 * traded,
    drawdown: 100 * standing(closes),
  };
  const score = weighed(components);
  if (!Number.isFinite(score)) return none('no-movement');
  return {
    source: 'local',
    score,
    components,
    lowHistory: run.length < FULL_HISTORY,
    withoutVolume: traded === null,
    candles: run.length,
    asOfMs,
  };
}

/** Bands in words. They name where the score stands, not what to do. */
export type ScoreBand = 'strong' | 'firm' | 'neutral' | 'soft' | 'weak';

/** @param score 0 to 100. */
export function bandOf(score: number): ScoreBand {
  if (score >= 70) return 'strong';
  if (score >= 55) return 'firm';
  if (score >= 45) return 'neutral';
  return score >= 30 ? 'soft' : 'weak';
}

/** Weighted mean of the parts that are known. */
function weighed(components: ScoreComponents): number {
  let sum = 0;
  let weights = 0;
  for (const [part, weight] of PARTS) {
    const value = components[part];
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  // Rounding leaves a hair beyond 100.
  return Math.min(100, sum / weights);
}
