import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fuzz } from './fuzz';

/*
 * Readers with the faults that such readers have. Each must be found out, else the wrong answers prove nothing.
 */

const BODY = {
  rows: [
    { symbol: 'BTCUSDT', lastPrice: '103000.5', turnover: '206001' },
    { symbol: 'ETHUSDT', lastPrice: '3400', turnover: '51000' },
    { symbol: 'SOLUSDT', lastPrice: '201', turnover: '9000' },
  ],
};

const body = z.object({ rows: z.array(z.looseObject({ symbol: z.string() })) });

type Row = Readonly<Record<string, unknown>>;

function faultsOf(readRow: (row: Row, rows: readonly Row[]) => unknown): readonly string[] {
  const read = (answer: unknown) => {
    const told = body.safeParse(answer);
    return told.success ? told.data.rows.map((row) => readRow(row, told.data.rows)) : 'unexpected-answer';
  };
  return fuzz({ asked: 'a careless reader', name: `careless ${readRow}`, body: BODY, read });
}

const figure = (value: unknown) =>
  typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) && Number.isFinite(Number(value))
    ? Number(value)
    : null;

it('a reader that prints an unknown as zero is found out', () => {
  const faults = faultsOf(({ symbol, turnover }) => ({ symbol, turnover: Number(turnover) || 0 }));
  expect(faults.join()).toContain('read from what cannot be read');
});

it('a reader that tells NaN is found out', () => {
  const faults = faultsOf(({ symbol, turnover }) => ({ symbol, turnover: Number(turnover) }));
  expect(faults.join()).toContain('turnover is NaN');
});

it('a reader that takes another row’s figure where one is missing is found out', () => {
  const faults = faultsOf(({ symbol, turnover }, rows) => ({
    symbol,
    turnover: figure(turnover) ?? figure(rows[0]?.['turnover']),
    rank: rows.filter((row) => figure(row['turnover']) !== null).length,
  }));
  expect(faults.join()).toContain('rank became 2');
});

it('a reader that throws on an odd value is found out', () => {
  const faults = faultsOf(({ symbol, turnover }) => ({ symbol, turnover: JSON.parse(`${turnover}`) }));
  expect(faults.join()).toContain('threw SyntaxError');
});

it('a reader that refuses everything for one bad row is found out', () => {
  const strict = z.object({ rows: z.array(z.object({ symbol: z.string(), turnover: z.string() })) });
  const read = (answer: unknown) => {
    const told = strict.safeParse(answer);
    return told.success ? told.data.rows.map(({ symbol }) => ({ symbol })) : 'unexpected-answer';
  };
  const faults = fuzz({ asked: 'a strict reader', name: 'strict', body: BODY, read });
  expect(faults.join()).toContain('refused');
});

it('a reader that writes into what every object inherits is found out', () => {
  const read = (answer: unknown) => {
    const told = z.object({ rows: z.array(z.unknown()) }).safeParse(answer);
    for (const row of told.data?.rows ?? []) {
      for (const [key, value] of Object.entries(Object(row))) {
        if (key === '__proto__') Object.assign(Object.prototype, value);
      }
    }
    return [];
  };
  const faults = fuzz({ asked: 'a careless copy', name: 'careless copy', body: BODY, read });
  Reflect.deleteProperty(Object.prototype, 'polluted');
  expect(faults.join()).toContain('every object inherits something new');
});
