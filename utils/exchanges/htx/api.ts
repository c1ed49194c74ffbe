import type { Contract } from '@/utils/contracts/contract';
import type { Named } from '../get-source';

export const API = 'https://api.hbdm.com';

/** HTX keeps three families apart: linear contracts, perpetuals settled in the coin, dated ones settled in the coin. */
export type Family = 'linear' | 'coin-swap' | 'coin-future';

export function familyOf({ market, style }: Contract): Family | null {
  if (market !== 'perp' && market !== 'future') return null;
  if (style === 'linear') return 'linear';
  return market === 'perp' ? 'coin-swap' : 'coin-future';
}

export function inFamily(...families: readonly Family[]): (contract: Contract) => boolean {
  return (contract) => {
    const family = familyOf(contract);
    return family !== null && families.includes(family);
  };
}

export function isLinearPerp(contract: Contract): boolean {
  return contract.market === 'perp' && familyOf(contract) === 'linear';
}

export function isCoinPerp(contract: Contract): boolean {
  return familyOf(contract) === 'coin-swap';
}

const REFERENCE = { linear: 'linear-swap-api/v1/swap_', 'coin-swap': 'swap-api/v1/swap_' } as const;
const MARKET = {
  linear: 'linear-swap-ex/market',
  'coin-swap': 'swap-ex/market',
  'coin-future': 'market',
} as const;

/** Where a reference request of a contract's family begins, e.g. `…/swap-api/v1/swap_` before `index`. */
export function reference(contract: Contract): string {
  const family = familyOf(contract);
  return `${API}/${family === null || family === 'coin-future' ? 'api/v1/contract_' : REFERENCE[family]}`;
}

/** Where a market request of a contract's family begins, before `history/kline`. */
export function market(contract: Contract, version = ''): string {
  return `${API}${version}/${MARKET[familyOf(contract) ?? 'coin-future']}`;
}

export function codeParam(contract: Named): string {
  const name = familyOf(contract) === 'coin-future' ? 'symbol' : 'contract_code';
  return `${name}=${encodeURIComponent(contract.symbol)}`;
}

/** The USDT perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}-USDT`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}

/** Dollars of one inverse contract: by the exchange's rule 100 for bitcoin and 10 for every other coin. */
export function inverseSize({ rawBase }: Contract): number {
  return rawBase.toUpperCase() === 'BTC' ? 100 : 10;
}
