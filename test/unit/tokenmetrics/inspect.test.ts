import { describe, expect, it } from 'vitest';
import { asset } from '@/test/tools/inspect/asset';
import { tokenmetrics } from '@/test/tools/inspect/tokenmetrics';

describe('asking the tool what an answer means', () => {
  it('names the failure and the wait', () => {
    const question = { endpoint: '/v3/tm-grade?token_id=1', status: 429, body: { error: 'slow down' } };
    expect(tokenmetrics({ ...question, headers: { 'Retry-After': '30' } })).toEqual({
      error: 'rate-limited',
      status: 429,
      retryAfterMs: 30_000,
    });
    expect(tokenmetrics({ ...question, headers: { 'retry-after': 'soon' } })).toEqual({
      error: 'rate-limited',
      status: 429,
    });
    const headers = { date: 'Tue, 10 Mar 2026 12:00:00 GMT', 'retry-after': 'Tue, 10 Mar 2026 12:01:00 GMT' };
    expect(tokenmetrics({ ...question, headers })).toMatchObject({ retryAfterMs: 60_000 });
  });

  it('knows a page from an answer', () => {
    expect(tokenmetrics({ endpoint: 'tokens', status: 403, body: '<html>blocked</html>' })).toMatchObject({
      error: 'region-blocked',
    });
    expect(tokenmetrics({ endpoint: 'tokens', status: 200, body: 'OK' })).toMatchObject({
      error: 'unexpected-answer',
    });
  });

  it('reads endpoints that the product does not use', () => {
    const body = { success: true, data: [{ DATE: '2026-03-01', CLOSE: '5.5' }, 'x'] };
    expect(tokenmetrics({ endpoint: 'hourly-ohlcv.9', status: 200, body })).toEqual({
      rows: [{ date: '2026-03-01', close: 5.5 }],
      dropped: 1,
    });
  });
});

describe('asking the tool which token is meant', () => {
  const tokens = [
    { TOKEN_ID: 2, TOKEN_SYMBOL: 'AAA', TOKEN_NAME: 'Bridged', tm_link: 'bridged-aaa', EXCHANGE_LIST: [] },
    {
      token_id: 1,
      token_symbol: 'AAA',
      token_name: 'Real',
      slug: 'aaa',
      exchange_list: [{ exchange_id: 'huobi' }],
    },
  ];

  it('takes either version’s rows and the exchange by our name', () => {
    expect(asset({ exchange: 'htx', base: 'AAA', tokens })).toMatchObject({ slug: 'aaa', tokenId: 1 });
    expect(asset({ exchange: 'htx', base: 'AAA', tokens: { success: true, data: tokens } })).toMatchObject({
      tokenId: 1,
    });
    expect(asset({ exchange: 'kraken', base: 'AAA', tokens })).toMatchObject({
      error: 'ambiguous',
      candidates: [{ tokenId: 1 }, { tokenId: 2 }],
    });
    expect(asset({ exchange: 'kraken', base: 'BBB', tokens })).toEqual({
      error: 'not-listed',
      why: 'unknown-token',
    });
    expect(asset({ exchange: 'kraken', base: 'AAA', assetClass: 'stock', tokens })).toMatchObject({
      error: 'not-listed',
    });
  });

  it.each([
    { 'kraken/AAA': 2 },
    { 'kraken:AAA': 'bridged-aaa' },
    { AAA: { tokenId: 2 } },
    { kraken: { AAA: 2 } },
    [
      { exchange: 'htx', base: 'AAA', tokenId: 1 },
      { exchange: 'kraken', base: 'AAA', tokenId: 2 },
    ],
  ])('lets the user’s choice %j outrank the rule', (overrides) => {
    expect(asset({ exchange: 'kraken', base: 'AAA', tokens, overrides })).toMatchObject({ tokenId: 2 });
  });

  it('knows "none of these"', () => {
    expect(asset({ exchange: 'htx', base: 'AAA', tokens, overrides: { 'htx/AAA': null } })).toEqual({
      error: 'not-listed',
      why: 'none-of-these',
    });
  });
});
