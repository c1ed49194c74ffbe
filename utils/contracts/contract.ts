/** The exchanges on whose pages the product works from the day it is installed. */
export const EXCHANGE_IDS = [
  'binance',
  'bybit',
  'bitmex',
  'okx',
  'coinbase',
  'deepcoin',
  'htx',
  'kucoin',
  'kraken',
  'gate',
] as const;

export type RequiredExchangeId = (typeof EXCHANGE_IDS)[number];

/** Exchanges whose hosts a person allows one by one; nothing is read there before that. */
export const OPTIONAL_EXCHANGE_IDS = [
  'hyperliquid',
  'dydx',
  'deribit',
  'bitget',
  'mexc',
  'bingx',
  'bitfinex',
  'cryptocom',
  'phemex',
  'aster',
  'binanceus',
] as const;

export type OptionalExchangeId = (typeof OPTIONAL_EXCHANGE_IDS)[number];
export type ExchangeId = RequiredExchangeId | OptionalExchangeId;

export const ALL_EXCHANGE_IDS: readonly ExchangeId[] = [...EXCHANGE_IDS, ...OPTIONAL_EXCHANGE_IDS];

export const MARKETS = ['spot', 'margin', 'perp', 'future', 'option'] as const;
export type Market = (typeof MARKETS)[number];

/**
 * How profit relates to price. linear: settled in the quote asset; inverse: settled in the base asset;
 * quanto: settled in a third asset at a fixed rate. Null on spot, margin and option pages.
 */
export const CONTRACT_STYLES = ['linear', 'inverse', 'quanto'] as const;
export type ContractStyle = (typeof CONTRACT_STYLES)[number];

/** What the base is. Everything but a token has no Token Metrics rating, and the screen says why. */
export const ASSET_CLASSES = ['token', 'stock', 'commodity', 'index', 'fx', 'basket'] as const;
export type AssetClass = (typeof ASSET_CLASSES)[number];

/**
 * live: real money. test: test or demo money. closed: the exchange has shut. retired: the page's product was
 * withdrawn while the exchange lives on. unverified: the form of the URL was never seen in public.
 */
export type ContractStatus = 'live' | 'test' | 'closed' | 'retired' | 'unverified';

/** A token that holds a constantly leveraged position, as `BTC3L` holds three times long BTC. */
export interface LeveragedToken {
  readonly underlying: string;
  readonly side: 'long' | 'short';
  /** Null where the issuer lets it float, as `BTCUP` did. */
  readonly factor: number | null;
}

/** What a trading page is about, read from its URL alone. `null` means that the field does not apply or is not told. */
export interface Contract {
  readonly exchange: ExchangeId;
  readonly market: Market;
  /** The token: renamed (XBT → BTC) and without multiplier (1000PEPE → PEPE). */
  readonly base: string;
  /** The base as the exchange spells it. */
  readonly rawBase: string;
  readonly quote: string;
  /** The asset in which margin and profit are paid; null on spot and margin pages and where neither URL nor list tells. */
  readonly settle: string | null;
  readonly style: ContractStyle | null;
  /** As the exchange's API spells it; null where only an instrument list can tell (an alias, an option chain). */
  readonly symbol: string | null;
  /** How many tokens one unit of `rawBase` is; 1 for most. */
  readonly multiplier: number;
  /** Calendar date `YYYY-MM-DD` (UTC) of a dated contract. */
  readonly expiry: string | null;
  /** In quote units. */
  readonly strike: number | null;
  readonly optionType: 'call' | 'put' | null;
  readonly leveraged: LeveragedToken | null;
  /** A quarter named instead of dated, e.g. `quarterly`; its date is known only from the instrument list. */
  readonly alias: string | null;
  readonly assetClass: AssetClass;
  readonly status: ContractStatus;
}
