import { describe, expect, it } from 'vitest';
import { figureText, median, quantile, ratios, spread } from '../../bench/spread';

describe('the middle of some runs', () => {
  it('is the middle one of an odd number, and lies between the middle two of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 3])).toBe(4);
  });

  it('is unknown of nothing, and where one run failed', () => {
    expect(median([])).toBeNaN();
    expect(median([1, 2, 3, Number.NaN])).toBeNaN();
  });

  it('is one of many shares: nineteen of twenty frames are shorter than the last', () => {
    const frames = [...Array.from({ length: 20 }, () => 16), 80];
    expect(quantile(frames, 0.95)).toBe(16);
    expect(quantile(frames, 1)).toBe(80);
    expect(quantile([10, 20], 0.25)).toBe(12.5);
  });
});

describe('what is compared', () => {
  it('is compared round by round, so that a slow minute of the machine counts for both', () => {
    expect(ratios([20, 200], [10, 100])).toEqual([2, 2]);
  });

  it('is unknown where the other was not measured', () => {
    expect(ratios([20, 200], [10])).toEqual([2, Number.NaN]);
  });
});

describe('a figure in words', () => {
  it('is as exact as its unit deserves', () => {
    expect(figureText(16.66, 'ms')).toBe('16.7 ms');
    expect(figureText(1.5, 'to 1')).toBe('1.50 to 1');
    expect(figureText(13_999, 'bytes')).toBe('13999 bytes');
    expect(figureText(Number.NaN, 'ms')).toBe('not measured');
  });

  it('tells the least, the most and how many runs, and nothing of a single one', () => {
    expect(spread([3, 1, 2], 'ms')).toBe('1.0 to 3.0, 3 runs');
    expect(spread([3], 'ms')).toBe('');
  });
});
