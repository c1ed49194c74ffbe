import type { Contract } from '@/utils/contracts/contract';
import type { Named } from '../get-source';

export const GATE_API = 'https://api.gateio.ws/api/v4';

export function isPerp({ market }: Contract): boolean {
  return market === 'perp';
}

export function isDated({ market }: Contract): boolean {
  return market === 'future';
}

/** The part of the API that serves a contract: perpetuals under `futures`, dated ones under `delivery`, by settle asset. */
export function apiOf({ market, settle }: Named): string {
  const section = market === 'future' ? 'delivery' : 'futures';
  return `${GATE_API}/${section}/${(settle ?? 'usdt').toLowerCase()}`;
}

export function contractParam({ symbol }: Named): string {
  return `contract=${encodeURIComponent(symbol)}`;
}

/** The USDT perpetual that stands for a spot pair. */
export function perpOf(spot: Contract): Contract {
  const symbol = `${spot.rawBase.toUpperCase()}_USDT`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}
