import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { PartialFacts } from '@/utils/contracts/facts';
import { exchanges, optionalExchanges } from '@/utils/exchanges';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { FAILURE_KINDS, type FailureKind } from '@/utils/vocabulary/failure';
import { anything, dearer, padded, respelled, shuffled, spoiled, thinned } from './mutations';
import { recordedSamples } from './recorded';
import { SAMPLES } from './samples';
import { contractOf, type Sample } from './samples/sample';

/** An answer with the reading of it, made up or recorded. */
const readings = [...exchanges, ...optionalExchanges].flatMap(({ id }) => {
  const madeUp = (SAMPLES[id] ?? []).map((sample: Sample) => ({ ...sample, contract: contractOf(sample) }));
  return [...madeUp, ...recordedSamples(id)].flatMap(({ source: sourceId, contract, body, context = {} }) => {
    const source = factSourcesOf(id).find((one) => one.id === sourceId);
    if (source === undefined) return [];
    const read = (other: unknown) => source.read(other, contract, context);
    return [{ id, name: `${id} ${sourceId} ${contract.symbol ?? contract.base}`, body, read }];
  });
});

/** Hyperliquid says by place what belongs together: a contract and its prices, bids before asks. */
const IN_PLACE = /^hyperliquid (metaAndAssetCtxs|spotMetaAndAssetCtxs|l2Book) /;
const inAnyOrder = readings.filter(({ name }) => !IN_PLACE.test(name));

const seed = fc.nat(2 ** 31);
const PRICE_KEYS = ['markPrice', 'indexPrice', 'lastPrice', 'bid', 'ask'] as const;
/** What no price has a part in. */
const PRICELESS = [
  'fundingRate',
  'fundingIntervalHours',
  'nextFundingAtMs',
  'oiContracts',
  'mmr',
  'maxLeverage',
  'takerFee',
  'longShare',
  'expiry',
  'contractSize',
] as const;

function isSound(facts: PartialFacts | FailureKind): void {
  if (typeof facts === 'string') {
    expect(FAILURE_KINDS).toContain(facts);
    return;
  }
  const numbers = JSON.stringify(facts, (_, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a figure that is none');
    return value;
  });
  expect(numbers).not.toBe('{}');
  for (const key of PRICE_KEYS) if (facts[key] !== undefined) expect(facts[key]).toBeGreaterThan(0);
  for (const key of ['oiBase', 'oiUsd', 'volBase24h', 'volUsd24h'] as const) {
    if (facts[key] !== undefined) expect(facts[key]).toBeGreaterThanOrEqual(0);
  }
}

const step = z.record(z.string(), z.unknown());

/** The same steps, some of whose figures may have become unknown. */
function areSteps(part: unknown, whole: unknown): void {
  const [fewer, all] = [z.array(step).parse(part), z.array(step).parse(whole)];
  expect(fewer).toHaveLength(all.length);
  for (const [index, one] of fewer.entries()) {
    for (const [key, value] of Object.entries(one)) {
      if (value !== null) expect([key, value]).toEqual([key, all[index]?.[key]]);
    }
  }
}

/** The same row; of a candle the volume may have become unknown. */
function isSameRow(row: unknown, whole: unknown): boolean {
  if (!Array.isArray(row) || !Array.isArray(whole)) return JSON.stringify(row) === JSON.stringify(whole);
  return row.every((figure: unknown, place) => figure === null || figure === whole[place]);
}

/** Every figure is the one that the whole answer told; lists may have lost rows. */
function isPartOf(part: PartialFacts | FailureKind, whole: PartialFacts | FailureKind): void {
  if (typeof part === 'string') return;
  if (typeof whole === 'string') throw new Error('told more of less');
  const told = new Map<string, unknown>(Object.entries(whole));
  for (const [key, value] of Object.entries(part)) {
    if (key === 'tiers') {
      areSteps(value, told.get(key));
    } else if (Array.isArray(value)) {
      const rows = z.array(z.unknown()).parse(told.get(key));
      for (const row of value) expect(rows.some((other) => isSameRow(row, other))).toBe(true);
    } else {
      expect([key, value]).toEqual([key, told.get(key)]);
    }
  }
}

describe('every exchange answer', () => {
  it.each(inAnyOrder)('$name : rows in another order say the same', ({ body, read }) => {
    const whole = read(body);
    fc.assert(
      fc.property(seed, (order) => {
        expect(read(shuffled(body, order))).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it.each(readings)('$name : numbers say the same as strings', ({ body, read }) => {
    const whole = read(body);
    fc.assert(
      fc.property(seed, (some) => {
        expect(read(respelled(body, some))).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it.each(readings)('$name : fields nobody knows change nothing', ({ body, read }) => {
    const whole = read(body);
    fc.assert(
      fc.property(anything, (extra) => {
        expect(read(padded(body, extra))).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it.each(readings)(
    '$name: a missing field takes its figure away and never changes one',
    ({ body, read }) => {
      const whole = read(body);
      fc.assert(
        fc.property(seed, fc.constantFrom(0.05, 0.2, 0.6), (which, share) => {
          const part = read(thinned(body, which, share));
          isSound(part);
          isPartOf(part, whole);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(readings)('$name : at twice the price prices double and rates stay', ({ id, body, read }) => {
    const [before, after] = [read(body), read(dearer(body))];
    if (typeof before === 'string' || typeof after === 'string') {
      expect(after).toBe(before);
      return;
    }
    // Kraken's funding is an amount of money, whose rate follows from the price.
    const steady = PRICELESS.filter((key) => key !== 'fundingRate' || id !== 'kraken');
    for (const key of steady) expect([key, after[key]]).toEqual([key, before[key]]);
    for (const key of PRICE_KEYS) {
      const [was, is] = [before[key], after[key]];
      if (was === undefined) expect(is).toBeUndefined();
      else expect(is === was || is === was * 2).toBe(true);
    }
    if (
      after.markPrice === (before.markPrice ?? 0) * 2 &&
      after.indexPrice === (before.indexPrice ?? 0) * 2
    ) {
      expect(after.premium).toBe(before.premium);
    }
  });

  it.each(readings)('$name : with any figure spoiled it still says only figures', ({ body, read }) => {
    fc.assert(
      fc.property(seed, anything, (which, junk) => isSound(read(spoiled(body, which, junk)))),
      { numRuns: 40 },
    );
  });

  it.each(readings)('$name : anything at all in place of an answer is no figure made up', ({ read }) => {
    fc.assert(
      fc.property(anything, (junk) => isSound(read(junk))),
      { numRuns: 30 },
    );
    expect(read('<html>blocked</html>')).toBe('unexpected-answer');
  });
});
