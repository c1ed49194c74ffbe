import type { ExchangeId } from '@/utils/contracts/contract';

/**
 * What exchanges call themselves, for screens that need a name and nothing else: the card must not carry every
 * exchange's page reader to print one. A test holds these equal to the exchange files.
 */
const EXCHANGE_NAMES: Readonly<Record<ExchangeId, string>> = {
  binance: 'Binance',
  bybit: 'Bybit',
  bitmex: 'BitMEX',
  okx: 'OKX',
  coinbase: 'Coinbase',
  deepcoin: 'Deepcoin',
  htx: 'HTX',
  kucoin: 'KuCoin',
  kraken: 'Kraken',
  gate: 'Gate',
  hyperliquid: 'Hyperliquid',
  dydx: 'dYdX',
  deribit: 'Deribit',
  bitget: 'Bitget',
  mexc: 'MEXC',
  bingx: 'BingX',
  bitfinex: 'Bitfinex',
  cryptocom: 'Crypto.com',
  phemex: 'Phemex',
  aster: 'Aster',
  binanceus: 'Binance.US',
};

export function exchangeName(id: ExchangeId): string {
  return EXCHANGE_NAMES[id];
}

/** As `exchangeName` for an id that came from outside; the id itself where it is unknown. */
export function exchangeNameOf(id: string): string {
  const known: Readonly<Record<string, string>> = EXCHANGE_NAMES;
  return Object.hasOwn(known, id) ? (known[id] ?? id) : id;
}
