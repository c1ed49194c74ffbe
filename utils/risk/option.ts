import { isKnown, isPositive, type Unsure } from './known';
import { normalBelow, normalDensity } from './normal';

export type OptionType = 'call' | 'put';

/** A European option. Prices in the quote asset; a premium quoted in coin is multiplied by the index first. */
export interface OptionTerms {
  readonly spot: Unsure;
  readonly strike: Unsure;
  /** Time to expiry in years of 365 days. */
  readonly years: Unsure;
  /** Annualised implied volatility, as a fraction. */
  readonly sigma: Unsure;
  /** Continuous interest and yield; 0 unless told. */
  readonly rate?: number;
  readonly yield?: number;
}

export interface OptionValue {
  readonly price: number;
  readonly delta: number;
  readonly gamma: number;
  /** Price change for one percentage point of volatility. */
  readonly vegaPer1pct: number;
  readonly thetaPerDay: number;
  readonly chanceInTheMoney: number;
  /** Price of the underlying at expiry at which the buyer is even. */
  readonly breakEven: number;
  /** Risk-neutral chance that the buyer ends above even; 0 where the break-even is no price. */
  readonly chanceOfProfit: number;
  readonly d1: number;
  readonly d2: number;
}

/**
 * Black and Scholes 1973 with a yield: `d1 = (ln(S/K) + (r − q + σ²/2)T)/(σ√T)`, `d2 = d1 − σ√T`.
 * @returns null where an input is unknown, at or after expiry, and without volatility.
 */
export function optionValue(type: OptionType, terms: OptionTerms): OptionValue | null {
  const { spot, strike, years, sigma, rate = 0, yield: yielded = 0 } = terms;
  if (!isPositive(spot) || !isPositive(strike) || !isPositive(years) || !isPositive(sigma)) return null;
  if (!isKnown(rate) || !isKnown(yielded)) return null;
  const sign = type === 'call' ? 1 : -1;
  const spread = sigma * Math.sqrt(years);
  const d1Of = (level: number): number =>
    (Math.log(spot / level) + (rate - yielded + sigma ** 2 / 2) * years) / spread;
  const d1 = d1Of(strike);
  const d2 = d1 - spread;
  const spotNow = spot * Math.exp(-yielded * years);
  const strikeNow = strike * Math.exp(-rate * years);
  const inMoney = normalBelow(sign * d2);
  const price = Math.max(0, sign * (spotNow * normalBelow(sign * d1) - strikeNow * inMoney));
  const density = normalDensity(d1);
  const decay = (spotNow * density * sigma) / (2 * Math.sqrt(years));
  const carry = sign * (yielded * spotNow * normalBelow(sign * d1) - rate * strikeNow * inMoney);
  const breakEven = strike + sign * price;
  const value = {
    price,
    delta: sign * Math.exp(-yielded * years) * normalBelow(sign * d1),
    gamma: (Math.exp(-yielded * years) * density) / (spot * spread),
    vegaPer1pct: (spotNow * density * Math.sqrt(years)) / 100,
    thetaPerDay: (carry - decay) / 365,
    chanceInTheMoney: inMoney,
    breakEven,
    chanceOfProfit: breakEven > 0 ? normalBelow(sign * (d1Of(breakEven) - spread)) : 0,
    d1,
    d2,
  };
  return Object.values(value).every(isKnown) ? value : null;
}

/**
 * Implied volatility by bisection on 1 % to 1000 %, sixty steps.
 * @returns null where the price is below the option's intrinsic value or outside what those volatilities give.
 */
export function impliedVolatility(
  type: OptionType,
  terms: Omit<OptionTerms, 'sigma'>,
  price: Unsure,
): number | null {
  const at = (sigma: number): number | null => optionValue(type, { ...terms, sigma })?.price ?? null;
  let low = 0.01;
  let high = 10;
  const least = at(low);
  const most = at(high);
  if (!isPositive(price) || least === null || most === null || price < least || price > most) return null;
  for (let step = 0; step < 60; step++) {
    const half = (low + high) / 2;
    if ((at(half) ?? 0) < price) low = half;
    else high = half;
  }
  return (low + high) / 2;
}
