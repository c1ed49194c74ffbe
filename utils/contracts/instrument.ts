import type { AssetClass, ContractStyle, Market } from './contract';

/** One row of an exchange's own instrument list, in our words. It outranks what a URL's spelling suggests. */
export interface Instrument {
  /** As the exchange's API spells it. */
  readonly symbol: string;
  readonly market: Market;
  /** As the exchange spells it, before renaming and multiplier. */
  readonly rawBase: string;
  readonly quote: string;
  readonly settle: string | null;
  readonly style: ContractStyle | null;
  /** `YYYY-MM-DD` (UTC), null where the contract never expires. */
  readonly expiry: string | null;
  /** The name of the rolling quarter this contract now fills, in our words, e.g. `quarterly`. */
  readonly alias: string | null;
  readonly assetClass: AssetClass;
}

/** An exchange's instruments, looked up by symbol and by alias; empty until its list has been cached. */
export interface Instruments {
  bySymbol(symbol: string): Instrument | null;
  byAlias(rawBase: string, quote: string, alias: string): Instrument | null;
}
