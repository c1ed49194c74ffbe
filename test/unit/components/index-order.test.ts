import { describe, expect, it } from 'vitest';
import { filteredIndices, nextIndexOrder, sortedIndices } from '@/components/indices/index-order';
import { INDEX_ROWS } from '../../gallery/index-cases';

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

describe('the list of indices', () => {
  it('stands with the highest on top, and turns round when its column is chosen again', () => {
    const down = nextIndexOrder({ column: 'name', down: false }, 'change7dPct');
    expect(names(sortedIndices(INDEX_ROWS, down))[0]).toBe('Memes');
    const up = nextIndexOrder(down, 'change7dPct');
    expect(names(sortedIndices(INDEX_ROWS, up))[0]).toBe('Global 100');
  });

  it('keeps what has no figure last whichever way it is sorted', () => {
    for (const down of [true, false]) {
      expect(names(sortedIndices(INDEX_ROWS, { column: 'grade', down })).at(-1)).toBe(
        'Decentralised Finance',
      );
      expect(names(sortedIndices(INDEX_ROWS, { column: 'holdingsCount', down })).at(-1)).toBe('Memes');
    }
  });

  it('is sorted by name from A', () => {
    expect(names(sortedIndices(INDEX_ROWS, nextIndexOrder({ column: 'grade', down: true }, 'name')))).toEqual(
      ['Decentralised Finance', 'Global 100', 'Large Ten', 'Memes'],
    );
  });

  it('counts an index whose kind is unknown as neither active nor passive', () => {
    const unknown = INDEX_ROWS.map((row) => ({ ...row, management: null }));
    expect(filteredIndices(unknown, 'active')).toEqual([]);
    expect(filteredIndices(unknown, 'passive')).toEqual([]);
    expect(filteredIndices(unknown, 'all')).toHaveLength(INDEX_ROWS.length);
  });
});
