import { DAY_MS } from '../days';
import { noise, rounded, significant } from '../seeded';
import type { PretendContract } from './pretend-contract';
import { dollarPrice, temperOf } from './temper';

/** What an option is worth, in dollars, and how that moves. */
export interface OptionFigures {
  readonly price: number;
  readonly bid: number;
  readonly ask: number;
  /** A fraction a year. */
  readonly volatility: number;
  readonly delta: number;
  readonly gamma: number;
  readonly vega: number;
  /** Dollars a day, below zero. */
  readonly thetaPerDay: number;
  /** Of the option's own day. */
  readonly forward: number;
  readonly openContracts: number;
  readonly volContracts: number;
}

/** Black's formula on the forward price, interest left out. */
export function optionFigures(option: PretendContract, nowMs: number): OptionFigures {
  const { ticker, exchange, symbol, optionType } = option;
  const years = Math.max((option.expiryMs ?? nowMs) - nowMs, 3_600_000) / (365 * DAY_MS);
  const forward = significant(dollarPrice(ticker) * (1 + 0.06 * years), 9);
  const strike = option.strike ?? forward;
  const volatility = rounded(
    temperOf(ticker).annualVolatility * (1.05 + 0.1 * noise(exchange, symbol, 'iv')),
    4,
  );
  const width = volatility * Math.sqrt(years);
  const d1 = Math.log(forward / strike) / width + width / 2;
  const call = forward * below(d1) - strike * below(d1 - width);
  const isCall = optionType === 'call';
  const density = Math.exp((-d1 * d1) / 2) / Math.sqrt(2 * Math.PI);
  const price = significant(isCall ? call : call - forward + strike, 7);
  return {
    price,
    bid: significant(price * 0.985, 6),
    ask: significant(price * 1.015, 6),
    volatility,
    delta: rounded(isCall ? below(d1) : below(d1) - 1, 6),
    gamma: significant(density / (forward * width), 5),
    vega: significant((forward * density * Math.sqrt(years)) / 100, 5),
    thetaPerDay: -significant((forward * density * volatility) / (2 * Math.sqrt(years)) / 365, 7),
    forward,
    openContracts: Math.round(40 + 900 * noise(exchange, symbol, 'open')),
    volContracts: Math.round(5 + 120 * noise(exchange, symbol, 'volume')),
  };
}

/** The normal curve's area below a point, to five decimals (Abramowitz and Stegun 26.2.17). */
function below(point: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(point));
  const sum =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp((-point * point) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  return point >= 0 ? 1 - tail : tail;
}

/** The first Friday at least eight days ahead, 08:00 UTC, when options end. */
export function optionExpiry(nowMs: number): number {
  const earliest = Math.floor(nowMs / DAY_MS) + 8;
  // The second day of the epoch was a Friday.
  const friday = earliest + ((8 - (earliest % 7)) % 7);
  return friday * DAY_MS + 8 * 3_600_000;
}

/** Strikes below, at and above the price, round as exchanges have them. */
export function strikesOf(ticker: string): readonly number[] {
  const price = dollarPrice(ticker);
  return [0.9, 1, 1.1].map((part) => significant(price * part, 2));
}
