import type { ExchangeId } from '@/utils/contracts/contract';
import { asterFactHosts, asterFacts } from './aster/facts';
import { binanceFactHosts, binanceFacts } from './binance/facts';
import { binanceusFactHosts, binanceusFacts } from './binanceus/facts';
import { bingxFactHosts, bingxFacts } from './bingx/facts';
import { bitfinexFactHosts, bitfinexFacts } from './bitfinex/facts';
import { bitgetFactHosts, bitgetFacts } from './bitget/facts';
import { bitmexFactHosts } from './bitmex/facts';
import { bybitFactHosts, bybitFacts } from './bybit/facts';
import { coinbaseFactHosts, coinbaseFacts } from './coinbase/facts';
import { cryptocomFactHosts, cryptocomFacts } from './cryptocom/facts';
import { deepcoinFactHosts, deepcoinFacts } from './deepcoin/facts';
import { deribitFactHosts, deribitFacts } from './deribit/facts';
import { dydxFactHosts, dydxFacts } from './dydx/facts';
import type { FactSource } from './fact-source';
import { gateFactHosts, gateFacts } from './gate/facts';
import { htxFactHosts, htxFacts } from './htx/facts';
import { hyperliquidFactHosts, hyperliquidFacts } from './hyperliquid/facts';
import { krakenFactHosts, krakenFacts } from './kraken/facts';
import { kucoinFactHosts, kucoinFacts } from './kucoin/facts';
import { mexcFactHosts, mexcFacts } from './mexc/facts';
import { okxFactHosts, okxFacts } from './okx/facts';
import { phemexFactHosts, phemexFacts } from './phemex/facts';

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
  hyperliquid: { sources: hyperliquidFacts, hosts: hyperliquidFactHosts },
  dydx: { sources: dydxFacts, hosts: dydxFactHosts },
  deribit: { sources: deribitFacts, hosts: deribitFactHosts },
  bitget: { sources: bitgetFacts, hosts: bitgetFactHosts },
  mexc: { sources: mexcFacts, hosts: mexcFactHosts },
  bingx: { sources: bingxFacts, hosts: bingxFactHosts },
  bitfinex: { sources: bitfinexFacts, hosts: bitfinexFactHosts },
  cryptocom: { sources: cryptocomFacts, hosts: cryptocomFactHosts },
  phemex: { sources: phemexFacts, hosts: phemexFactHosts },
  aster: { sources: asterFacts, hosts: asterFactHosts },
  binanceus: { sources: binanceusFacts, hosts: binanceusFactHosts },
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
