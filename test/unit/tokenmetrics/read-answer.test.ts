import { describe, expect, it } from 'vitest';
import type { EndpointName } from '@/utils/tokenmetrics/endpoints';
import { type Reading, readAnswer } from '@/utils/tokenmetrics/read-answer';
import type { RowTypes } from '@/utils/tokenmetrics/readers';
import { enveloped } from './answers';

function read<E extends EndpointName>(endpoint: E, rows: readonly unknown[]): Reading<RowTypes[E]> {
  const reading = readAnswer(endpoint, enveloped(rows), 0);
  if (!reading.ok) throw new Error(reading.failure.kind);
  return reading.value;
}

const V2_GRADE = {
  TOKEN_ID: 3988,
  TOKEN_NAME: 'Solana',
  TOKEN_SYMBOL: 'SOL',
  TM_GRADE: '71.25',
  TM_GRADE_SIGNAL: 'Strong Buy',
  TM_GRADE_24h_PCT_CHANGE: '-2.5',
  TM_TRADER_GRADE_24H_CHANGE: '',
  QUANT_GRADE: 'null',
  MOMENTUM: 'Gaining Momentum',
};
const V3_GRADE = {
  token_id: 3988,
  token_name: 'Solana',
  token_symbol: 'SOL',
  slug: 'solana',
  tm_grade: 71.25,
  tm_grade_signal: 'Strong Buy',
  tm_grade_24_h_pct_change: -2.5,
  momentum: 'Gaining Momentum',
};

describe('grades', () => {
  it('come out the same from v2 and v3, in our own words', () => {
    const [v2] = read('tm-grade', [V2_GRADE]).rows;
    expect(v2).toEqual({
      tokenId: 3988,
      asOfMs: null,
      tmGrade: 71.25,
      band: 'very-strong',
      change24hPct: -2.5,
      momentum: 'gaining',
      fundamentalGrade: null,
      fundamentalClass: null,
    });
    expect(read('tm-grade', [V3_GRADE]).rows[0]).toEqual(v2);
  });

  it('hold none of the service’s instructions to trade', () => {
    for (const label of [
      'Strong Buy',
      'Buy',
      'Add',
      'Hold',
      'Sell',
      'Reduce',
      'Exit',
      'Strong Sell',
      'BUY NOW',
    ]) {
      const said = JSON.stringify(read('tm-grade', [{ ...V3_GRADE, tm_grade_signal: label }]).rows);
      expect(said).not.toMatch(/buy|sell|add|hold|reduce|exit/i);
    }
  });

  it('lose one bad row and keep the rest', () => {
    const { rows, dropped, received } = read('tm-grade', [{ tm_grade: 50 }, V3_GRADE, 'row', null]);
    expect(rows.map((row) => row.tokenId)).toEqual([3988]);
    expect({ dropped, received }).toEqual({ dropped: 3, received: 4 });
  });

  it('lose one unreadable figure and keep the row', () => {
    const row = { ...V3_GRADE, tm_grade: 412, momentum: 'Moonwards', tm_grade_24_h_pct_change: [1] };
    expect(read('tm-grade', [row]).rows[0]).toMatchObject({
      tokenId: 3988,
      tmGrade: null,
      band: 'very-strong',
      momentum: null,
      change24hPct: null,
    });
  });

  it('are an unexpected answer where no row can be read', () => {
    const reading = readAnswer('tm-grade', enveloped([{ grade: 5 }, 'x']), 0);
    expect(reading).toEqual({ ok: false, failure: { kind: 'unexpected-answer', status: 200 } });
  });

  it('of one token are those of its latest day', () => {
    const days = ['2026-03-08', '2026-03-10T00:00:00.000Z', '2026-03-09'];
    const rows = days.map((date, place) => ({ token_id: 1, date, token_trend: 1, tm_grade: 60 + place }));
    expect(read('trading-signals', rows).rows).toMatchObject([
      { asOfMs: Date.UTC(2026, 2, 10), tmGrade: 61 },
    ]);
  });

  it('that contradict each other are not believed, and those that agree count once', () => {
    const other = { ...V3_GRADE, tm_grade: 12 };
    const bitcoin = { ...V3_GRADE, token_id: 3375 };
    expect(read('tm-grade', [V3_GRADE, other, bitcoin]).rows.map((row) => row.tokenId)).toEqual([3375]);
    expect(read('tm-grade', [V3_GRADE, V2_GRADE]).rows).toHaveLength(1);
  });

  it('of fundamentals take the service’s class, else the published bands', () => {
    let id = 0;
    const graded = (grade: number, label?: string) => ({
      TOKEN_ID: ++id,
      FUNDAMENTAL_GRADE: String(grade),
      ...(label === undefined ? {} : { FUNDAMENTAL_GRADE_CLASS: label }),
    });
    const rows = [graded(91), graded(80), graded(79.9), graded(40), graded(39), graded(55, 'blueChip')];
    expect(read('fundamental-grade', rows).rows.map((row) => row.fundamentalClass)).toEqual([
      'store-of-value',
      'blue-chip',
      'emerging',
      'speculative',
      'high-risk',
      'blue-chip',
    ]);
  });

  it('of days without a date are no part of a history', () => {
    const rows = [
      { token_id: 1, date: '2026-03-09T00:00:00.000Z', tm_grade: '60' },
      { token_id: 1, date: 'Monday', tm_grade: 61 },
      { token_id: 1, tm_grade: 62 },
    ];
    expect(read('tm-grade-history', rows).rows).toEqual([{ tokenId: 1, date: '2026-03-09', tmGrade: 60 }]);
  });
});

