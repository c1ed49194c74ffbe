import type { Contract } from '@/utils/contracts/contract';
import type { Named } from '../get-source';
import { isSpot } from '../perp-context';

/** Advanced Trade: spot, the US futures and, in part, International's perpetuals. */
export const ADVANCED_API = 'https://api.coinbase.com/api/v3/brokerage/market';
export const INTERNATIONAL_API = 'https://api.international.coinbase.com/api/v1/instruments';
/** The spot exchange's own API. */
export const EXCHANGE_API = 'https://api.exchange.coinbase.com/products';

/** Perpetuals of Coinbase International: `BTC-PERP-INTX`. */
export function isInternational({ market, symbol }: Contract): boolean {
  return market === 'perp' && symbol?.endsWith('-PERP-INTX') === true;
}

/** US futures: `BIT-24APR26-CDE`, and `BIP-20DEC30-CDE`, a perpetual in all but name. */
export function isUsFuture({ market, symbol }: Contract): boolean {
  return (market === 'perp' || market === 'future') && symbol?.endsWith('-CDE') === true;
}

export function isTraded(contract: Contract): boolean {
  return isSpot(contract) || isInternational(contract) || isUsFuture(contract);
}

export function product({ symbol }: Named): string {
  return encodeURIComponent(symbol);
}

/** International's own API leaves the venue out of its names: `BTC-PERP`. */
export function instrument({ symbol }: Named): string {
  return symbol.replace(/-INTX$/, '');
}

/** The perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}-PERP-INTX`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDC', settle: 'USDC', symbol };
}
