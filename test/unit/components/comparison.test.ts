import { describe, expect, it } from 'vitest';
import { breadth, bySource, likeness } from '@/components/indices/comparison';
import { BASKET_TABLE, COMPARED } from '../../gallery/index-cases';

const [global, ten, , memes] = COMPARED;
const baskets = BASKET_TABLE.rows.map((row) => ({
  row,
  source: 'local' as const,
  weights: { bitcoin: 1 },
  closes: null,
}));

describe('indices side by side', () => {
  it('are those of one source: a basket of this device never stands in a table with Token Metrics’ indices', () => {
    expect(
      bySource([...COMPARED, ...baskets]).map(({ indices, source }) => [source, indices.length]),
    ).toEqual([
      ['token-metrics', 4],
      ['local', 3],
    ]);
    expect(bySource([...COMPARED.slice(0, 1), ...baskets.slice(0, 1)])).toEqual([]);
  });

  it('overlap by the smaller of each weight, and not at all where one is unknown', () => {
    if (!global || !ten || !memes) throw new Error('the gallery has them');
    expect(likeness(global, ten, 'overlap')).toBeCloseTo(0.4 + 0.3, 12);
    expect(likeness(global, memes, 'overlap')).toBeNull();
    expect(likeness(global, memes, 'correlation')).not.toBeNull();
    expect(breadth(memes)).toBeNull();
  });
});
