import { describe, expect, it } from 'vitest';
import { apart } from '@/components/figures/apart';

describe('names at the ends of lines', () => {
  it('stay where they are while there is room', () => {
    expect(apart([10, 90], 14, 132)).toEqual([10, 90]);
  });

  it('move apart where two lines end together, the upper one above', () => {
    expect(apart([62, 60], 14, 132)).toEqual([74, 60]);
  });

  it('never leave the drawing', () => {
    expect(apart([130, 131], 14, 132)).toEqual([118, 132]);
    expect(apart([0, 0], 14, 132)).toEqual([0, 14]);
  });
});
