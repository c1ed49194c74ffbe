import { describe, expect, it } from 'vitest';
import { exchanges, optionalExchanges } from '@/utils/exchanges';
import { factHostsOf, factSourcesOf } from '@/utils/exchanges/fact-sources';
import { SAMPLES } from './samples';
import { contractOf } from './samples/sample';

describe.each([...exchanges, ...optionalExchanges])('$name', ({ id, closedOn }) => {
  const sources = factSourcesOf(id);
  const samples = SAMPLES[id] ?? [];

  it('is asked for facts while it is open', () => {
    if (closedOn === null) expect(sources.length).toBeGreaterThan(0);
    else expect([sources, factHostsOf(id)]).toEqual([[], []]);
  });

  it('names each of its answers once', () => {
    const ids = sources.map((source) => source.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a made-up answer for every source, if it has any', () => {
    if (SAMPLES[id] === undefined) return;
    const sampled = new Set(samples.map(({ source }) => source));
    expect(sources.filter((source) => !sampled.has(source.id)).map((source) => source.id)).toEqual([]);
  });

  for (const sample of samples) {
    it(`${sample.source} on ${sample.page} tells its figures in our units`, () => {
      const contract = contractOf(sample);
      const source = sources.find((one) => one.id === sample.source);
      if (source === undefined) throw new Error(`no source ${sample.source}`);
      expect(source.serves(contract)).toBe(true);
      const { url } = source.request(contract, Date.UTC(2026, 8, 21));
      expect(factHostsOf(id)).toContain(new URL(url).hostname);
      expect(url).toMatch(/^https:\/\/[^\s{}]+$/);
      expect(url).not.toMatch(/undefined|null|=&|=$/);
      const told = source.read(sample.body, contract, sample.context ?? {});
      expect(told).toEqual(sample.facts);
      // Daily candles can be asked for alone, and nothing else can.
      expect(source.tells === 'daily-candles').toBe('dailyCandles' in sample.facts);
    });
  }
});