describe('the trend', () => {
  const trendOf = (fields: object) => read('trading-signals', [{ token_id: 1, ...fields }]).rows[0]?.trend;

  it('is the last signal that was not zero', () => {
    expect(trendOf({ trading_signal: 0, token_trend: -1 })).toBe(-1);
    expect(trendOf({ TRADING_SIGNAL: '0', TOKEN_TREND: '1' })).toBe(1);
  });

  it('is never the zero of a day without a signal', () => {
    expect(trendOf({ trading_signal: 0 })).toBeNull();
    expect(trendOf({ trading_signal: 0, token_trend: 0 })).toBeNull();
    expect(trendOf({ trading_signal: 0, token_trend: 0.5 })).toBeNull();
  });

  it('is told by a signal of today or by the word for it where the trend is missing', () => {
    expect(trendOf({ trading_signal: -1, token_trend: null })).toBe(-1);
    expect(trendOf({ trading_signal: 0, token_trend_str: 'down' })).toBe(-1);
    expect(trendOf({ trading_signal: 0, token_trend_str: 'sideways' })).toBeNull();
  });
});

describe('listed tokens', () => {
  it('name their exchanges in the long and in the short form', () => {
    const long = {
      token_id: 1,
      token_symbol: 'sui',
      exchange_list: [{ exchange_id: 'OKEX', exchange_name: 'OKX' }],
    };
    const short = { token_id: 2, token_symbol: 'SUI', exchange_list: ['okex', 7, null, {}] };
    expect(read('tokens', [long, short]).rows.map((row) => [row.ticker, row.exchangeIds])).toEqual([
      ['SUI', ['okex']],
      ['SUI', ['okex']],
    ]);
  });

  it('without a ticker are dropped, without a market cap or a slug kept', () => {
    const { rows, dropped } = read('tokens', [
      { TOKEN_ID: 1, TOKEN_NAME: 'Nameless' },
      { TOKEN_ID: 2, TOKEN_SYMBOL: 'AB', MARKET_CAP: -5, EXCHANGE_LIST: null, CATEGORY_LIST: null },
    ]);
    expect(dropped).toBe(1);
    expect(rows).toEqual([
      {
        tokenId: 2,
        slug: null,
        name: 'AB',
        ticker: 'AB',
        marketCapUsd: null,
        exchangeIds: [],
        appLink: null,
      },
    ]);
  });

  it('count as received even where they could not be read, for a full page may be cut off', () => {
    const rows = Array.from({ length: 100 }, (_, place) =>
      place === 0 ? 'x' : { token_id: place, token_symbol: 'A' },
    );
    expect(read('tokens', rows)).toMatchObject({ received: 100, dropped: 1 });
  });
});

describe('indices', () => {
  it('come out the same from v2 and v3', () => {
    const expected = {
      id: 5,
      name: 'Example Hundred',
      ticker: 'EXH',
      holdingsCount: 3,
      grade: 61.5,
      change24hPct: -1,
      change7dPct: 2,
      change1mPct: 3,
      changeAllTimePct: 80,
      priceUsd: 180.5,
    };
    const v2 = {
      ID: 5,
      NAME: 'Example Hundred',
      TICKER: 'EXH',
      COINS: '3',
      INDEX_GRADE: '61.5',
      '24H': '-1',
      '7D': 2,
      '1M': 3,
      ALL_TIME: '80',
      PRICE: '180.5',
    };
    const v3 = {
      id: 5,
      name: 'Example Hundred',
      ticker: 'EXH',
      coins: 3,
      index_grade: 61.5,
      '24_h': -1,
      '7_d': 2,
      '1_m': 3,
      all_time: 80,
      price: 180.5,
    };
    expect(read('indices', [v2]).rows).toEqual([expected]);
    expect(read('indices', [v3]).rows).toEqual([expected]);
  });

  it('have performance by the day', () => {
    expect(
      read('indices-performance', [{ ID: 5, DATE: '2026-03-01', INDEX_CUMULATIVE_ROI: '0.25' }]).rows,
    ).toEqual([{ date: '2026-03-01', cumulativeRoi: 0.25 }]);
  });
});

describe('the weights of an index', () => {
  const holdings = (...weights: readonly unknown[]) =>
    read(
      'indices-holdings',
      weights.map((weight, place) => ({ TOKEN_ID: place + 1, CG_ID: `coin-${place}`, WEIGHT: weight })),
    ).rows.map((row) => row.weight);

  it('are shares, whether sent in per cent or as ratios', () => {
    expect(holdings(40, '35', 25)).toEqual([0.4, 0.35, 0.25]);
    expect(holdings(0.5, 0.3, 0.2)).toEqual([0.5, 0.3, 0.2]);
    expect(holdings(100)).toEqual([1]);
    expect(holdings(1)).toEqual([1]);
  });

  it('are not known where they add up to neither', () => {
    expect(holdings(40, 20)).toEqual([null, null]);
    expect(holdings(3, 4)).toEqual([null, null]);
    expect(holdings(0, 0)).toEqual([null, null]);
  });

  it('are not known where one of them is missing', () => {
    expect(holdings(60, 40, null)).toEqual([null, null, null]);
    expect(holdings(60, 40, -1)).toEqual([null, null, null]);
  });

  it('are not taken for ratios where the rest of the index was lost', () => {
    const rows = [{ TOKEN_ID: 1, WEIGHT: 1 }, { WEIGHT: 99 }];
    expect(read('indices-holdings', rows).rows).toMatchObject([{ tokenId: 1, rawWeight: 1, weight: null }]);
  });
});
