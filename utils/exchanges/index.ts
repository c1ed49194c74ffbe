import type {
  Contract,
  ExchangeId,
  OptionalExchangeId,
  RequiredExchangeId,
} from '@/utils/contracts/contract';
import { aster } from './aster';
import { binance } from './binance';
import { binanceus } from './binanceus';
import { bingx } from './bingx';
import { bitfinex } from './bitfinex';
import { bitget } from './bitget';
import { bitmex } from './bitmex';
import { bybit } from './bybit';
import { coinbase } from './coinbase';
import { cryptocom } from './cryptocom';
import { deepcoin } from './deepcoin';
import { deribit } from './deribit';
import { dydx } from './dydx';
import type { Exchange } from './exchange';
import { gate } from './gate';
import { htx } from './htx';
import { hyperliquid } from './hyperliquid';
import { kraken } from './kraken';
import { kucoin } from './kucoin';
import { mexc } from './mexc';
import { okx } from './okx';
import { phemex } from './phemex';

const REQUIRED: Readonly<Record<RequiredExchangeId, Exchange>> = {
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

const OPTIONAL: Readonly<Record<OptionalExchangeId, Exchange>> = {
  hyperliquid,
  dydx,
  deribit,
  bitget,
  mexc,
  bingx,
  bitfinex,
  cryptocom,
  phemex,
  aster,
  binanceus,
};

/** The exchanges whose hosts are granted at install. */
export const exchanges: readonly Exchange[] = Object.values(REQUIRED);

/** The exchanges whose hosts a person allows one by one. */
export const optionalExchanges: readonly Exchange[] = Object.values(OPTIONAL);

const ALL: readonly Exchange[] = [...exchanges, ...optionalExchanges];
const BY_ID: Readonly<Record<ExchangeId, Exchange>> = { ...REQUIRED, ...OPTIONAL };

const BY_HOST: ReadonlyMap<string, Exchange> = new Map(
  ALL.flatMap((exchange) =>
    [...exchange.hosts.live, ...exchange.hosts.test].map((host): [string, Exchange] => [host, exchange]),
  ),
);

export function exchangeById(id: ExchangeId): Exchange {
  return BY_ID[id];
}

/**
 * The exchange whose trading pages this host serves, compared letter by letter; null for every other host. On an
 * optional exchange's host the browser runs us only where the person has allowed it.
 */
export function exchangeOfHost(host: string): Exchange | null {
  return BY_HOST.get(host) ?? null;
}

/**
 * The exchange that owns this host, be it for help, log-in or trading. Only to say whose page it is: nothing is
 * ever drawn on the strength of this.
 */
export function ownerOfHost(host: string): Exchange | null {
  return (
    ALL.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ??
    null
  );
}

/** The address of a contract's page; null where none is known, as for test money, whose link would lead to real. */
export function pageUrl(contract: Contract): string | null {
  return contract.status === 'test' ? null : exchangeById(contract.exchange).pageUrl(contract);
}
