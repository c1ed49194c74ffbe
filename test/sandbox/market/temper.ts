import { tokenByTicker } from '../tokenmetrics/token';

/** What an exchange lists and Token Metrics does not know, and money. Invented prices in dollars. */
const OTHER_PRICES: Readonly<Record<string, number>> = {
  TSLA: 402.3,
  AAPL: 268.4,
  AAPLX: 268.4,
  SAMSUNG: 71.2,
  BTCDOM: 5120,
  MEGA: 0.3127,
  // The larger of the tokens of that name on OKX is the other one.
  NEIROETH: 0.0368,
  BTC3L: 4.815,
  ETH3S: 0.0713,
  USD: 1,
  USDT: 1,
  USDC: 1,
  EUR: 1.08,
};

/** What one unit costs now, as the pretend pages show it. */
export function dollarPrice(ticker: string): number {
  return OTHER_PRICES[ticker] ?? tokenByTicker(ticker)?.priceUsd ?? 1;
}

/** How a token's market behaves on every pretend exchange. */
export interface Temper {
  readonly annualVolatility: number;
  /** Of eight hours; positive: longs pay. */
  readonly funding: number;
  /** Share of accounts that are long. */
  readonly longShare: number;
  /** Between bid and ask, as a fraction of the price. */
  readonly spread: number;
  /** On the largest exchange. */
  readonly openInterestUsd: number;
  /** The highest leverage the larger exchanges offer. */
  readonly maxLeverage: number;
}

const WILD: Temper = {
  annualVolatility: 1.4,
  funding: 0.0003,
  longShare: 0.66,
  spread: 0.0009,
  openInterestUsd: 11_000_000,
  maxLeverage: 50,
};

/** Bitcoin is calm and hardly crowded, PEPE the opposite, so that warnings differ. */
const TEMPERS: Readonly<Record<string, Partial<Temper>>> = {
  BTC: {
    annualVolatility: 0.45,
    funding: 0.00009,
    longShare: 0.53,
    spread: 0.000004,
    openInterestUsd: 8_300_000_000,
    maxLeverage: 125,
  },
  ETH: {
    annualVolatility: 0.62,
    funding: 0.00007,
    longShare: 0.58,
    spread: 0.00001,
    openInterestUsd: 4_100_000_000,
    maxLeverage: 100,
  },
  SOL: {
    annualVolatility: 0.78,
    funding: -0.00006,
    longShare: 0.61,
    spread: 0.00006,
    openInterestUsd: 1_300_000_000,
    maxLeverage: 75,
  },
  XRP: {
    annualVolatility: 0.74,
    funding: 0.00008,
    spread: 0.00005,
    openInterestUsd: 840_000_000,
    maxLeverage: 75,
  },
  DOGE: {
    annualVolatility: 0.92,
    funding: 0.00018,
    longShare: 0.69,
    spread: 0.00012,
    openInterestUsd: 690_000_000,
    maxLeverage: 75,
  },
  ADA: {
    annualVolatility: 0.85,
    funding: 0.0001,
    spread: 0.0002,
    openInterestUsd: 210_000_000,
    maxLeverage: 75,
  },
  PEPE: {
    annualVolatility: 1.8,
    funding: 0.0009,
    longShare: 0.79,
    spread: 0.0006,
    openInterestUsd: 240_000_000,
  },
  AAPL: { annualVolatility: 0.28, openInterestUsd: 9_000_000, maxLeverage: 25 },
  TSLA: { annualVolatility: 0.55, openInterestUsd: 14_000_000, maxLeverage: 25 },
  USDC: { annualVolatility: 0.01, openInterestUsd: 0, maxLeverage: 10 },
  DAI: { annualVolatility: 0.01, openInterestUsd: 3_000_000, maxLeverage: 10 },
  FDUSD: { annualVolatility: 0.01, openInterestUsd: 60_000_000, maxLeverage: 10 },
};

export function temperOf(ticker: string): Temper {
  return { ...WILD, ...TEMPERS[ticker] };
}
