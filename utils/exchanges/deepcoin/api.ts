import type { Contract } from '@/utils/contracts/contract';
import type { Named } from '../get-source';

export const API = 'https://api.deepcoin.com/deepcoin';

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

export function isTraded({ market }: Contract): boolean {
  return market === 'perp' || market === 'spot' || market === 'margin';
}

export function instParam({ symbol }: Named): string {
  return `instId=${encodeURIComponent(symbol)}`;
}

export function listType({ market }: Contract): 'SWAP' | 'SPOT' {
  return market === 'perp' ? 'SWAP' : 'SPOT';
}

/** Contracts in USD are settled in the coin and count dollars. */
export function isInverse({ symbol }: Contract): boolean {
  return symbol?.endsWith('-USD-SWAP') === true;
}

/** Swaps settled in USDT are `SwapU`, those settled in the coin `Swap`. */
export function swapGroup(contract: Contract): 'SwapU' | 'Swap' {
  return isInverse(contract) ? 'Swap' : 'SwapU';
}

/** Funding answers write `BTC-USDT-SWAP` as `BTCUSDT`. */
export function undashed({ symbol }: Named): string {
  return symbol.replace(/-SWAP$/, '').replaceAll('-', '');
}

/** The USDT swap that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}-USDT-SWAP`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}
