import { describe, expect, it } from 'vitest';
import { ALL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import { noInstruments } from '@/utils/contracts/instruments';
import { pageUrl } from '@/utils/exchanges';
import { readPage } from '@/utils/exchanges/read-page';
import { PAGE_CASES } from './page-cases';

const read = (url: string) => readPage(url, () => noInstruments);

describe.each(ALL_EXCHANGE_IDS)('pages of %s', (id) => {
  it.each(PAGE_CASES[id])('$says: $url', ({ url, contract }) => {
    const reading = read(url);
    expect(reading.exchange).toBe(id);
    if (contract === null) expect(reading.contract).toBeNull();
    else expect(reading.contract).toMatchObject({ exchange: id, ...contract });
  });

  const live = PAGE_CASES[id].filter(({ contract }) => contract !== null);

  it.each(live)('leads back to the same contract: $url', ({ url }) => {
    const { contract } = read(url);
    const back = contract === null ? null : pageUrl(contract);
    // No form is known for some kinds of contract, and unverified forms are never led back to.
    if (contract === null || back === null) return;
    const status =
      contract.status === 'unverified' || contract.status === 'retired' ? expect.anything() : contract.status;
    expect(read(back).contract).toEqual({ ...contract, status });
  });

  it.each(live)('keeps its answer whatever the address carries along: $url', ({ url }) => {
    const plain = read(url);
    for (const locale of ['en', 'zh-CN', 'zh-hant', 'en-us', 'ru-RU']) {
      const noisy = new URL(url);
      // One locale is taken off, so a page that has one already is left alone.
      if (!/^\/[a-z]{2}(-[A-Za-z]{2,4})?\//.test(noisy.pathname)) {
        noisy.pathname = `/${locale}${noisy.pathname.replace(/\/?$/, '/')}`;
      }
      noisy.searchParams.set('theme', 'dark');
      noisy.searchParams.set('utm_source', 'BTCUSDC');
      expect(read(noisy.href)).toEqual(plain);
    }
  });

  it.each(live)('answers nothing where the host or the connection is not its own: $url', ({ url }) => {
    const { host, pathname, search, hash } = new URL(url);
    const rest = pathname + search + hash;
    const others = [
      `http://${host}${rest}`,
      `https://${host}:8443${rest}`,
      `https://${host}.${rest}`,
      `https://user@${host}${rest}`,
      `https://user:word@${host}${rest}`,
      `https://x${host}${rest}`,
      `https://${host}.evil.example${rest}`,
      `https://${host}@evil.example${rest}`,
      `https://evil.example/https://${host}${rest}`,
      `https://evil.example/?u=${encodeURIComponent(url)}`,
      `https://evil.example/#${url}`,
      `https://${host.replace('.com', '.com-trade')}.example${rest}`,
      `https://${host.replace(/[aeiou]/, 'ı')}${rest}`,
      `data:text/html,${url}`,
      `view-source:${url}`,
      `about:blank#${url}`,
    ];
    for (const other of others) expect(read(other).contract, other).toBeNull();
  });
});

describe('whose page it is', () => {
  it.each([
    ['https://accounts.binance.com/en/login', 'binance'],
    ['https://announcements.bybit.com/en-US/article/x', 'bybit'],
    ['https://www.binance.com:8443/en/futures/BTCUSDT', 'binance'],
    ['https://www.kraken.com/', 'kraken'],
    ['https://docs.deribit.com/', 'deribit'],
    ['https://www.binance.us/en/login', 'binanceus'],
    ['http://www.binance.com/en/futures/BTCUSDT', null],
    ['https://www.bybit.com.co/trade/usdt/BTCUSDT', null],
    ['https://notokx.com/trade-spot/btc-usdt', null],
    ['https://notcrypto.com/exchange/trade/BTC_USD', null],
    ['https://www.binance.com@evil.example/', null],
    ['https://xn--bnance-3va.com/en/futures/BTCUSDT', null],
    ['https://bınance.com/en/futures/BTCUSDT', null],
    ['nothing at all', null],
    ['', null],
  ])('%s is a page of %s', (url, exchange) => {
    expect(read(url)).toEqual({ exchange, contract: null });
  });
});
