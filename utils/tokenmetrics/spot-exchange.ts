import type { ExchangeId } from '@/utils/contracts/contract';

/**
 * CoinGecko's ids of the exchanges' spot markets: the names under which Token Metrics' exchange lists know them.
 * BitMEX never listed enough spot pairs to appear under another name than its own. Where an exchange lists no spot
 * pairs its name fits no list, so that every token of a ticker stays a candidate.
 */
export const COINGECKO_EXCHANGE: Readonly<Record<ExchangeId, string>> = {
  binance: 'binance',
  bybit: 'bybit_spot',
  bitmex: 'bitmex',
  okx: 'okex',
  coinbase: 'gdax',
  deepcoin: 'deepcoin',
  htx: 'huobi',
  kucoin: 'kucoin',
  kraken: 'kraken',
  gate: 'gate',
  hyperliquid: 'hyperliquid-spot',
  dydx: 'dydx_perpetual',
  deribit: 'deribit-spot',
  bitget: 'bitget',
  mexc: 'mxc',
  bingx: 'bingx',
  bitfinex: 'bitfinex',
  cryptocom: 'crypto_com',
  phemex: 'phemex',
  aster: 'aster-spot',
  binanceus: 'binance_us',
};
