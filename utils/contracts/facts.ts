/** One step of an exchange's leverage ladder: what a position of this size needs. Rates are fractions. */
export interface Tier {
  /** Notional from which this tier holds, in `capUnit`. */
  readonly min: number;
  /** Notional up to which it holds; null where it has no end. */
  readonly max: number | null;
  /** Maintenance margin rate. */
  readonly mmr: number;
  /** Initial margin rate. */
  readonly imr: number | null;
  readonly maxLeverage: number | null;
  /** Amount taken off the maintenance margin so that it is continuous between tiers, in `capUnit`; null where not published. */
  readonly deduction: number | null;
  /** Asset in which notional is counted (USDT, BTC …), or `contracts`. */
  readonly capUnit: string;
}

/** HTX's adjustment factor: at this leverage and position size the maintenance rate is `factor / leverage`. */
export interface AdjustmentFactor {
  readonly leverage: number;
  readonly minContracts: number;
  /** Null where it has no end. */
  readonly maxContracts: number | null;
  readonly factor: number;
}

/** A closed or running candle: `[open time in epoch ms, open, high, low, close, volume in base units or null]`. */
export type Candle = readonly [
  openMs: number,
  open: number,
  high: number,
  low: number,
  close: number,
  baseVolume: number | null,
];

/** Price and base quantity of one level, best first. */
export type BookLevel = readonly [price: number, baseQuantity: number];

/** Whether the contract can be traded as usual. */
export type TradingState = 'trading' | 'suspended' | 'delisting' | 'pre-market' | 'post-only' | 'expired';

/**
 * What an exchange says of a contract, in our units: rates are fractions, time is epoch ms or hours, quantities
 * say their unit. A key is there only if an answer told it; an answer that does not tell leaves it out.
 */
export interface Facts {
  readonly markPrice: number;
  readonly indexPrice: number;
  readonly lastPrice: number;
  readonly bid: number;
  readonly ask: number;
  /** What is charged at the next settlement, as a fraction of notional; positive: longs pay shorts. */
  readonly fundingRate: number;
  /** Hours between settlements. Never assumed: absent where no answer tells. */
  readonly fundingIntervalHours: number;
  readonly nextFundingAtMs: number;
  /** Mark over index less one. */
  readonly premium: number;
  readonly oiContracts: number;
  readonly oiBase: number;
  readonly oiUsd: number;
  readonly volBase24h: number;
  readonly volUsd24h: number;
  readonly maxLeverage: number;
  /** The lower limit an exchange sets for private customers, where it states one beside `maxLeverage`. */
  readonly retailMaxLeverage: number;
  /** The higher limit that holds only until the day's close, where `maxLeverage` is the one that holds overnight. */
  readonly intradayMaxLeverage: number;
  /** Maintenance margin rate of the first tier. */
  readonly mmr: number;
  /** Initial margin rate of the first tier. */
  readonly imr: number;
  /** HTX: what the maintenance rate is made of, at every leverage it offers, highest leverage first. */
  readonly adjustmentFactors: readonly AdjustmentFactor[];
  readonly tiers: readonly Tier[];
  readonly takerFee: number;
  readonly makerFee: number;
  /** Share of accounts that are long, 0 to 1: accounts, not money. */
  readonly longShare: number;
  readonly insuranceFundUsd: number;
  /** `YYYY-MM-DD` (UTC). */
  readonly expiry: string;
  /** Base units of one contract (linear), or quote units of one contract (inverse). */
  readonly contractSize: number;
  readonly inverse: boolean;
  readonly tradingState: TradingState;
  /** Settled rates, oldest first. */
  readonly fundingHistory: readonly { readonly atMs: number; readonly rate: number }[];
  /** Open interest a day ago, to tell its change. */
  readonly oiBase24hAgo: number;
  readonly dailyCandles: readonly Candle[];
  readonly hourlyCandles: readonly Candle[];
  readonly bids: readonly BookLevel[];
  readonly asks: readonly BookLevel[];
  /** Options: implied volatility (annualised fraction), premium in quote units, Greeks per unit of base. */
  readonly impliedVolatility: number;
  readonly optionPrice: number;
  readonly thetaPerDay: number;
  readonly delta: number;
  readonly underlyingPrice: number;
}

/** The keys that one answer told. */
export type PartialFacts = { readonly [K in keyof Facts]?: Facts[K] };
