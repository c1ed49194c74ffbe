import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options';

const KNOWN = ['pill', 'popup', 'store'];

describe('what is said to the benches', () => {
  it('means all of them where nothing is named, or all', () => {
    const all = { benches: KNOWN, amongAll: true, rounds: null, prices: null, write: false };
    expect(readOptions([], KNOWN)).toEqual(all);
    expect(readOptions(['all'], KNOWN)).toEqual(all);
  });

  it('names some of them, in their own order, and how', () => {
    expect(readOptions(['store', 'pill', '--write', '--rounds', '2', '--prices', 'days'], KNOWN)).toEqual({
      benches: ['pill', 'store'],
      amongAll: false,
      rounds: 2,
      prices: 'days',
      write: true,
    });
  });

  it.each([
    [['speed'], 'There is no bench speed'],
    [['pill', '--rounds', '0'], '--rounds takes'],
    [['pill', '--rounds', 'many'], '--rounds takes'],
    [['--fast'], '--fast'],
  ])('is questioned where it makes no sense: %s', (words, complaint) => {
    expect(readOptions(words, KNOWN)).toContain(complaint);
  });
});
