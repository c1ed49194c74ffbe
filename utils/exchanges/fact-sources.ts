import type { ExchangeId } from '@/utils/contracts/contract';
import type { FactSource } from './fact-source';

const BY_ID: Readonly<Record<ExchangeId, readonly FactSource[]>> = {
  binance: [],
  bybit: [],
  bitmex: [],
  okx: [],
  coinbase: [],
  deepcoin: [],
  htx: [],
  kucoin: [],
  kraken: [],
  gate: [],
};

/** What an exchange's public API is asked for facts; BitMEX has closed and is asked nothing. */
export function factSourcesOf(id: ExchangeId): readonly FactSource[] {
  return BY_ID[id];
}
