import type { RequiredExchangeId } from '@/utils/contracts/contract';
import { binance } from './binance';
import { bitmex } from './bitmex';
import { bybit } from './bybit';
import { coinbase } from './coinbase';
import { deepcoin } from './deepcoin';
import { gate } from './gate';
import { htx } from './htx';
import { kraken } from './kraken';
import { kucoin } from './kucoin';
import { okx } from './okx';
import type { PretendExchange } from './pretend-exchange';

export const PRETEND_EXCHANGES: Readonly<Record<RequiredExchangeId, PretendExchange>> = {
  binance,
  bybit,
  bitmex,
  okx,
  coinbase,
  deepcoin,
  htx,
  kucoin,
  kraken,
  gate,
};

/** The address of an exchange's page as a person would see it; without `pair`, its first one. */
export function pageAddress(id: RequiredExchangeId, pair?: string): string {
  const exchange = PRETEND_EXCHANGES[id];
  return `https://${exchange.pageHosts[0]}${pair ?? exchange.pairs[0]}`;
}
