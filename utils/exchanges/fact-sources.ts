import type { ExchangeId } from '@/utils/contracts/contract';
import { binanceFactHosts, binanceFacts } from './binance/facts';
import { bitmexFactHosts } from './bitmex/facts';
import { bybitFactHosts, bybitFacts } from './bybit/facts';
import { coinbaseFactHosts, coinbaseFacts } from './coinbase/facts';
import { deepcoinFactHosts, deepcoinFacts } from './deepcoin/facts';
import type { FactSource } from './fact-source';
import { gateFactHosts, gateFacts } from './gate/facts';
import { htxFactHosts, htxFacts } from './htx/facts';
import { krakenFactHosts, krakenFacts } from './kraken/facts';
import { kucoinFactHosts, kucoinFacts } from './kucoin/facts';
import { okxFactHosts, okxFacts } from './okx/facts';

interface FactApi {
  readonly sources: readonly FactSource[];
  /** Exact hosts that the sources' requests name. */
  readonly hosts: readonly string[];
}

const NOTHING: FactApi = { sources: [], hosts: [] };

/** An exchange that is not in it is asked nothing. */
const BY_ID: Readonly<Partial<Record<ExchangeId, FactApi>>> = {
  binance: { sources: binanceFacts, hosts: binanceFactHosts },
  bybit: { sources: bybitFacts, hosts: bybitFactHosts },
  // It has closed and is asked nothing.
  bitmex: { sources: [], hosts: bitmexFactHosts },
  okx: { sources: okxFacts, hosts: okxFactHosts },
  coinbase: { sources: coinbaseFacts, hosts: coinbaseFactHosts },
  deepcoin: { sources: deepcoinFacts, hosts: deepcoinFactHosts },
  htx: { sources: htxFacts, hosts: htxFactHosts },
  kucoin: { sources: kucoinFacts, hosts: kucoinFactHosts },
  kraken: { sources: krakenFacts, hosts: krakenFactHosts },
  gate: { sources: gateFacts, hosts: gateFactHosts },
};

/**
 * What an exchange's public API is asked for facts. A source may need what one before it tells (a contract's size,
 * its mark price), and where two tell the same the later one is fresher.
 */
export function factSourcesOf(id: ExchangeId): readonly FactSource[] {
  return (BY_ID[id] ?? NOTHING).sources;
}

/** The hosts that {@link factSourcesOf} asks, exactly as requests spell them. */
export function factHostsOf(id: ExchangeId): readonly string[] {
  return (BY_ID[id] ?? NOTHING).hosts;
}
