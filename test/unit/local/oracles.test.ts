import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { levelOf, unitsFor } from '@/utils/local/level';
import { basket } from '../../tools/inspect/basket';
import { score } from '../../tools/inspect/score';
import { figures, near, readOracle } from '../shared-figures';
import { describeWithShared } from '../shared-folder';

const file = readOracle('stats');
const fixtures = z.record(z.string(), z.unknown()).parse(file['fixtures'] ?? {});
const rowsOf = (symbol: string) => z.array(z.array(z.number())).parse(fixtures[symbol]);

describeWithShared('the local score agrees with the tables', () => {
  it.each([
    ['TOK', 'TOK', 400],
    ['BTC', 'BTC', 400],
    ['TOK_first200', 'TOK', 200],
    ['TOK_at260_after_crash', 'TOK', 260],
  ])('of %s', (name, symbol, days) => {
    const wanted = figures.parse(figures.parse(file['localTechnicalScore'])[name]);
    const found = figures.parse(score({ candles: rowsOf(symbol).slice(0, days) }));
    near(found['score'], wanted['score']);
    const parts = figures.parse(wanted['components']);
    expect(Object.keys(parts)).toHaveLength(5);
    for (const [part, value] of Object.entries(parts)) near(figures.parse(found['components'])[part], value);
    expect(found['lowHistory']).toBe(false);
  });
});

describeWithShared('baskets agree with the tables', () => {
  const index = figures.parse(file['index'] ?? {});
  const numbers = (value: unknown) => z.array(z.number()).parse(value);
  const symbols = z.array(z.string()).parse(index['symbols'] ?? []);
  const bySymbol = (values: readonly number[]) => Object.fromEntries(symbols.map((name, at) => [name, values[at] ?? Number.NaN])); // biome-ignore format: one line
  const listed = (weights: unknown) => symbols.map((name) => figures.parse(weights)[name]);

  it.each(['uncapped', 'cap30', 'cap35', 'cap35_floor1', 'coindesk20style_top30_rest20', 'sqrtCap', 'equal'])(
    'weighed by the rule %s',
    (rule) => {
      const found = figures.parse(basket({ caps: bySymbol(numbers(index['marketCaps'])), rule }));
      for (const [at, weight] of listed(found['weights']).entries()) near(weight, numbers(index[rule])[at]);
      const { hhi, effectiveN } = index;
      if (rule in figures.parse(hhi)) near(found['hhi'], figures.parse(hhi)[rule]);
      if (rule in figures.parse(effectiveN)) near(found['effectiveN'], figures.parse(effectiveN)[rule]);
    },
  );

  it('along a chain of levels with a review between', () => {
    const chain = figures.parse(index['levelChain']);
    const moved = (values: readonly number[], by: string) =>
      values.map((value, at) => value * (1 + (numbers(chain[by])[at] ?? Number.NaN)));
    const start = numbers(index['prices']);
    const caps = numbers(index['marketCaps']);
    const units = unitsFor(100, bySymbol(numbers(chain['weights0'])), bySymbol(start));
    for (const [at, each] of listed(units).entries()) near(each, numbers(chain['units0'])[at]);
    const first = moved(start, 'returns1');
    const level = levelOf(units ?? {}, bySymbol(first));
    near(level, chain['level1']);
    const drifted = listed(units).map(
      (each, at) => (z.number().parse(each) * (first[at] ?? 0)) / (level ?? 0),
    );
    for (const [at, each] of drifted.entries()) near(each, numbers(chain['driftedWeights1'])[at]);
    const target = figures.parse(basket({ caps: bySymbol(moved(caps, 'returns1')), rule: 'cap30' }))[
      'weights'
    ];
    for (const [at, each] of listed(target).entries()) near(each, numbers(chain['targetAtRebalance'])[at]);
    const reset = unitsFor(level ?? 0, z.record(z.string(), z.number()).parse(target), bySymbol(first));
    near(levelOf(reset ?? {}, bySymbol(first)), chain['level1']);
    near(levelOf(reset ?? {}, bySymbol(moved(first, 'returns2'))), chain['level2']);
  });
});

describe('what inspect makes of market capitalisations', () => {
  const caps = { BTC: 2000, ETH: 400, XRP: 150, BNB: 120, SOL: 90, DOGE: 30 };

  it('is the basket of a name, of as many as it holds', () => {
    const found = figures.parse(basket({ caps, rule: 'LOCAL-5' }));
    expect(Object.keys(figures.parse(found['weights']))).toEqual(['BTC', 'ETH', 'XRP', 'BNB', 'SOL']);
  });

  it('may be a rule of one’s own', () => {
    const found = basket({ caps, rule: { size: 3, cap: 0.4, largestCap: 0.5, floor: 0.05 } });
    expect(found).toMatchObject({ weights: { BTC: 0.5, ETH: expect.closeTo((0.5 * 400) / 550, 12) } });
  });

  it('is nothing where the limits leave no room, and an error for a rule nobody knows', () => {
    expect(basket({ caps: { BTC: 1, ETH: 1 }, rule: 'cap30' })).toMatchObject({ weights: null });
    expect(basket({ caps, rule: 'LOCAL-7' })).toMatchObject({ error: 'unknown-rule' });
    expect(basket({ caps: { BTC: null, ETH: 5 }, rule: 'equal' })).toMatchObject({ weights: { ETH: 1 } });
  });
});

describe('what inspect makes of daily candles', () => {
  const rows = Array.from({ length: 120 }, (_, at) => {
    const close = 100 + ((at * 37) % 11);
    return [at * 86_400_000, close, close + 1, close - 1, close];
  });

  it('is a score as of the close of the newest one, volume unknown where none is told', () => {
    expect(score({ candles: rows })).toMatchObject({
      source: 'local',
      candles: 120,
      asOfMs: 120 * 86_400_000,
      withoutVolume: true,
      components: { liquidity: null },
    });
  });

  it('is a reason where there is none', () => {
    expect(score({ candles: rows.slice(0, 50) })).toMatchObject({ score: null, reason: 'too-few-candles' });
    expect(score({ candles: rows, now: 200 * 86_400_000 })).toMatchObject({ score: null, reason: 'stale' });
    expect(score({ candles: [] })).toMatchObject({ score: null, reason: 'too-few-candles' });
    const spoilt = rows.map((row, at) => (at === 100 ? [row[0], 'x', null] : row));
    expect(score({ candles: spoilt })).toMatchObject({ score: null, reason: 'gap' });
  });
});
