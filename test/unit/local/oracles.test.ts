import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
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
