import { describe, expect, it } from 'vitest';
import { TOKENS } from '../../sandbox/tokenmetrics/token';
import { ask, NOW, stateAt } from './ask-token-metrics';

const DAY_MS = 86_400_000;

describe('rows are spelled as their version spells them', () => {
  it('writes v2 in capitals with figures of the TM grade in quotes', () => {
    const [row] = ask('/v2/tm-grade?token_id=3375').rows;
    expect(row).toMatchObject({ TOKEN_ID: 3375, TM_GRADE: expect.stringMatching(/^\d+(\.\d+)?$/) });
    expect(row).toHaveProperty('TM_GRADE_24h_PCT_CHANGE');
  });

  it('writes v3 in small letters, parting digits from letters', () => {
    const [row] = ask('/v3/tm-grade?token_id=3375').rows;
    expect(row).toMatchObject({ slug: 'bitcoin', tm_grade: expect.any(Number) });
    expect(row).toHaveProperty('tm_grade_24_h_pct_change');
    expect(ask('/v3/indices').rows[0]).toHaveProperty('24_h');
    expect(ask('/v2/indices').rows[0]).toHaveProperty('24H');
  });

  it('does not part them in the one history that documents it so', () => {
    expect(ask('/v3/tm-grade-history?token_id=3375').rows[0]).toHaveProperty('tm_grade_24h_pct_change');
  });

  it('gives v2 tokens the slug as tm_link and a useless TM_LINK', () => {
    expect(ask('/v2/tokens?token_id=4015').rows[0]).toMatchObject({
      tm_link: 'avalanche-2',
      TM_LINK: 'https://app.tokenmetrics.com/undefined',
    });
  });

  it('expands lists only on request', () => {
    const bare = ask('/v3/tokens?token_id=3375').rows[0];
    const whole = ask('/v3/tokens?token_id=3375&expand=exchange_list').rows[0];
    expect(bare).toMatchObject({ exchange_list: expect.arrayContaining(['binance']) });
    expect(whole).toMatchObject({
      exchange_list: expect.arrayContaining([{ exchange_id: 'binance', exchange_name: 'Binance' }]),
    });
  });
});

describe('one ticker is many tokens', () => {
  it('answers BTC with a bridged coin first', () => {
    const rows = ask('/v3/tokens?symbol=btc').rows;
    expect(rows[0]).toMatchObject({ token_id: 39218, token_symbol: 'BTC' });
    expect(rows.map((row) => row['token_id'])).toContain(3375);
  });

  it('lists two NEIROs on Binance of which neither is ten times the other', () => {
    const caps = ask('/v3/tokens?symbol=NEIRO&exchange=binance').rows.map((row) => Number(row['market_cap']));
    expect(caps).toHaveLength(2);
    expect(Math.max(...caps) / Math.min(...caps)).toBeLessThan(10);
  });

  it('has no two tokens with one id or one slug', () => {
    expect(new Set(TOKENS.map((token) => token.id)).size).toBe(TOKENS.length);
    expect(new Set(TOKENS.map((token) => token.slug)).size).toBe(TOKENS.length);
    expect(TOKENS.length).toBeGreaterThanOrEqual(150);
  });

  it('has coins without grades: no row, not an error', () => {
    expect(ask('/v3/tm-grade?token_id=39218')).toMatchObject({ status: 200, body: { length: 0, data: [] } });
  });

  it('knows no token by a made-up ticker', () => {
    expect(ask('/v3/tokens?symbol=ZZZZ').rows).toEqual([]);
  });
});

describe('figures are steady', () => {
  it('gives the same answer to the same question', () => {
    expect(ask('/v3/tm-grade?limit=100').body).toEqual(ask('/v3/tm-grade?limit=100').body);
  });

  it('ends a history, newest first, in the grade of the latest row', () => {
    const history = ask('/v3/tm-grade-history?token_id=3375&limit=100').rows;
    const [latest] = ask('/v3/tm-grade?token_id=3375').rows;
    expect(history).toHaveLength(100);
    expect(history[0]).toMatchObject({ date: '2026-11-23T00:00:00.000Z', tm_grade: latest?.['tm_grade'] });
    expect(history[1]).toMatchObject({ date: '2026-11-22T00:00:00.000Z' });
  });

  it('moves on with the clock', () => {
    const [today] = ask('/v3/technology-grade?token_id=3375', stateAt(NOW)).rows;
    const [tomorrow] = ask('/v3/technology-grade?token_id=3375', stateAt(NOW + DAY_MS)).rows;
    expect(tomorrow).toMatchObject({ date: '2026-11-24T00:00:00.000Z' });
    expect(tomorrow).not.toEqual(today);
  });

  it('carries no signal on almost every row, and a trend on all', () => {
    const rows = ask('/v3/trading-signals?limit=100').rows;
    expect(rows.filter((row) => row['trading_signal'] !== 0).length).toBeLessThan(10);
    expect(rows.every((row) => row['token_trend'] === 1 || row['token_trend'] === -1)).toBe(true);
  });

  it('pages through everything once', () => {
    const pages = [1, 2].flatMap((page) => ask(`/v3/tokens?limit=100&page=${page}`).rows);
    expect(new Set(pages.map((row) => row['token_id'])).size).toBe(TOKENS.length);
  });

  it('sends unknown figures as null', () => {
    const rows = ask('/v3/fundamental-grade?limit=100').rows;
    expect(rows.some((row) => row['vc_score'] === null)).toBe(true);
    expect(rows.every((row) => row['defi_scanner_score'] === null)).toBe(true);
  });
});

describe('indices', () => {
  it('are twenty, active or passive', () => {
    expect(ask('/v3/indices').rows).toHaveLength(20);
    const active = ask('/v3/indices?indices_type=active').rows.length;
    expect(active + ask('/v3/indices?indices_type=passive').rows.length).toBe(20);
  });

  it.each([
    ['per cent', 4, 100],
    ['a ratio', 7, 1],
    ['nothing that adds up', 13, 37],
  ])('state weights in %s', (_unit, id, total) => {
    const weights = ask(`/v3/indices-holdings?id=${id}`).rows.map((row) => Number(row['weight']));
    expect(weights.reduce((sum, weight) => sum + weight, 0) / total).toBeCloseTo(1, 2);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
  });

  it('date their holdings by the last Monday', () => {
    expect(ask('/v3/indices-holdings?id=1').rows[0]).toMatchObject({ date: '2026-11-23T00:00:00.000Z' });
    expect(ask('/v3/indices-holdings?id=1', stateAt(NOW - DAY_MS)).rows[0]).toMatchObject({
      date: '2026-11-16T00:00:00.000Z',
    });
  });

  it('tell their performance by day', () => {
    const rows = ask('/v2/indices-performance?id=1&limit=100').rows;
    expect(rows).toHaveLength(100);
    expect(rows[0]).toMatchObject({ ID: 1, DATE: '2026-11-23', INDEX_CUMULATIVE_ROI: expect.any(Number) });
  });
});
