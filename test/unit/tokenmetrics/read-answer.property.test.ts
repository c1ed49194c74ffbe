import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswer } from '@/utils/tokenmetrics/read-answer';
import { enveloped } from './answers';

const SAMPLED = [
  'tm-grade',
  'trading-signals',
  'technology-grade',
  'tokens',
  'indices',
  'indices-holdings',
  'tm-grade-history',
] as const;
type Sampled = (typeof SAMPLED)[number];

/** Rows of each endpoint as v3 sends them, figures and all. */
const GOOD: Readonly<Record<Sampled, readonly Readonly<Record<string, unknown>>[]>> = {
  'tm-grade': [1, 2, 3].map((id) => ({
    token_id: id,
    tm_grade: 50.5 + id,
    tm_grade_signal: 'Neutral',
    tm_grade_24_h_pct_change: -id,
    momentum: 'Holding Steady',
  })),
  'trading-signals': [1, 2, 3].map((id) => ({
    token_id: id,
    date: `2026-03-0${id}T00:00:00.000Z`,
    trading_signal: 0,
    token_trend: id % 2 === 0 ? 1 : -1,
    tm_grade: 40 + id,
    fundamental_grade: 80 - id,
  })),
  'technology-grade': [1, 2, 3].map((id) => ({ token_id: id, technology_grade: 70 + id })),
  tokens: [1, 2, 3].map((id) => ({
    token_id: id,
    token_symbol: 'AAA',
    token_name: `Token ${id}`,
    slug: `token-${id}`,
    market_cap: id * 1e9,
    exchange_list: ['binance'],
  })),
  indices: [1, 2, 3].map((id) => ({ id, name: `Index ${id}`, '24_h': id, coins: 10 * id })),
  'indices-holdings': [50, 30, 20].map((weight, place) => ({ token_id: place + 1, weight })),
  'tm-grade-history': [1, 2, 3].map((day) => ({ token_id: 9, date: `2026-03-0${day}`, tm_grade: 50 + day })),
};

type Shape = (row: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const UPPER: Shape = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key.toUpperCase().replace(/(\d+)_([HDM])/g, '$1$2'), value]),
  );
const IN_QUOTES: Shape = (row) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? String(value) : value]),
  );

function figuresOf(endpoint: Sampled, rows: readonly unknown[]): Map<string, unknown> {
  const read = readAnswer(endpoint, enveloped(rows), 0);
  const figures = new Map<string, unknown>();
  for (const row of read.ok ? read.value.rows : []) {
    const about = JSON.stringify(
      ['tokenId', 'date', 'id'].map((name) => Object.entries(row).find(([key]) => key === name)?.[1]),
    );
    for (const [name, value] of Object.entries(row)) {
      if (typeof value === 'number') figures.set(`${about} ${name}`, value);
    }
  }
  return figures;
}

const anyEndpoint = fc.constantFrom(...SAMPLED);

describe('rows that come otherwise than documented', () => {
  it('give the same figures in any order, spelling, quotes, and with unknown fields', () => {
    fc.assert(
      fc.property(
        anyEndpoint.chain((endpoint) =>
          fc.tuple(
            fc.constant(endpoint),
            fc.shuffledSubarray([...GOOD[endpoint]], { minLength: GOOD[endpoint].length }),
            fc.constantFrom<Shape>(
              (row) => row,
              UPPER,
              IN_QUOTES,
              (row) => UPPER(IN_QUOTES(row)),
            ),
            fc.dictionary(
              fc.string().map((key) => `extra ${key}`),
              fc.jsonValue(),
            ),
          ),
        ),
        ([endpoint, rows, shape, extra]) => {
          const sent = rows.map((row) => ({ ...extra, ...shape(row) }));
          expect([...figuresOf(endpoint, sent)].sort()).toEqual(
            [...figuresOf(endpoint, GOOD[endpoint])].sort(),
          );
        },
      ),
    );
  });

  it('give fewer figures or the same, never another and never NaN, where fields are lost or spoilt', () => {
    const spoilt = fc.oneof(
      fc.constantFrom<unknown>(
        '',
        'null',
        'NaN',
        Number.NaN,
        Number.POSITIVE_INFINITY,
        null,
        'soon',
        {},
        [],
        true,
      ),
      fc.string().filter((text) => !/\d/.test(text)),
    );
    const change = fc.record({ row: fc.nat(2), field: fc.nat(8), lost: fc.boolean(), spoilt });
    fc.assert(
      fc.property(fc.tuple(anyEndpoint, fc.array(change)), ([endpoint, changes]) => {
        const rows = GOOD[endpoint].map((row) => ({ ...row }));
        for (const { row: place, field, lost, spoilt: value } of changes) {
          const row = rows[place];
          const name = Object.keys(row ?? {})[field];
          if (row === undefined || name === undefined) continue;
          if (lost) delete row[name];
          else row[name] = value;
        }
        const whole = figuresOf(endpoint, GOOD[endpoint]);
        for (const [name, value] of figuresOf(endpoint, rows)) {
          expect(Number.isFinite(value)).toBe(true);
          // A row's date is part of what it is about, so a lost date leaves the figure under another name.
          if (whole.has(name)) expect(value).toBe(whole.get(name));
        }
      }),
    );
  });
});
