import type { Candle } from '@/utils/contracts/facts';
import { areSound } from '@/utils/risk/bar';
import { closeMs } from '@/utils/risk/closed-candles';
import { DAY_MS } from '@/utils/vocabulary/utc-day';

/** The newest closed days that follow one another without a gap, oldest first. */
export interface DailyRun {
  readonly candles: readonly Candle[];
  /** When the newest of them closed, epoch ms; null where there is none. */
  readonly asOfMs: number | null;
  /** Sound closed days there are in all: more than the run has where a day is missing before it. */
  readonly soundDays: number;
}

/**
 * The closed daily candles that can be reckoned with. The order they come in does not matter; the one running at
 * `nowMs` is left out; the same candle twice counts once. A day that is missing, told twice in different ways or
 * whose prices are nonsense is never bridged: what lies before it would make one move of two days look like a
 * move of one, so the run begins after it.
 */
export function dailyRun(candles: readonly Candle[], nowMs: number): DailyRun {
  const days = soundDays(candles.filter((candle) => closeMs(candle, 24) <= nowMs));
  const afterGap = days.findLastIndex(([openMs], at) => days[at - 1]?.[0] !== openMs - DAY_MS);
  const run = days.slice(Math.max(0, afterGap));
  const newest = run.at(-1);
  return { candles: run, asOfMs: newest ? closeMs(newest, 24) : null, soundDays: days.length };
}

/** One candle for each opening time that is told in one way only. */
function soundDays(candles: readonly Candle[]): readonly Candle[] {
  const days = new Map<number, Candle>();
  const doubtful = new Set<number>();
  for (const candle of candles) {
    const known = days.get(candle[0]);
    if (known?.some((figure, at) => !Object.is(figure, candle[at]))) doubtful.add(candle[0]);
    days.set(candle[0], candle);
  }
  return [...days.values()]
    .filter((candle) => !doubtful.has(candle[0]) && areSound([barOf(candle)]))
    .sort(([a], [b]) => a - b);
}

function barOf([, open, high, low, close]: Candle) {
  return { open, high, low, close };
}
