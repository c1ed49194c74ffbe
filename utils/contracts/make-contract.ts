import { knownAssetClass } from './asset-class';
import type { AssetClass, Contract, ContractStatus, ContractStyle, ExchangeId, Market } from './contract';
import type { Instrument } from './instrument';
import { readLeveragedToken } from './leveraged-token';
import { splitMultiplier } from './multiplier';
import { renamed } from './rename';

/** What an exchange file knows of a contract; everything left out follows from the rest. */
export interface ContractParts {
  readonly exchange: ExchangeId;
  readonly market: Market;
  /** As the exchange spells it, multiplier included. */
  readonly rawBase: string;
  /** As the exchange spells it. */
  readonly quote: string;
  readonly symbol: string | null;
  readonly style?: ContractStyle | null;
  /** Left out: the quote of a linear contract, the base of an inverse one, null on spot and margin pages. */
  readonly settle?: string | null;
  readonly expiry?: string | null;
  readonly strike?: number | null;
  readonly optionType?: 'call' | 'put' | null;
  readonly alias?: string | null;
  readonly assetClass?: AssetClass;
  readonly status?: ContractStatus;
  /** Bybit writes some multipliers behind the name. */
  readonly multiplierSuffix?: boolean;
  /** Whether the exchange lists this coin; tells a leveraged token from a name that ends like one. */
  readonly isListed?: (coin: string) => boolean;
}

/**
 * Draws up a contract: renames, takes the multiplier off the base, names the settle asset and the asset class.
 * `listed` is the contract's row in the exchange's own instrument list; what it says outranks the URL.
 */
export function makeContract(told: ContractParts, listed: Instrument | null = null): Contract {
  const parts: ContractParts = listed === null ? told : { ...told, ...listed, alias: told.alias ?? null };
  const { exchange, market } = parts;
  const isContract = market !== 'spot' && market !== 'margin';
  const upperBase = parts.rawBase.toUpperCase();
  const { token, multiplier } = splitMultiplier(upperBase, {
    contract: isContract,
    suffix: parts.multiplierSuffix ?? false,
  });
  const base = renamed(exchange, token);
  const quote = renamed(exchange, parts.quote);
  const style = isContract ? (parts.style ?? null) : null;
  const settle = parts.settle === undefined ? impliedSettle(style, base, quote) : parts.settle;
  return {
    exchange,
    market,
    base,
    rawBase: parts.rawBase,
    quote,
    settle: settle === null ? null : renamed(exchange, settle),
    style,
    symbol: parts.symbol,
    multiplier,
    expiry: parts.expiry ?? null,
    strike: parts.strike ?? null,
    optionType: parts.optionType ?? null,
    leveraged: isContract ? null : readLeveragedToken(upperBase, parts.isListed ?? (() => false)),
    alias: parts.alias ?? null,
    assetClass: parts.assetClass ?? knownAssetClass(base, market),
    status: parts.status ?? 'live',
  };
}

function impliedSettle(style: ContractStyle | null, base: string, quote: string): string | null {
  if (style === 'linear') return quote;
  return style === 'inverse' ? base : null;
}
