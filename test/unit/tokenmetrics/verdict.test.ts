import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EndpointName } from '@/utils/tokenmetrics/endpoints';
import { readAnswer } from '@/utils/tokenmetrics/read-answer';
import { shouldTryV2 } from '@/utils/tokenmetrics/version-fallback';
import { FAILURE_KINDS } from '@/utils/vocabulary/failure';
import { answered } from './answers';

const NOW = Date.UTC(2026, 2, 10);
const HTML = '<!doctype html><title>Attention Required</title>';

function kindOf(body: unknown, status = 200): string {
  const read = readAnswer('tm-grade', answered(body, status), NOW);
  return read.ok ? `${read.value.rows.length} rows` : read.failure.kind;
}

describe('what a status of Token Metrics means', () => {
  it.each([
    [401, { success: false, message: 'x' }, 'key-rejected'],
    [401, HTML, 'key-rejected'],
    [401, undefined, 'key-rejected'],
    [403, { message: 'Forbidden' }, 'plan-lacks-it'],
    [403, { message: 'Upgrade your plan to use this endpoint' }, 'plan-lacks-it'],
    [403, undefined, 'plan-lacks-it'],
    [403, { message: 'Invalid API key' }, 'key-rejected'],
    [403, { error: { message: 'Not available in your country' } }, 'region-blocked'],
    [403, HTML, 'region-blocked'],
    [403, 'error code: 1020', 'region-blocked'],
    [451, undefined, 'region-blocked'],
    [402, { error: 'Payment required' }, 'plan-lacks-it'],
    [402, { error: 'Your credits are used up' }, 'credits-spent'],
    [400, { error: { message: 'page must be at least 1' } }, 'unexpected-answer'],
    [400, { message: 'Invalid api_key' }, 'key-rejected'],
    [404, { message: 'Index not found' }, 'not-listed'],
    [404, { message: 'Cannot GET /v3/tm-grade' }, 'unexpected-answer'],
    [404, HTML, 'unexpected-answer'],
    [408, undefined, 'unreachable'],
    [410, { message: 'Gone' }, 'unexpected-answer'],
    [418, undefined, 'rate-limited'],
    [418, { message: 'No such token: token not found' }, 'rate-limited'],
    [422, { detail: [{ message: 'No such token: token not found' }] }, 'not-listed'],
    [422, { message: 'Unprocessable' }, 'unexpected-answer'],
    [429, undefined, 'rate-limited'],
    [429, HTML, 'rate-limited'],
    [429, { error: 'Too many requests' }, 'rate-limited'],
    [429, { message: 'Limit of 20 requests per minute on your monthly plan' }, 'rate-limited'],
    [429, { message: 'Monthly quota exceeded' }, 'credits-spent'],
    [429, { message: 'API call limit for this month' }, 'credits-spent'],
    [429, { error: { message: 'You have used all your credits' } }, 'credits-spent'],
    [500, { message: 'Invalid API key' }, 'service-down'],
    [502, HTML, 'service-down'],
    [503, undefined, 'service-down'],
    [529, undefined, 'service-down'],
    [302, undefined, 'unexpected-answer'],
    [204, undefined, 'unexpected-answer'],
    [200, HTML, 'unexpected-answer'],
    [200, '{"success":tru', 'unexpected-answer'],
    [200, undefined, 'unexpected-answer'],
  ])('%s with %j is %s', (status, body, kind) => {
    expect(kindOf(body, status)).toBe(kind);
  });

  it.each([
    ['Invalid API key', 'key-rejected'],
    ['API key is missing', 'key-rejected'],
    ['Your key has expired', 'key-rejected'],
    ['Unauthorized', 'key-rejected'],
    ['Monthly quota exceeded for API key', 'credits-spent'],
    ['You have no credits remaining', 'credits-spent'],
    ['Rate limit exceeded', 'rate-limited'],
    ['Too many requests, try again in 30 seconds', 'rate-limited'],
    ['This endpoint is not included in your plan', 'plan-lacks-it'],
    ['Upgrade to Advanced ($99 a month)', 'plan-lacks-it'],
    ['No data found', 'not-listed'],
    ['Internal server error', 'service-down'],
    ['Service unavailable in your region', 'region-blocked'],
    ['…', 'unexpected-answer'],
    ['', 'unexpected-answer'],
  ])('a 200 that says "%s" without success is %s', (message, kind) => {
    expect(kindOf({ success: false, message, length: 0, data: [] })).toBe(kind);
    expect(kindOf({ success: false, error: { message } })).toBe(kind);
    expect(kindOf({ success: 'false', error: message, data: [] })).toBe(kind);
  });

  it.each([
    [401, ['key-rejected']],
    [402, ['plan-lacks-it', 'credits-spent']],
  ])('%s is about the key or its plan whatever it says, and never about a token', (status, kinds) => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'No data found',
        'Token not found',
        'Index not found',
        'unknown token',
        'no token provided',
      ),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('message', 'error', 'detail', 'errors'), (text, name) => {
        expect(kinds).toContain(kindOf({ success: false, [name]: text, data: [] }, status));
        expect(kinds).toContain(kindOf({ [name]: { message: text } }, status));
        expect(kinds).toContain(kindOf(text, status));
      }),
    );
  });

  it('is read from a body that is a hundred thousand lists deep as from any other', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(kindOf({ message: deep, error: deep, data: deep }, 429)).toBe('rate-limited');
    expect(kindOf({ message: deep, data: deep })).toBe('unexpected-answer');
    expect(kindOf({ errors: ['Invalid API key'] }, 400)).toBe('key-rejected');
  });

  it('reads no rows from an empty answer, whatever parts of the envelope are missing', () => {
    for (const body of [[], { data: [] }, { data: null }, { success: true, data: null, length: 0 }]) {
      expect(kindOf(body)).toBe('0 rows');
    }
  });

  it('does not take an answer without data for an empty one', () => {
    for (const body of [{}, { success: true }, { data: 'none' }, { data: {} }, 7, null, true]) {
      expect(kindOf(body)).toBe('unexpected-answer');
    }
    expect(kindOf({ message: 'Invalid API key' })).toBe('key-rejected');
  });

  it('says when to come back, counted from now', () => {
    const read = readAnswer('indices', answered({ message: 'slow down' }, 429, 30_000), NOW);
    expect(read).toEqual({
      ok: false,
      failure: { kind: 'rate-limited', status: 429, retryAtMs: NOW + 30_000 },
    });
  });

  it('never lets a word of the service through, least of all a key that it repeats', () => {
    const key = 'tm-0a1b2c3d-0a1b-4c2d-8e3f-0a1b2c3d4e5f';
    for (const status of [200, 400, 401, 402, 403, 404, 422, 429, 500]) {
      for (const body of [
        { success: false, message: `Invalid API key ${key}` },
        { success: false, error: `${key} exceeded its monthly quota` },
        { success: false, error: { message: key, key } },
        [{ token_symbol: key }],
      ]) {
        const said = JSON.stringify(readAnswer('tm-grade', answered(body, status), NOW));
        expect(said).not.toContain('tm-');
        expect(said).not.toContain('0a1b');
      }
    }
  });

  it('comes to one of the known failures or to rows, whatever is sent', () => {
    const kinds = new Set<string>(FAILURE_KINDS);
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constant(200)),
        fc.constantFrom<EndpointName[]>(
          'tokens',
          'tm-grade',
          'trading-signals',
          'indices',
          'indices-holdings',
        ),
        (body, status, endpoint) => {
          const read = readAnswer(endpoint, answered(body, status), NOW);
          expect(read.ok || kinds.has(read.failure.kind)).toBe(true);
        },
      ),
    );
  });
});

