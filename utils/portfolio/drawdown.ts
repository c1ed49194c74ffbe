import type { DailyCloses } from './daily-closes';

/** How far and how long closes stood below their highest before. Shares are negative or 0. */
export interface Drawdowns {
  /** The deepest, as a fraction of the highest close before it; the first close counts as a height. */
  readonly deepest: number;
  /** Day of the height it fell from, and of its lowest close; both null where nothing ever fell. */
  readonly fromDay: number | null;
  readonly toDay: number | null;
  /** Longest stretch of closes below a height before them. */
  readonly longestCloses: number;
  /** Where the last close stands. */
  readonly current: number;
  /** `√(Σ dd² / (n − 1))` with n the number of returns (quantstats); null below two of them. */
  readonly ulcerIndex: number | null;
}

/** @param closes oldest first. */
export function drawdowns(closes: DailyCloses): Drawdowns {
  let high = 0;
  let highDay: number | null = null;
  let below = 0;
  let squares = 0;
  let found: Omit<Drawdowns, 'ulcerIndex'> = NOTHING_FELL;
  for (const [day, close] of closes) {
    if (close >= high) [high, highDay] = [close, day];
    const current = close / high - 1;
    below = current < 0 ? below + 1 : 0;
    squares += current ** 2;
    found = { ...found, current, longestCloses: Math.max(found.longestCloses, below) };
    if (current < found.deepest) found = { ...found, deepest: current, fromDay: highDay, toDay: day };
  }
  return { ...found, ulcerIndex: closes.size < 3 ? null : Math.sqrt(squares / (closes.size - 2)) };
}

const NOTHING_FELL = { deepest: 0, fromDay: null, toDay: null, longestCloses: 0, current: 0 };
