import type { Contract } from '@/utils/contracts/contract';
import type { Named } from '../get-source';

export const FUTURES_API = 'https://api-futures.kucoin.com/api/v1';
export const SPOT_API = 'https://api.kucoin.com/api';
/** The unified API, which KuCoin says will replace the other. */
export const UNIFIED_API = 'https://api.kucoin.com/api/ua/v1/market';

export function isFutures({ market }: Contract): boolean {
  return market === 'perp' || market === 'future';
}

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

export function symbolIn({ symbol }: Named): string {
  return encodeURIComponent(symbol);
}

/** The USDT perpetual that stands for a spot pair; bitcoin is XBT among futures. */
export function perpOf(spot: Contract): Contract {
  const base = spot.rawBase.toUpperCase();
  const symbol = `${base === 'BTC' ? 'XBT' : base}USDTM`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}
