import type { ExchangeId } from '@/utils/contracts/contract';

/**
 * What exchanges call themselves, for screens that need a name and nothing else: the card must not carry ten
 * exchanges' page readers to print one. A test holds these equal to the exchange files.
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
};

export function exchangeName(id: ExchangeId): string {
  return EXCHANGE_NAMES[id];
}

/** As `exchangeName` for an id that came from outside; the id itself where it is unknown. */
export function exchangeNameOf(id: string): string {
  const known: Readonly<Record<string, string>> = EXCHANGE_NAMES;
  return Object.hasOwn(known, id) ? (known[id] ?? id) : id;
}
