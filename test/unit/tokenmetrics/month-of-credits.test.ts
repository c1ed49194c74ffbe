import { describe, expect, it } from 'vitest';
import { livePretendMonth } from './pretend-month';

describe('a month of 22 trading days, 60 views a day, 120 tokens and 20 indices', () => {
  it('takes fewer than 500 credits, and every first look at a token is answered', () => {
    for (const seed of [1, 2, 3]) {
      const month = livePretendMonth(500, 20, seed);
      console.info(`a plan of 500 (seed ${seed}):`, JSON.stringify(month));
      expect(month.views).toBe(22 * 60);
      expect(month.firstViews).toBe(120);
      expect(month.calls).toBeLessThan(500);
      expect(month.firstViewsAnswered).toBe(month.firstViews);
      expect(month.freshViews).toBe(month.views);
    }
  });

  it.each([50, 100, 5000])('on a plan of %d stays within it', (budget) => {
    const month = livePretendMonth(budget);
    console.info(`a plan of ${budget}:`, JSON.stringify(month));
    expect(month.calls).toBeLessThanOrEqual(budget);
    // A small plan cannot answer every first look, but what it knows stays fresh to the end of the month.
    expect(month.freshViews / month.views).toBeGreaterThan(0.6);
    expect(month.firstViewsAnswered).toBeGreaterThan(60);
  });
});
