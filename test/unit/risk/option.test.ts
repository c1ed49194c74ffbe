import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenAfterMoves, tokenDecay } from '@/utils/risk/leveraged-token';
import { impliedVolatility, optionValue } from '@/utils/risk/option';
import { atTheMoneyPremium, decayNextDay, impliedOverRealised, thetaShare } from '@/utils/risk/option-decay';

const hull = { spot: 42, strike: 40, years: 0.5, sigma: 0.2, rate: 0.1 };
const price = fc.double({ min: 1, max: 1e5, noNaN: true });
const vol = fc.double({ min: 0.1, max: 3, noNaN: true });
const time = fc.double({ min: 1 / 365, max: 2, noNaN: true });

describe('an option', () => {
  it('has the textbook’s price', () => {
    expect(optionValue('call', hull)?.price).toBeCloseTo(4.76, 2);
    expect(optionValue('put', hull)?.price).toBeCloseTo(0.81, 2);
  });

  it('keeps call and put in parity, within what they can be worth', () => {
    fc.assert(
      fc.property(price, price, time, vol, (spot, strike, years, sigma) => {
        const terms = { spot, strike, years, sigma, rate: 0.03, yield: 0.01 };
        const call = optionValue('call', terms);
        const put = optionValue('put', terms);
        if (!call || !put) return;
        const forward = spot * Math.exp(-0.01 * years) - strike * Math.exp(-0.03 * years);
        expect((call.price - put.price - forward) / (spot + strike)).toBeCloseTo(0, 9);
        expect(call.price).toBeLessThanOrEqual(spot * (1 + 1e-12));
        expect(call.delta - put.delta).toBeCloseTo(Math.exp(-0.01 * years), 9);
        expect(call.chanceInTheMoney + put.chanceInTheMoney).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has greeks that are its slopes', () => {
    const at = (change: object) => optionValue('put', { ...hull, yield: 0.02, ...change })?.price ?? 0;
    const value = optionValue('put', { ...hull, yield: 0.02 });
    expect(value?.delta).toBeCloseTo((at({ spot: 42.001 }) - at({ spot: 41.999 })) / 0.002, 6);
    expect(value?.gamma).toBeCloseTo((at({ spot: 42.01 }) - 2 * at({}) + at({ spot: 41.99 })) / 1e-4, 4);
    expect(value?.vegaPer1pct).toBeCloseTo((at({ sigma: 0.2001 }) - at({ sigma: 0.1999 })) / 0.02, 6);
    const year = (at({ years: 0.4999 }) - at({ years: 0.5001 })) / 0.0002;
    expect(value?.thetaPerDay).toBeCloseTo(year / 365, 7);
  });

  it('pays its buyer only beyond strike and premium', () => {
    const call = optionValue('call', { spot: 100_000, strike: 100_000, years: 30 / 365, sigma: 0.55 });
    expect(call?.breakEven).toBeCloseTo(100_000 + (call?.price ?? 0), 6);
    expect(call?.chanceOfProfit).toBeCloseTo(0.321, 3);
    expect(optionValue('put', { spot: 1, strike: 100, years: 2, sigma: 3 })?.chanceOfProfit).toBeLessThan(1);
  });

  it.each(['spot', 'strike', 'years', 'sigma'] as const)('is unknown without its %s', (field) => {
    for (const value of [null, 0, -1, Number.NaN])
      expect(optionValue('call', { ...hull, [field]: value })).toBeNull();
  });

  it('gives back the volatility it was priced with', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.7, max: 1.4, noNaN: true }), time, vol, (moneyness, years, sigma) => {
        const terms = { spot: 100, strike: 100 * moneyness, years };
        const value = optionValue('call', { ...terms, sigma });
        fc.pre(value !== null && value.vegaPer1pct > 1e-4);
        expect(impliedVolatility('call', terms, value?.price)).toBeCloseTo(sigma, 6);
      }),
    );
  });

  it('implies nothing below its intrinsic value or above any volatility', () => {
    const terms = { spot: 120, strike: 100, years: 0.1 };
    expect(impliedVolatility('call', terms, 19)).toBeNull();
    expect(impliedVolatility('call', terms, 121)).toBeNull();
    expect(impliedVolatility('call', terms, null)).toBeNull();
  });

  it('loses more of its value each day as expiry nears', () => {
    expect(decayNextDay(30)).toBeCloseTo(0.0168, 4);
    expect(decayNextDay(7)).toBeCloseTo(0.0742, 4);
    expect(decayNextDay(1)).toBe(1);
    expect(decayNextDay(0)).toBeNull();
    expect(thetaShare(-3, 100)).toBeCloseTo(0.03, 12);
    expect(thetaShare(-3, 0)).toBeNull();
    expect(atTheMoneyPremium(100_000, 0.55, 30 / 365)).toBeCloseTo(6307.2, 1);
    expect(atTheMoneyPremium(100_000, null, 1)).toBeNull();
    expect(impliedOverRealised(0.6, 0.5)).toBeCloseTo(1.2, 12);
    expect(impliedOverRealised(0.6, 0)).toBeNull();
  });
});

describe('a leveraged token', () => {
  it('loses while the price ends flat, and short ones lose more', () => {
    expect(tokenDecay(3, 0.8, 30)?.tokenReturn).toBeCloseTo(-0.146, 3);
    expect(tokenDecay(-3, 0.8, 30)?.tokenReturn).toBeCloseTo(-0.2707, 4);
    expect(tokenDecay(-1, 0.8, 30)?.tokenReturn).toBe(tokenDecay(2, 0.8, 30)?.tokenReturn);
    expect(tokenDecay(1, 0.8, 30)?.tokenReturn).toBe(0);
  });

  it('is worn by its fee too', () => {
    expect(tokenDecay(1, 0.8, 365, 0, 0.05)?.tokenReturn).toBeCloseTo(-0.05, 12);
  });

  it('loses 5.45 % over a rise of a tenth and the way back', () => {
    expect(tokenAfterMoves(3, [0.1, -1 / 11])).toBeCloseTo(-0.054545, 5);
    expect(tokenAfterMoves(1, [0.1, -1 / 11])).toBeCloseTo(0, 12);
  });

  it('is gone after one day against it', () => {
    expect(tokenAfterMoves(3, [-0.4, 0.5])).toBe(-1);
    expect(tokenDecay(-4, 0.8, 1)?.wipeoutDailyMovePct).toBe(25);
  });

  it('is unknown without factor, volatility or days', () => {
    expect(tokenDecay(null, 0.8, 30)).toBeNull();
    expect(tokenDecay(0, 0.8, 30)).toBeNull();
    expect(tokenDecay(3, Number.NaN, 30)).toBeNull();
    expect(tokenDecay(3, 0.8, 0)).toBeNull();
    expect(tokenDecay(3, 0.8, 30, -1)).toBeNull();
    expect(tokenDecay(3, 0.8, 30, 0, null)).toBeNull();
    expect(tokenAfterMoves(3, [Number.NaN])).toBeNull();
  });
});
