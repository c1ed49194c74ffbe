import { describe, expect, it } from 'vitest';
import { ALL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import { factHostsOf, factSourcesOf } from '@/utils/exchanges/fact-sources';
import { SAMPLES } from './samples';
import { contractOf } from './samples/sample';

const NOW = Date.UTC(2026, 8, 21, 14, 7);

describe.each(ALL_EXCHANGE_IDS)('What %s is asked', (id) => {
  const sources = factSourcesOf(id);
  const asked = (SAMPLES[id] ?? []).flatMap((sample) => {
    const contract = contractOf(sample);
    const source = sources.find((one) => one.id === sample.source);
    return source === undefined ? [] : [source.request(contract).url, source.request(contract, NOW).url];
  });

  it('goes to every host it declares, over https, whether or not the time is told', () => {
    const urls = asked.map((url) => new URL(url));
    expect(new Set(urls.map(({ hostname }) => hostname))).toEqual(new Set(factHostsOf(id)));
    expect(urls.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    expect(asked.filter((url) => /undefined|null|NaN/.test(url))).toEqual([]);
  });

  it('names as first choice only what it also asks for itself', () => {
    const ids = sources.map((source) => source.id);
    const first = sources.flatMap(({ insteadOf }) => (insteadOf === undefined ? [] : [insteadOf]));
    expect(first.filter((name) => !ids.includes(name))).toEqual([]);
  });
});

describe('A history that is asked for by time', () => {
  const url = (exchange: 'coinbase' | 'kucoin', source: string, page: string) => {
    const contract = contractOf({ source, page, body: null, facts: {} });
    const found = factSourcesOf(exchange).find((one) => one.id === source);
    return found?.request(contract, NOW).url;
  };

  it('reaches as far back from now as Coinbase gives candles', () => {
    const asked = url('coinbase', 'candles', 'www.coinbase.com/advanced-trade/spot/SOL-USD');
    const days = (NOW - 349 * 86_400_000) / 1000;
    expect(asked).toContain(`granularity=ONE_DAY&start=${days}&end=${NOW / 1000}`);
  });

  it('reaches as far back from now as KuCoin gives candles', () => {
    const asked = url('kucoin', 'kline-query.hourly', 'www.kucoin.com/trade/futures/SOLUSDTM');
    expect(asked).toContain(`granularity=60&from=${NOW - 499 * 3_600_000}&to=${NOW}`);
  });
});
