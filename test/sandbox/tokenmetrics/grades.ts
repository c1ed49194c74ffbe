import { DAY_MS } from '../days';
import { noise, rounded } from '../seeded';
import type { PretendToken } from './token';

export type Daily = 'tm' | 'trader' | 'quant' | 'investor' | 'fundamental' | 'technology' | 'ta';

/** Days over which each grade swings, and how far: fundamentals move slowly, momentum does not. */
const SWING: Readonly<Record<Daily, readonly [periodDays: number, points: number]>> = {
  tm: [23, 14],
  trader: [17, 20],
  ta: [11, 22],
  quant: [41, 8],
  investor: [90, 5],
  fundamental: [160, 3],
  technology: [200, 2],
};

const SLOW: ReadonlySet<Daily> = new Set(['fundamental', 'technology']);

/** Between 5 and 95 without a flat top, whatever comes in. */
function squeezed(raw: number): number {
  return 50 + 45 * Math.tanh((raw - 50) / 45);
}

/**
 * A grade of 0 to 100 with two decimals on a UTC day. The same token and day give the same grade for ever, so a
 * history always ends in the grade that the latest row states.
 */
export function gradeOn(token: PretendToken, kind: Daily, dayMs: number): number {
  const [periodDays, points] = SWING[kind];
  const day = dayMs / DAY_MS;
  const size = Math.log10(1 + (token.marketCapUsd ?? 1) / 1_000_000);
  const level = 26 + 8 * size + 26 * noise(kind, token.id);
  const wave = Math.sin((day / periodDays) * 2 * Math.PI + 6.28 * noise('phase', kind, token.id));
  const jitter = (noise('jitter', kind, token.id, day) - 0.5) * points * 0.3;
  const raw = level + points * wave + jitter;
  return rounded(SLOW.has(kind) ? Math.min(98, Math.max(3, raw)) : squeezed(raw), 2);
}

/** Per cent against the day before, two decimals. */
export function changePct(token: PretendToken, kind: Daily, dayMs: number): number {
  const before = gradeOn(token, kind, dayMs - DAY_MS);
  return rounded(((gradeOn(token, kind, dayMs) - before) / before) * 100, 2);
}

/** Small and bridged coins have no grades at all: the service answers with no row. */
export function isGraded(token: PretendToken): boolean {
  return token.category !== 'bridged' && token.marketCapUsd !== null && token.marketCapUsd > 1_000_000;
}

const LABELS = ['Strong Sell', 'Sell', 'Neutral', 'Buy', 'Strong Buy'];
const MOMENTUM = [
  'Momentum Crashing',
  'Losing Momentum',
  'Holding Steady',
  'Gaining Momentum',
  'Momentum Surging',
];

export function labelOf(grade: number): string {
  return LABELS[Math.min(4, Math.floor(grade / 20))] ?? 'Neutral';
}

export function momentumOf(grade: number): string {
  return MOMENTUM[Math.min(4, Math.max(0, Math.ceil(grade / 20) - 1))] ?? 'No Momentum';
}

/** The API's own spelling of the five quality classes. */
export function fundamentalClassOf(grade: number): string {
  if (grade >= 90) return 'storeOfValue';
  if (grade >= 80) return 'blueChip';
  if (grade >= 60) return 'emerging';
  return grade >= 40 ? 'speculative' : 'highRisk';
}

/** 1, -1, or 0 on all but a few days: about one day in forty carries a signal. */
export function signalOn(token: PretendToken, dayMs: number): 1 | 0 | -1 {
  if (noise('signal', token.id, dayMs) > 0.025) return 0;
  return noise('side', token.id, dayMs) < 0.45 ? 1 : -1;
}

/** The last signal that was not zero. */
export function trendOn(token: PretendToken, dayMs: number): 1 | -1 {
  for (let day = dayMs; day > dayMs - 400 * DAY_MS; day -= DAY_MS) {
    const signal = signalOn(token, day);
    if (signal !== 0) return signal;
  }
  return -1;
}
