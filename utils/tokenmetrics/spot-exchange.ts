import type { ExchangeId } from '@/utils/contracts/contract';

/**
 * CoinGecko's ids of the exchanges' spot markets: the names under which Token Metrics' exchange lists know them.
 * BitMEX never listed enough spot pairs to appear under another name than its own.
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
};
