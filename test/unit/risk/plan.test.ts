import { describe, expect, it } from 'vitest';
import { crossingsOf, isEmptyPlan, type Plan } from '@/utils/risk/plan';
import { keepPlan, planName } from '@/utils/store/plans';
import { PERP } from './a-sheet';

const NOTHING: Plan = { horizon: null, exitUsd: null, exitFrom: 'above', mostUsd: null };
const NOON = Date.UTC(2026, 10, 26, 12);
const of = (plan: Partial<Plan>, priceUsd: number | null, sizeUsd: number | null = null, nowMs = NOON) =>
  crossingsOf({ plan: { ...NOTHING, ...plan }, savedAtMs: 0 }, { priceUsd, sizeUsd, nowMs });

describe('a plan', () => {
  it.each([
    ['above', 52_001, false],
    ['above', 52_000, true],
    ['above', 51_000, true],
    ['below', 51_999, false],
    ['below', 52_000, true],
    ['below', 60_000, true],
  ] as const)('to leave at 52,000 coming from %s has come to pass at %d: %s', (exitFrom, price, crossed) => {
    expect(of({ exitUsd: 52_000, exitFrom }, price)).toEqual(
      crossed ? [{ what: 'exit', value: price, limit: 52_000 }] : [],
    );
  });

  it('of a largest size speaks only above it', () => {
    expect(of({ mostUsd: 500 }, null, 500)).toEqual([]);
    expect(of({ mostUsd: 500 }, null, 501)).toEqual([{ what: 'size', value: 501, limit: 500 }]);
  });

  it('of a day speaks from that day on', () => {
    const horizon = '2026-11-26';
    expect(of({ horizon }, null, null, Date.UTC(2026, 10, 26) - 1)).toEqual([]);
    expect(of({ horizon }, null)).toMatchObject([{ what: 'horizon', value: 0 }]);
    expect(of({ horizon }, null, null, NOON + 3 * 86_400_000)).toMatchObject([{ what: 'horizon', value: 3 }]);
  });

  it('reminds of nothing by a price or a size that is not known, nor by a day that is none', () => {
    const plan = { exitUsd: 52_000, mostUsd: 500, horizon: '2026-19-99' };
    expect(of(plan, null, null)).toEqual([]);
    expect(of(plan, Number.NaN, Number.NaN)).toEqual([]);
  });
});

describe('plans that are kept', () => {
  it('belong to the token where it is known, else to this one contract', () => {
    expect(planName(PERP, 'bitcoin')).toBe('bitcoin');
    expect(planName(PERP, null)).toContain(`${PERP.exchange}/`);
  });

  it('are forgotten with null, with nothing written, and the oldest of very many', () => {
    const plan = { ...NOTHING, exitUsd: 5 };
    expect(keepPlan(keepPlan({}, 'a', plan, 1), 'a', null, 2)).toEqual({});
    expect(isEmptyPlan(NOTHING)).toBe(true);
    expect(keepPlan(keepPlan({}, 'a', plan, 1), 'a', NOTHING, 2)).toEqual({});
    let plans = {};
    for (let at = 0; at <= 300; at += 1) plans = keepPlan(plans, `t${at}`, plan, at);
    expect(Object.keys(plans)).toHaveLength(300);
    expect(plans).not.toHaveProperty('t0');
    expect(plans).toHaveProperty('t300');
  });
});
