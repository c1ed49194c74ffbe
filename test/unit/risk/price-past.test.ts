import { describe, expect, it } from 'vitest';
import type { Candle } from '@/utils/contracts/facts';
import { closeAgo, closedCandles } from '@/utils/risk/closed-candles';
import { pricePast } from '@/utils/risk/price-past';
import { candles, NOW } from './a-sheet';

const HOUR = 3_600_000;
const daily = (rows: readonly Candle[]) => closedCandles(rows, 24, NOW);
const hourly = (rows: readonly Candle[]) => closedCandles(rows, 1, NOW);

/** So many quiet candles, each at 100 with a volume of 10, the last of them changed. */
function quiet(
  hours: 1 | 24,
  count: number,
  last: Partial<Record<'high' | 'volume' | 'close', number>> = {},
) {
  return Array.from({ length: count }, (_, at): Candle => {
    const openMs = NOW - (count - at) * hours * HOUR;
    const wobble = at % 2 === 0 ? 100 : 101;
    if (at < count - 1) return [openMs, wobble, wobble, wobble, wobble, 10];
    const close = last.close ?? wobble;
    const high = last.high ?? Math.max(wobble, close);
    return [openMs, wobble, high, Math.min(wobble, close), close, last.volume ?? 10];
  });
}

describe('closed candles', () => {
  it('leave out the one still running', () => {
    const running: Candle = [NOW - HOUR, 100, 500, 1, 100, 1];
    expect(daily([...candles(24, 3), running])?.rows).toHaveLength(3);
  });

  it('are none where the last one is two days old, or a price is nonsense', () => {
    expect(closedCandles(candles(24, 40), 24, NOW + 48 * HOUR)).not.toBeNull();
    expect(closedCandles(candles(24, 40), 24, NOW + 48 * HOUR + 1)).toBeNull();
    expect(daily([[NOW - 24 * HOUR, 100, 90, 95, 100, 1]])).toBeNull();
    expect(daily([])).toBeNull();
    expect(closedCandles(undefined, 24, NOW)).toBeNull();
  });

  it('tell the close of so long ago, and nothing across a gap', () => {
    const rows = candles(24, 10);
    expect(closeAgo(daily(rows), 168, NOW)).toBe(rows[2]?.[4]);
    expect(closeAgo(daily(rows.toSpliced(2, 1)), 168, NOW)).toBeNull();
    expect(closeAgo(daily(rows), 24 * 11, NOW)).toBeNull();
  });
});

describe('what the price has done', () => {
  it('measures the week from the close seven days ago to the price of now', () => {
    const rows = quiet(24, 60);
    expect(pricePast(daily(rows), null, 150, NOW).weekReturn).toBeCloseTo(150 / (rows[52]?.[4] ?? 0) - 1, 12);
    expect(pricePast(daily(rows), null, null, NOW).weekReturn).toBeNull();
  });

  it('measures the fall from the highest price of the days there are', () => {
    const rows = quiet(24, 60, { high: 200 });
    expect(pricePast(daily(rows), null, 50, NOW).drawdown).toEqual({ share: -0.75, days: 60 });
    expect(pricePast(daily(quiet(24, 29)), null, 50, NOW).drawdown).toBeNull();
  });

  it('takes the middle of thirty days of volume, and none where a day is missing', () => {
    expect(pricePast(daily(quiet(24, 30)), null, 100, NOW).medianVolume30d).toBeCloseTo(1005, 9);
    const gap = quiet(24, 30).map(
      (row, at): Candle => (at === 5 ? [row[0], row[1], row[2], row[3], row[4], null] : row),
    );
    expect(pricePast(daily(gap), null, 100, NOW).medianVolume30d).toBeNull();
    expect(pricePast(daily(quiet(24, 29)), null, 100, NOW).medianVolume30d).toBeNull();
  });

  it('sees a spike of price and volume in the last closed hour', () => {
    const { spurt } = pricePast(null, hourly(quiet(1, 40, { high: 112, volume: 60 })), 100, NOW);
    expect(spurt?.rise).toBeCloseTo(112 / 100.5 - 1, 12);
    expect(spurt?.volumeTimes).toBe(6);
    expect(pricePast(null, hourly(quiet(1, 12)), 100, NOW).spurt).toBeNull();
  });

  it('measures an hour against usual hours, not against itself', () => {
    const calm = pricePast(null, hourly(quiet(1, 200)), 100, NOW).wickSigmas ?? Number.NaN;
    const wild = pricePast(null, hourly(quiet(1, 200, { high: 120 })), 100, NOW).wickSigmas ?? Number.NaN;
    expect(calm).toBe(0);
    // Usual hours move by the logarithm of 1.01.
    expect(wild).toBeCloseTo(Math.log(120 / 101) / Math.log(1.01), 6);
  });

  it('sets the week against the month before it, which the week itself is not part of', () => {
    const usual = Math.log(1.01);
    const rows = quiet(24, 60).map((row, at): Candle => {
      const wild = at >= 54 ? row[4] * 1.2 : row[4];
      return [row[0], row[1], Math.max(row[2], wild), row[3], wild, row[5]];
    });
    const { weekSigmas } = pricePast(daily(rows), null, 150, NOW);
    // Thirty moves up and down by one per cent spread by a little more than that.
    expect(weekSigmas).toBeCloseTo(Math.log(150 / 100) / (usual * Math.sqrt(30 / 29) * Math.sqrt(7)), 6);
  });

  it('finds calm and wild weeks in the ratio of a week to three months', () => {
    const rows = candles(24, 120);
    const calm = pricePast(daily(rows), null, 100, NOW).regime ?? Number.NaN;
    const swung = rows.map((row, at): Candle => {
      const close = at >= 113 ? row[4] * (at % 2 === 0 ? 1.3 : 0.75) : row[4];
      return [row[0], row[1], Math.max(row[2], close), Math.min(row[3], close), close, row[5]];
    });
    expect(pricePast(daily(swung), null, 100, NOW).regime).toBeGreaterThan(2 * calm);
    expect(pricePast(daily(rows.slice(-89)), null, 100, NOW).regime).toBeNull();
  });

  it('finds the price in the range of the month', () => {
    const rows = quiet(24, 40, { high: 110 });
    expect(pricePast(daily(rows), null, 110, NOW).rangePlace).toBe(1);
    expect(pricePast(daily(rows), null, 105, NOW).rangePlace).toBeCloseTo(0.5, 12);
    expect(pricePast(daily(quiet(24, 29)), null, 105, NOW).rangePlace).toBeNull();
  });
});
