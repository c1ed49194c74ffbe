import { describe, expect, it } from 'vitest';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';
import { creditsUsed, newTokenMetricsState } from '../../sandbox/tokenmetrics/state';
import { ask, NOW, stateAt } from './ask-token-metrics';

describe('the pretend Token Metrics checks the key first', () => {
  it('refuses a request without a key, and one with a key it does not know', () => {
    expect(ask('/v3/tokens', stateAt(), null)).toMatchObject({ status: 401, body: { success: false } });
    expect(ask('/v3/tokens', stateAt(), SANDBOX_KEYS.rejected).status).toBe(401);
  });

  it('answers tokens without a key only where it is told to', () => {
    const state = stateAt();
    state.tokensNeedNoKey = true;
    expect(ask('/v2/tokens', state, null).status).toBe(200);
    expect(ask('/v2/tm-grade', state, null).status).toBe(401);
  });

  it('refuses what a plan does not include and serves the rest', () => {
    expect(ask('/v3/fundamental-grade', stateAt(), SANDBOX_KEYS.smallPlan).status).toBe(403);
    expect(ask('/v3/tm-grade', stateAt(), SANDBOX_KEYS.smallPlan).status).toBe(200);
  });

  it('serves an older plan by v2 alone', () => {
    expect(ask('/v3/tm-grade', stateAt(), SANDBOX_KEYS.olderPlan).status).toBe(403);
    expect(ask('/v2/tm-grade', stateAt(), SANDBOX_KEYS.olderPlan).status).toBe(200);
  });

  it('speaks of the month when the credits are gone', () => {
    const { status, body } = ask('/v3/tokens', stateAt(), SANDBOX_KEYS.spent);
    expect(status).toBe(429);
    expect(String(body.error)).toMatch(/month/i);
  });

  it('says when to come back to one hasty key and not to another', () => {
    const state = stateAt();
    const fourth = (key: string) => [1, 2, 3, 4].map(() => ask('/v3/indices', state, key)).at(-1);
    expect(fourth(SANDBOX_KEYS.slow)).toMatchObject({ status: 429, headers: { 'retry-after': '60' } });
    expect(fourth(SANDBOX_KEYS.slowSilent)?.headers).not.toHaveProperty('retry-after');
  });

  it('lets a hasty key in again after a minute', () => {
    let nowMs = NOW;
    const state = newTokenMetricsState(() => nowMs);
    for (let call = 0; call < 4; call += 1) ask('/v3/indices', state, SANDBOX_KEYS.slow);
    nowMs += 60_000;
    expect(ask('/v3/indices', state, SANDBOX_KEYS.slow).status).toBe(200);
  });
});

describe('the pretend Token Metrics counts credits', () => {
  it('takes one for each answered request, a fault in the query included', () => {
    const state = stateAt();
    ask('/v3/tokens', state);
    ask('/v3/tokens?page=0', state);
    expect(creditsUsed(state, SANDBOX_KEYS.good)).toBe(2);
  });

  it('takes none for a refusal', () => {
    const state = stateAt();
    ask('/v3/fundamental-grade', state, SANDBOX_KEYS.smallPlan);
    ask('/v3/tokens', state, SANDBOX_KEYS.spent);
    expect(creditsUsed(state, SANDBOX_KEYS.smallPlan)).toBe(0);
    expect(creditsUsed(state, SANDBOX_KEYS.spent)).toBe(0);
  });

  it('ends fifty credits with the fifty-first request, and starts anew next month', () => {
    let nowMs = NOW;
    const state = newTokenMetricsState(() => nowMs);
    const statuses = Array.from(
      { length: 51 },
      () => ask('/v3/price?token_id=3375', state, SANDBOX_KEYS.fifty).status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    expect(statuses.at(-1)).toBe(429);
    nowMs = Date.UTC(2026, 11, 1);
    expect(ask('/v3/price?token_id=3375', state, SANDBOX_KEYS.fifty).status).toBe(200);
  });
});

describe('the pretend Token Metrics is strict about queries', () => {
  it.each([
    '/v3/tokens?page=0',
    '/v3/tokens?limit=101',
    '/v3/tokens?limit=0',
    '/v3/tokens?token_symbol=BTC',
    '/v3/price',
    '/v2/indices?indices_type=active',
    '/v3/indices?indicesType=active',
    '/v3/tm-grade-history?token_id=3375&startDate=2026-11-01',
    '/v2/tm-grade-history?token_id=3375&startDate=2026-01-01&endDate=2026-11-01',
    '/v2/indices-holdings',
  ])('answers 400 to %s', (target) => {
    expect(ask(target).status).toBe(400);
  });

  it.each(['/v3/trader-grades', '/v3/investor-grades', '/v3/nothing', '/v1/tokens', '/v3/tokens/more'])(
    'knows no %s',
    (target) => {
      expect(ask(target).status).toBe(404);
    },
  );

  it('says success false with status 200 for an index it does not have', () => {
    expect(ask('/v3/indices-holdings?id=999999')).toMatchObject({
      status: 200,
      body: { success: false, data: [] },
    });
  });
});
