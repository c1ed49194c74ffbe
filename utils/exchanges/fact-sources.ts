import type { ExchangeId } from '@/utils/contracts/contract';
import { binanceFacts } from './binance/facts';
import { bybitFacts } from './bybit/facts';
import type { FactSource } from './fact-source';
import { okxFacts } from './okx/facts';

const BY_ID: Readonly<Record<ExchangeId, readonly FactSource[]>> = {
  binance: binanceFacts,
  bybit: bybitFacts,
  bitmex: [],
  okx: okxFacts,
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
