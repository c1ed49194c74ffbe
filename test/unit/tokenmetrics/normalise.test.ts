import { describe, expect, it } from 'vitest';
import { normaliseRow, snakeKey } from '@/utils/tokenmetrics/normalise';

describe('the spelling of a row', () => {
  it.each([
    ['TOKEN_ID', 'token_id'],
    ['token_id', 'token_id'],
    ['tokenId', 'token_id'],
    ['24H', '24_h'],
    ['7D', '7_d'],
    ['1M', '1_m'],
    ['24H_VOLUME', '24_h_volume'],
    ['TM_GRADE_24h_PCT_CHANGE', 'tm_grade_24_h_pct_change'],
    ['tm_grade_24h_pct_change', 'tm_grade_24_h_pct_change'],
    ['tm_grade_24_h_pct_change', 'tm_grade_24_h_pct_change'],
    ['PRICE_CHANGE_PERCENTAGE_24H_IN_CURRENCY', 'price_change_percentage_24_h_in_currency'],
  ])('%s is %s', (key, name) => {
    expect(snakeKey(key)).toBe(name);
  });

  it('takes the slug for the slug and drops a link that opens nothing', () => {
    expect(normaliseRow({ tm_link: 'avalanche-2', TM_LINK: 'https://app.example/undefined' })).toEqual({
      slug: 'avalanche-2',
      app_link: null,
    });
    expect(normaliseRow({ TM_LINK: 'https://app.example/undefined', tm_link: 'avalanche-2' })).toEqual({
      slug: 'avalanche-2',
      app_link: null,
    });
    expect(normaliseRow({ app_link: 'https://app.example/en/sui' })).toEqual({
      app_link: 'https://app.example/en/sui',
    });
  });

  it('believes v3’s own spelling where a row has two, and a figure rather than a gap', () => {
    const both = { tm_grade_24_h_pct_change: 1, tm_grade_24h_pct_change: 2 };
    expect(normaliseRow(both)).toEqual({ tm_grade_24_h_pct_change: 1 });
    expect(normaliseRow(Object.fromEntries(Object.entries(both).reverse()))).toEqual({
      tm_grade_24_h_pct_change: 1,
    });
    expect(normaliseRow({ tm_grade: null, TM_GRADE: 61 })).toEqual({ tm_grade: 61 });
  });
});

describe('the figures of a row', () => {
  it.each([
    ['62.4', 62.4],
    [' 7 ', 7],
    ['-1.5', -1.5],
    ['+3', 3],
    ['1e3', 1000],
    ['.5', 0.5],
    [12, 12],
    ['', null],
    ['  ', null],
    ['null', null],
    ['NaN', null],
    ['Infinity', null],
    ['-Infinity', null],
    ['N/A', null],
    ['1e999', null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [null, null],
    [undefined, null],
  ])('%s becomes %s and never a zero', (raw, figure) => {
    expect(normaliseRow({ PRICE: raw })).toEqual({ price: figure });
  });

  it('keeps a grade only between 0 and 100', () => {
    expect(normaliseRow({ TM_GRADE: '100.01', TA_GRADE: -1, QUANT_GRADE: '0', INDEX_GRADE: 100 })).toEqual({
      tm_grade: null,
      ta_grade: null,
      quant_grade: 0,
      index_grade: 100,
    });
  });

  it('knows no grade from a text or a list', () => {
    expect(normaliseRow({ TM_GRADE: 'good', TA_GRADE: [50], QUANT_GRADE: true })).toEqual({
      tm_grade: null,
      ta_grade: null,
      quant_grade: null,
    });
  });

  it('leaves names and tickers that look like figures alone', () => {
    expect(
      normaliseRow({ TOKEN_SYMBOL: '4', TOKEN_NAME: '1000', slug: '42', CG_ID: '888', DATE: '2023-10-10' }),
    ).toEqual({ token_symbol: '4', token_name: '1000', slug: '42', cg_id: '888', date: '2023-10-10' });
    expect(normaliseRow({ token_symbol: 4 })).toEqual({ token_symbol: '4' });
    expect(normaliseRow({ token_symbol: 'NULL', token_name: 'null' })).toEqual({
      token_symbol: 'NULL',
      token_name: null,
    });
  });

  it('reads the gain of all time as a figure', () => {
    expect(normaliseRow({ ALL_TIME: '78.9' })).toEqual({ all_time: 78.9 });
  });

  it('leaves the keys of lists and addresses as they are, for they are data', () => {
    const addresses = { 'binance-smart-chain': '0xAB' };
    expect(normaliseRow({ contract_address: addresses })).toEqual({ contract_address: addresses });
  });

  it('takes only objects for rows', () => {
    for (const value of [null, undefined, 3, 'row', true, [], [{}]]) expect(normaliseRow(value)).toBeNull();
  });
});
