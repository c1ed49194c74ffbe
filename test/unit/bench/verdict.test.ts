import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../bench/budgets';
import { budgeted, figureLine, verdict } from '../../bench/verdict';

const NAME = 'card painted, again';
const { limit } = BUDGETS[NAME];

describe('a promise', () => {
  it('is kept by the median of the runs, up to the budget itself', () => {
    expect(verdict(budgeted(NAME, [limit]))).toBe('within');
    expect(verdict(budgeted(NAME, [1, limit, 10 * limit]))).toBe('within');
    expect(verdict(budgeted(NAME, [limit + 0.1]))).toBe('OVER');
  });

  it('is not kept by what was not measured', () => {
    expect(verdict(budgeted(NAME, []))).toBe('OVER');
    expect(verdict(budgeted(NAME, [1, Number.NaN]))).toBe('OVER');
  });

  it('is no matter of a figure that nothing is promised of', () => {
    expect(verdict({ name: 'bare page', values: [1], unit: 'ms', budget: null })).toBeNull();
  });

  it('stands beside its figure on one line', () => {
    expect(figureLine(budgeted(NAME, [2, 4]))).toBe(
      `${NAME}: 3.0 ms (2.0 to 4.0, 2 runs), budget ${limit} ms, within`,
    );
    expect(figureLine({ name: 'bare page', values: [1], unit: 'ms', budget: null })).toBe(
      'bare page: 1.0 ms',
    );
  });
});
