import { describe, expect, it } from 'vitest';
import { executedLength } from '../../bench/executed';

const range = (startOffset: number, endOffset: number, count: number) => ({ startOffset, endOffset, count });

describe('how much of a script has run', () => {
  it('is the whole of it less the functions that nobody called', () => {
    expect(executedLength([range(0, 100, 1), range(10, 30, 0), range(50, 60, 2)])).toBe(80);
  });

  it('counts a function that ran inside one that did not only for itself', () => {
    expect(executedLength([range(0, 100, 0), range(10, 40, 0), range(20, 25, 1)])).toBe(5);
  });

  it('does not depend on the order in which functions are told', () => {
    expect(executedLength([range(60, 70, 0), range(10, 30, 0), range(12, 20, 3), range(0, 100, 1)])).toBe(78);
  });

  it('is nothing of nothing', () => {
    expect(executedLength([])).toBe(0);
  });
});