describe('falling back to v2', () => {
  it('is worth a credit where v3 does not know the path or the form of asking', () => {
    for (const status of [400, 404, 405, 410, 501]) {
      expect(shouldTryV2('tm-grade', { kind: 'unexpected-answer', status })).toBe(true);
    }
    expect(shouldTryV2('tm-grade', { kind: 'not-listed', status: 404 })).toBe(true);
    expect(shouldTryV2('tm-grade', { kind: 'plan-lacks-it', status: 403 })).toBe(true);
  });

  it('is not worth one where v2 would say the same', () => {
    expect(shouldTryV2('tm-grade', { kind: 'key-rejected', status: 401 })).toBe(false);
    expect(shouldTryV2('tm-grade', { kind: 'key-rejected', status: 400 })).toBe(false);
    expect(shouldTryV2('tm-grade', { kind: 'region-blocked', status: 403 })).toBe(false);
    expect(shouldTryV2('tm-grade', { kind: 'credits-spent', status: 429 })).toBe(false);
    expect(shouldTryV2('tm-grade', { kind: 'service-down', status: 503 })).toBe(false);
    expect(shouldTryV2('tm-grade', { kind: 'unexpected-answer', status: 200 })).toBe(false);
    expect(shouldTryV2('tm-grade', { kind: 'unexpected-answer' })).toBe(false);
  });

  it('is no question for what only v2 serves', () => {
    expect(shouldTryV2('trader-grades', { kind: 'unexpected-answer', status: 404 })).toBe(false);
  });
});
