import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import { binance } from './binance';
import { bitmex } from './bitmex';
import { bybit } from './bybit';
import { coinbase } from './coinbase';
import { deepcoin } from './deepcoin';
import type { Exchange } from './exchange';
import { gate } from './gate';
import { htx } from './htx';
import { kraken } from './kraken';
import { kucoin } from './kucoin';
import { okx } from './okx';

const BY_ID: Readonly<Record<ExchangeId, Exchange>> = {
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

export const exchanges: readonly Exchange[] = Object.values(BY_ID);

const BY_HOST: ReadonlyMap<string, Exchange> = new Map(
  exchanges.flatMap((exchange) =>
    [...exchange.hosts.live, ...exchange.hosts.test].map((host): [string, Exchange] => [host, exchange]),
  ),
);

export function exchangeById(id: ExchangeId): Exchange {
  return BY_ID[id];
}

/** The exchange whose trading pages this host serves, compared letter by letter; null for every other host. */
export function exchangeOfHost(host: string): Exchange | null {
  return BY_HOST.get(host) ?? null;
}

/**
 * The exchange that owns this host, be it for help, log-in or trading. Only to say whose page it is: nothing is
 * ever drawn on the strength of this.
 */
export function ownerOfHost(host: string): Exchange | null {
  return (
    exchanges.find(({ domains }) =>
      domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
    ) ?? null
  );
}

/** The address of a contract's page; null where none is known, as for test money, whose link would lead to real. */
export function pageUrl(contract: Contract): string | null {
  return contract.status === 'test' ? null : exchangeById(contract.exchange).pageUrl(contract);
}
