import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CREDIT_USES } from '@/utils/tokenmetrics/credit-state';
import {
  charge,
  clearSpent,
  creditState,
  creditsLeft,
  EMPTY_LEDGER,
  type Ledger,
  ledgerSchema,
  recordSpent,
  refusal,
  reserveOf,
} from '@/utils/tokenmetrics/credits';

const MARCH = Date.UTC(2026, 2, 10, 12);
const MARCH_END = Date.UTC(2026, 3, 1);
const APRIL = MARCH_END + 3_600_000;
const FEBRUARY = Date.UTC(2026, 1, 20);

const spent = (credits: number, nowMs = MARCH): Ledger => charge(EMPTY_LEDGER, 'grades', credits, nowMs);

describe('counting credits', () => {
  it('starts a UTC month from nothing and says when the next begins', () => {
    expect(creditState(spent(120), 500, MARCH, [])).toEqual({
      month: '2026-03',
      budget: 500,
      used: 120,
      left: 380,
      reserve: 50,
      resetsAtMs: MARCH_END,
      cutShort: [],
    });
    expect(creditState(spent(120), 500, APRIL, [])).toMatchObject({ month: '2026-04', used: 0, left: 500 });
    expect(creditsLeft(spent(120), 500, MARCH_END - 1)).toBe(380);
    expect(creditsLeft(spent(120), 500, MARCH_END)).toBe(500);
  });

  it('ends the year', () => {
    expect(creditState(EMPTY_LEDGER, 50, Date.UTC(2026, 11, 31), []).resetsAtMs).toBe(Date.UTC(2027, 0, 1));
  });

  it('gives nothing back when the clock is set back', () => {
    expect(creditsLeft(spent(120), 500, FEBRUARY)).toBe(380);
    const atWork = charge(spent(120), 'grades', 5, FEBRUARY);
    expect(creditsLeft(atWork, 500, FEBRUARY)).toBe(375);
  });

  it('gives nothing back when the clock is set forward and back again', () => {
    const ahead = charge(spent(120), 'signals', 10, APRIL);
    expect(creditsLeft(ahead, 500, APRIL)).toBe(490);
    expect(creditsLeft(ahead, 500, MARCH)).toBe(370);
    const back = charge(ahead, 'signals', 1, MARCH);
    expect(creditsLeft(back, 500, MARCH)).toBe(369);
    expect(creditsLeft(back, 500, APRIL)).toBe(500);
  });

  it('never has less than nothing left, and never counts down within a month', () => {
    expect(creditsLeft(spent(700), 500, MARCH)).toBe(0);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...CREDIT_USES),
            fc.nat(30),
            fc.integer({ min: 0, max: 28 * 86_400_000 - 1 }),
          ),
        ),
        (charges) => {
          let ledger = EMPTY_LEDGER;
          let before = 500;
          for (const [use, credits, ms] of charges) {
            ledger = charge(ledger, use, credits, Date.UTC(2026, 1, 1) + ms);
            const left = creditsLeft(ledger, 500, Date.UTC(2026, 1, 1) + ms);
            expect(left).toBe(Math.max(before - credits, 0));
            before = left;
          }
        },
      ),
    );
  });

  it('survives being stored, and a use that an older version did not count', () => {
    const ledger = charge(spent(3), 'holdings', 2, MARCH);
    expect(ledgerSchema.parse(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
    const { signals: _new, ...older } = ledger.used;
    expect(ledgerSchema.parse({ ...ledger, used: older })).toEqual(ledger);
    expect(ledgerSchema.safeParse({ ...ledger, used: { ...ledger.used, grades: -1 } }).success).toBe(false);
  });
});

describe('refusing a credit', () => {
  it('stops background work at the reserve and the user only at nothing', () => {
    expect(refusal(spent(449), 500, 'background', MARCH)).toBeNull();
    expect(refusal(spent(450), 500, 'background', MARCH)).toEqual({
      kind: 'credits-spent',
      retryAtMs: MARCH_END,
    });
    expect(refusal(spent(450), 500, 'user', MARCH)).toBeNull();
    expect(refusal(spent(500), 500, 'user', MARCH)).toEqual({ kind: 'credits-spent', retryAtMs: MARCH_END });
  });

  it('ends with the month', () => {
    expect(refusal(spent(500), 500, 'user', APRIL)).toBeNull();
  });

  it('keeps a tenth back, and no more than a hundred', () => {
    expect([1, 50, 500, 5000].map(reserveOf)).toEqual([1, 5, 50, 100]);
  });
});

describe('the service’s own word that the credits are spent', () => {
  it('outranks our count until the month ends', () => {
    const told = recordSpent(spent(10), MARCH, null);
    expect(refusal(told, 500, 'user', MARCH + 1)).toEqual({ kind: 'credits-spent', retryAtMs: MARCH_END });
    expect(creditState(told, 500, MARCH + 1, [])).toMatchObject({ used: 10, left: 0, reserve: 0 });
    expect(refusal(told, 500, 'user', MARCH_END)).toBeNull();
  });

  it('lasts until it said to come back', () => {
    const told = recordSpent(spent(10), MARCH, MARCH + 60_000);
    expect(refusal(told, 500, 'user', MARCH + 59_999)).toMatchObject({ retryAtMs: MARCH + 60_000 });
    expect(refusal(told, 500, 'user', MARCH + 60_000)).toBeNull();
  });

  it('does not outlast the month of a clock that was set back', () => {
    const told = recordSpent(spent(10), MARCH, null);
    expect(refusal(told, 500, 'user', FEBRUARY)).toMatchObject({ retryAtMs: Date.UTC(2026, 2, 1) });
  });

  it('is forgotten when another key is used', () => {
    expect(refusal(clearSpent(recordSpent(spent(10), MARCH, null)), 500, 'user', MARCH)).toBeNull();
  });
});
