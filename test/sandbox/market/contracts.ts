import type { RequiredExchangeId } from '@/utils/contracts/contract';
import { binanceContracts } from './binance-contracts';
import { bybitContracts } from './bybit-contracts';
import { coinbaseContracts } from './coinbase-contracts';
import { deepcoinContracts } from './deepcoin-contracts';
import { gateContracts } from './gate-contracts';
import { htxContracts } from './htx-contracts';
import { krakenContracts } from './kraken-contracts';
import { kucoinContracts } from './kucoin-contracts';
import { okxContracts } from './okx-contracts';
import type { PretendContract } from './pretend-contract';

const LISTS: Readonly<Record<RequiredExchangeId, (nowMs: number) => readonly PretendContract[]>> = {
  binance: binanceContracts,
  bybit: bybitContracts,
  // Closed: it has no market.
  bitmex: () => [],
  okx: okxContracts,
  coinbase: coinbaseContracts,
  deepcoin: deepcoinContracts,
  htx: htxContracts,
  kucoin: kucoinContracts,
  kraken: krakenContracts,
  gate: gateContracts,
};

/** Everything a pretend exchange trades; quarters and options roll on with the time. */
export function contractsOf(exchange: RequiredExchangeId, nowMs: number): readonly PretendContract[] {
  return LISTS[exchange](nowMs);
}

/** The contract with this API symbol (spot symbols may equal a perpetual's: those come last), or null. */
export function contractOf(
  exchange: RequiredExchangeId,
  symbol: string,
  nowMs: number,
  market?: PretendContract['market'],
): PretendContract | null {
  const named = contractsOf(exchange, nowMs).filter((contract) => contract.symbol === symbol);
  return named.find((contract) => market === undefined || contract.market === market) ?? null;
}
