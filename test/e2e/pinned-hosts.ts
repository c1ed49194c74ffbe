/*
 * Every host that Plimsoll may touch, written out. A host that is not in these lists fails the tests until somebody
 * writes it down here, and thereby decides that it may be.
 */

/** Asked whatever page is open. */
export const SERVICE_HOSTS: readonly string[] = ['api.coingecko.com', 'api.tokenmetrics.com'];

/** Of each exchange, where its public API is asked. Allowed at install. */
export const API_HOSTS_OF = {
  binance: ['api.binance.com', 'dapi.binance.com', 'eapi.binance.com', 'fapi.binance.com', 'www.binance.com'],
  bybit: ['api.bybit.com'],
  bitmex: [],
  okx: ['www.okx.com'],
  coinbase: ['api.coinbase.com', 'api.exchange.coinbase.com', 'api.international.coinbase.com'],
  deepcoin: ['api.deepcoin.com'],
  htx: ['api.hbdm.com', 'api.huobi.pro'],
  kucoin: ['api-futures.kucoin.com', 'api.kucoin.com'],
  kraken: ['api.kraken.com', 'futures.kraken.com'],
  gate: ['api.gateio.ws'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The same of the exchanges that a person turns on one by one. */
export const OPTIONAL_API_HOSTS_OF = {
  hyperliquid: ['api.hyperliquid.xyz'],
  dydx: ['indexer.dydx.trade'],
  deribit: ['www.deribit.com'],
  bitget: ['api.bitget.com'],
  mexc: ['api.mexc.com'],
  bingx: ['open-api.bingx.com'],
  bitfinex: ['api-pub.bitfinex.com'],
  cryptocom: ['api.crypto.com'],
  phemex: ['api.phemex.com'],
  aster: ['fapi.asterdex.com', 'www.asterdex.com'],
  binanceus: ['api.binance.us'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Where the pill is drawn: the trading pages of the ten, test markets included. */
export const PAGE_HOSTS: readonly string[] = [
  'app.okx.com',
  'binance.com',
  'bitmex.com',
  'bybit.com',
  'bybit.eu',
  'bybit.id',
  'bybit.kz',
  'bybit.nl',
  'bybit.tr',
  'bybitglobal.com',
  'coinbase.com',
  'deepcoin.com',
  'demo-futures.kraken.com',
  'demo.binance.com',
  'exchange.coinbase.com',
  'futures.huobi.com',
  'futures.kraken.com',
  'futures.kucoin.com',
  'gate.cn',
  'gate.com',
  'gate.io',
  'gate.tv',
  'gateeu.com',
  'htx.com',
  'huobi.com',
  'kucoin.com',
  'my.okx.com',
  'okx.com',
  'pro.coinbase.com',
  'pro.kraken.com',
  'testnet.binancefuture.com',
  'testnet.bitmex.com',
  'testnet.bybit.com',
  'trade.bybit.com',
  'trade.kraken.com',
  'trade.kucoin.com',
  'www.binance.com',
  'www.bitmex.com',
  'www.bybit.com',
  'www.bybit.eu',
  'www.bybit.id',
  'www.bybit.kz',
  'www.bybit.nl',
  'www.bybit.tr',
  'www.bybitglobal.com',
  'www.coinbase.com',
  'www.deepcoin.com',
  'www.gate.cn',
  'www.gate.com',
  'www.gate.io',
  'www.gate.tv',
  'www.gateeu.com',
  'www.htx.com',
  'www.huobi.com',
  'www.kucoin.com',
  'www.okx.com',
];

/** All that the manifest asks for at install, each once, sorted. */
export const INSTALLED_HOSTS: readonly string[] = [
  ...new Set([...SERVICE_HOSTS, ...PAGE_HOSTS, ...Object.values(API_HOSTS_OF).flat()]),
].sort();
