import { describe, expect, it } from 'vitest';
import { describeRequest } from '@/utils/tokenmetrics/describe-request';
import { API_KEY_HEADER, type Call, KEY_TEST_CALL } from '@/utils/tokenmetrics/endpoints';

const BASE = 'https://api.tokenmetrics.com';

function asked(version: 'v2' | 'v3', call: Call) {
  const url = new URL(describeRequest(BASE, version, call).url);
  return { path: url.pathname, query: Object.fromEntries(url.searchParams) };
}

describe('a request to Token Metrics', () => {
  it('names a hundred tokens in one call, on the first page, counted from one', () => {
    const tokenIds = Array.from({ length: 100 }, (_, place) => place + 1);
    const { path, query } = asked('v3', { endpoint: 'tm-grade', tokenIds });
    expect(path).toBe('/v3/tm-grade');
    expect(query).toEqual({ token_id: tokenIds.join(','), limit: '100', page: '1' });
  });

  it('names a token once, however often it was wanted', () => {
    const { query } = asked('v3', { endpoint: 'trading-signals', tokenIds: [1, 2, 1] });
    expect(query['token_id']).toBe('1,2');
  });

  it('asks v3 for the exchanges of a token, which v2 always tells', () => {
    const call: Call = { endpoint: 'tokens', by: 'symbol', values: ['BTC', '1INCH'] };
    expect(asked('v3', call).query).toEqual({
      symbol: 'BTC,1INCH',
      expand: 'exchange_list',
      limit: '100',
      page: '1',
    });
    expect(asked('v2', call).query).toEqual({ symbol: 'BTC,1INCH', limit: '100', page: '1' });
  });

  it('spells dates as each version does', () => {
    const call: Call = {
      endpoint: 'indices-performance',
      indexId: 5,
      days: { from: '2026-01-01', to: '2026-01-29' },
    };
    expect(asked('v3', call).query).toMatchObject({ start_date: '2026-01-01', end_date: '2026-01-29' });
    expect(asked('v2', call).query).toMatchObject({ startDate: '2026-01-01', endDate: '2026-01-29' });
  });

  it('sends no dates where none are wanted, and nothing but the id for holdings', () => {
    expect(asked('v3', { endpoint: 'tm-grade-history', tokenId: 3375 }).query).toEqual({
      token_id: '3375',
      limit: '100',
      page: '1',
    });
    expect(asked('v3', { endpoint: 'indices-holdings', indexId: 7 }).query).toEqual({ id: '7' });
  });

  it('tests a key for one row', () => {
    expect(asked('v3', KEY_TEST_CALL).query).toEqual({ token_id: '3375', limit: '1', page: '1' });
  });

  it('goes through a proxy of the user with its own path', () => {
    const { url } = describeRequest('https://proxy.example/tm/', 'v3', { endpoint: 'indices' });
    expect(url).toBe('https://proxy.example/tm/v3/indices?limit=100&page=1');
  });

  it('refuses what the service would answer with 400', () => {
    const many = Array.from({ length: 101 }, (_, place) => place + 1);
    const calls: Call[] = [
      { endpoint: 'tm-grade', tokenIds: [] },
      { endpoint: 'tm-grade', tokenIds: many },
      { endpoint: 'tm-grade', tokenIds: [0] },
      { endpoint: 'tm-grade', tokenIds: [Number.NaN] },
      { endpoint: 'tm-grade', tokenIds: [1], page: 0 },
      { endpoint: 'tm-grade', tokenIds: [1], limit: 101 },
      { endpoint: 'tokens', by: 'symbol', values: [' ', 'A,B'] },
      { endpoint: 'top-market-cap-tokens', topK: 500 },
    ];
    for (const call of calls) expect(() => describeRequest(BASE, 'v3', call)).toThrow(RangeError);
  });

  it('asks for trader grades only where they still exist', () => {
    const call: Call = { endpoint: 'trader-grades', tokenIds: [1] };
    expect(() => describeRequest(BASE, 'v3', call)).toThrow(RangeError);
    expect(asked('v2', call).path).toBe('/v2/trader-grades');
  });

  it('names the header of the key and never the key', () => {
    expect(API_KEY_HEADER).toBe('x-api-key');
    expect(Object.keys(describeRequest(BASE, 'v3', KEY_TEST_CALL)).sort()).toEqual(['method', 'url']);
  });
});
