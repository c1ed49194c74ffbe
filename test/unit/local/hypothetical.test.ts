import { describe, expect, it } from 'vitest';
import { BASKET_RULES } from '@/utils/local/basket-rule';
import { hypotheticalPast } from '@/utils/local/hypothetical';
import { screenUniverse } from '@/utils/local/screens';
import { closeOf } from './days';
import { aRow } from './universe';

const NOW = closeOf(120) + 3_600_000;
const rows = [aRow('alder', 900, 3), aRow('birch', 500, 5), aRow('cherry', 400, 9), aRow('date', 100, 21)];
const universe = screenUniverse(rows, new Set(), NOW);
const past = hypotheticalPast(BASKET_RULES['LOCAL-5'], universe, rows);

describe('a hypothetical past', () => {
  it('says that it is one, ends at 100 and moves as today’s members moved in fixed amounts', () => {
    expect(past?.hypothetical).toBe(true);
    expect(past?.levels).toHaveLength(120);
    expect(past?.levels.at(-1)?.level).toBeCloseTo(100, 10);
    const first = rows.reduce((sum, { slug, candles }) => {
      const [then = Number.NaN, now = Number.NaN] = [candles?.at(0)?.[4], candles?.at(-1)?.[4]];
      return sum + ((past?.weights[slug] ?? Number.NaN) * 100 * then) / now;
    }, 0);
    expect(past?.levels[0]?.date).toBe('2025-03-01');
    expect(past?.levels[0]?.level).toBeCloseTo(first, 10);
  });

  it('begins where the youngest member begins', () => {
    const [alder, ...others] = rows;
    const young = { ...aRow('alder', 900, 3), candles: alder?.candles?.slice(-95) ?? null };
    const found = hypotheticalPast(BASKET_RULES['LOCAL-5'], universe, [young, ...others]);
    expect(found?.levels).toHaveLength(95);
  });

  it('ends where all members are known', () => {
    const late = rows.map((row, at) =>
      at === 1 ? { ...row, candles: row.candles?.slice(0, -1) ?? null } : row,
    );
    const found = hypotheticalPast(BASKET_RULES['LOCAL-5'], universe, late);
    expect(found?.levels).toHaveLength(119);
    expect(found?.levels.at(-1)?.level).toBeCloseTo(100, 10);
  });

  it('is unknown where no basket can be made, or a member has no candles', () => {
    expect(
      hypotheticalPast(BASKET_RULES['LOCAL-10'], screenUniverse(rows.slice(0, 3), new Set(), NOW), rows),
    ).toBeNull();
    expect(hypotheticalPast(BASKET_RULES['LOCAL-5'], universe, rows.slice(1))).toBeNull();
    const bare = rows.map((row, at) => (at === 2 ? { ...row, candles: null } : row));
    expect(hypotheticalPast(BASKET_RULES['LOCAL-5'], universe, bare)).toBeNull();
  });
});
