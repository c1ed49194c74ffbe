import type { Market, RequiredExchangeId } from '@/utils/contracts/contract';
import type { TradingState } from '@/utils/contracts/facts';
import { HOUSES } from './houses';
import { temperOf } from './temper';

/** A contract of the pretend market, in our words. Its exchange's answers are made of it. */
export interface PretendContract {
  readonly exchange: RequiredExchangeId;
  /** As the exchange's API spells it. */
  readonly symbol: string;
  readonly market: Exclude<Market, 'margin'>;
  /** The token, as the pretend market prices it. */
  readonly ticker: string;
  readonly rawBase: string;
  /** Tokens in one unit of `rawBase`. */
  readonly multiplier: number;
  readonly quote: string;
  readonly settle: string;
  /** Null on spot markets and for options. */
  readonly style: 'linear' | 'inverse' | null;
  /** Base units of one contract (linear), dollars of one (inverse). */
  readonly contractSize: number;
  /** Null where it never ends. */
  readonly expiryMs: number | null;
  /** Null where there is no funding. */
  readonly fundingHours: number | null;
  readonly maxLeverage: number;
  /** In what the exchange counts the steps of its leverage ladder. */
  readonly tierUnit: 'quote' | 'base' | 'contracts';
  readonly state: TradingState;
  readonly strike: number | null;
  readonly optionType: 'call' | 'put' | null;
  /** On spot markets: the perpetual whose funding and crowding stand beside the coin. */
  readonly perp: string | null;
}

/** What must be told; the rest follows from it and from the exchange. */
export type ContractSketch = Pick<PretendContract, 'exchange' | 'symbol' | 'rawBase' | 'quote'> &
  Partial<PretendContract>;

const NAMES: Readonly<Record<string, string>> = { XBT: 'BTC', XDG: 'DOGE', NEIROCTO: 'NEIRO', AAPLX: 'AAPL' };

function bare(rawBase: string): { readonly ticker: string; readonly multiplier: number } {
  const [, before, name = '', after] =
    /^(10{3,7}(?=[A-Z]{2}))?(.+?)(1000)?$/.exec(rawBase.toUpperCase()) ?? [];
  return { ticker: NAMES[name] ?? name, multiplier: Number(before ?? after ?? 1) };
}

export function draw(market: PretendContract['market'], sketch: ContractSketch): PretendContract {
  const house = HOUSES[sketch.exchange];
  const { ticker, multiplier } = bare(sketch.rawBase);
  const style = market === 'perp' || market === 'future' ? (sketch.style ?? 'linear') : null;
  return {
    market,
    ticker,
    multiplier,
    settle: style === 'inverse' ? sketch.rawBase : sketch.quote,
    contractSize: 1,
    expiryMs: null,
    fundingHours: market === 'perp' ? house.fundingHours : null,
    maxLeverage: market === 'spot' ? 10 : Math.min(house.maxLeverage, temperOf(ticker).maxLeverage),
    tierUnit: 'quote',
    state: 'trading',
    strike: null,
    optionType: null,
    perp: null,
    ...sketch,
    style,
  };
}
