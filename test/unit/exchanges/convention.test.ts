import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_EXCHANGE_IDS, EXCHANGE_IDS, OPTIONAL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import { exchangeById, exchangeOfHost, exchanges, optionalExchanges, ownerOfHost } from '@/utils/exchanges';
import { describeWithShared, sharedFolder } from '../shared-folder';
import { PAGE_CASES } from './page-cases';

const FILES = readdirSync(new URL('../../../utils/exchanges', import.meta.url)).map((name) =>
  name.replace(/\.ts$/, ''),
);

describe.each(ALL_EXCHANGE_IDS)('%s', (id) => {
  const exchange = exchangeById(id);
  const all = [...exchange.hosts.live, ...exchange.hosts.test];

  it('is one file or folder that carries its name', () => {
    expect(FILES).toContain(id);
    expect(exchange.id).toBe(id);
    expect(exchange.name).not.toBe('');
    expect(exchange.coingeckoId).not.toBe('');
  });

  it('lists exact hosts of domains that it owns', () => {
    expect(exchange.hosts.live.length).toBeGreaterThan(0);
    for (const host of all) {
      expect(new URL(`https://${host}/`).hostname).toBe(host);
      expect(host).not.toMatch(/\*|\.$|xn--/);
      expect(ownerOfHost(host)?.id).toBe(id);
      expect(exchangeOfHost(host)?.id).toBe(id);
    }
  });

  it('asks only its own API, over https', () => {
    for (const { request } of exchange.lists) {
      const url = new URL(request.url);
      expect(url.protocol).toBe('https:');
      expect(exchange.apiHosts).toContain(url.hostname);
      expect(url.search).not.toMatch(/key|token|secret/i);
    }
    const ids = exchange.lists.map((list) => list.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks nothing once it has closed', () => {
    if (exchange.closedOn === null) expect(exchange.lists.length).toBeGreaterThan(0);
    else expect([exchange.lists, exchange.apiHosts]).toEqual([[], []]);
  });

  it('calls every answer that is no list no list', () => {
    for (const list of exchange.lists) {
      for (const body of [undefined, null, '', '<html>', 0, true, {}, { data: 1 }, { result: null }]) {
        expect(list.read(body), `${list.id} ${JSON.stringify(body)}`).toBeNull();
      }
    }
  });

  it('has cases of its own: pages that are contracts and pages that are not', () => {
    const contracts = PAGE_CASES[id].filter(({ contract }) => contract !== null);
    expect(contracts.length).toBeGreaterThanOrEqual(3);
    expect(PAGE_CASES[id].length - contracts.length).toBeGreaterThanOrEqual(5);
    expect(new Set(PAGE_CASES[id].map(({ url }) => url)).size).toBe(PAGE_CASES[id].length);
  });
});

it('no host belongs to two exchanges', () => {
  const all = [...exchanges, ...optionalExchanges].flatMap(({ hosts }) => [...hosts.live, ...hosts.test]);
  expect(new Set(all).size).toBe(all.length);
});

it('every exchange is registered, once', () => {
  expect(exchanges.map(({ id }) => id).sort()).toEqual([...EXCHANGE_IDS].sort());
  expect(optionalExchanges.map(({ id }) => id).sort()).toEqual([...OPTIONAL_EXCHANGE_IDS].sort());
  expect(exchanges.filter(({ optional }) => optional)).toEqual([]);
  expect(optionalExchanges.filter(({ optional }) => !optional)).toEqual([]);
});

describeWithShared('recorded answers', () => {
  // Binance.US answers in the shapes of Binance's spot API.
  const recorded = ALL_EXCHANGE_IDS.filter((id) => id !== 'binanceus');
  it.each(recorded)('there are some of %s', (id) => {
    const folder = sharedFolder(`recordings/${id}`);
    expect(folder === null ? [] : readdirSync(folder)).not.toEqual([]);
  });
});
