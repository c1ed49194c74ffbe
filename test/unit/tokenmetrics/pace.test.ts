import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT_USES } from '@/utils/tokenmetrics/credit-state';
import { charge, EMPTY_LEDGER } from '@/utils/tokenmetrics/credits';
import { cutShort, type Means, paceAllows, paceAllowsAtOnce, viewRefusal } from '@/utils/tokenmetrics/pace';

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 2, 1, 9);

function means(budget: number, usedCredits: number, day = 0): Means {
  const nowMs = FIRST + day * DAY;
  return { ledger: charge(EMPTY_LEDGER, 'grades', usedCredits, nowMs), budget, nowMs, indicesTotal: 20 };
}

describe('the pace of a month', () => {
  it('cuts nothing short on a plan of 500 that has just begun', () => {
    expect(cutShort(means(500, 0))).toEqual([]);
  });

  it('leaves everything but headline grades undone on a plan of 50 once it is used', () => {
    expect(cutShort(means(50, 5))).toEqual(['holdings', 'slow-grades', 'signals', 'indices']);
  });

  it('opens again what was cut short when the month nears its end with credits left', () => {
    expect(cutShort(means(50, 10, 28))).toEqual([]);
  });

  it('says that headline grades stop only when nothing is left', () => {
    expect(cutShort(means(500, 499))).not.toContain('grades');
    expect(cutShort(means(500, 500)).slice(-2)).toEqual(['token-map', 'grades']);
  });

  it('never allows what is less important where what is more important has to wait', () => {
    const anyMeans = fc
      .tuple(fc.integer({ min: 1, max: 6000 }), fc.nat(6000), fc.integer({ min: 0, max: 29 }), fc.nat(60))
      .map(([budget, credits, day, indicesTotal]) => ({ ...means(budget, credits, day), indicesTotal }));
    fc.assert(
      fc.property(anyMeans, (given) => {
        const order = ['indices', 'signals', 'slow-grades', 'holdings'] as const;
        const allowed = order.map((use) => paceAllows(use, given));
        expect(allowed.indexOf(false) === -1 || !allowed.slice(allowed.indexOf(false)).includes(true)).toBe(
          true,
        );
        for (const use of order) if (paceAllowsAtOnce(use, given)) expect(paceAllows(use, given)).toBe(true);
        for (const use of cutShort(given)) expect(CREDIT_USES).toContain(use);
      }),
    );
  });

  it('lets a burst run a tenth ahead of the month and no further', () => {
    expect(paceAllowsAtOnce('signals', means(500, 40))).toBe(true);
    expect(paceAllowsAtOnce('signals', means(500, 60))).toBe(false);
    expect(paceAllowsAtOnce('signals', means(500, 60, 10))).toBe(true);
  });
});

describe('a look at a page on a small plan', () => {
  it('is free until what is left is needed for daily refreshes', () => {
    expect(viewRefusal(means(50, 20), false)).toBeNull();
    expect(viewRefusal(means(50, 35), false)?.kind).toBe('credits-spent');
    expect(viewRefusal(means(50, 35), true)).toBeNull();
  });

  it('names the moment at which the next credit is free', () => {
    const given = means(50, 35);
    const retryAtMs = viewRefusal(given, false)?.retryAtMs ?? 0;
    expect(viewRefusal({ ...given, nowMs: retryAtMs - 60_000 }, false)).not.toBeNull();
    expect(viewRefusal({ ...given, nowMs: retryAtMs }, false)).toBeNull();
  });
});
