import { describe, expect, it } from 'vitest';
import { BUDGETS } from '../../bench/budgets';
import { bytesOf, requestsOf } from '../../bench/hour';
import { browse } from '../../bench/hour-of-browsing';
import { TOKEN_METRICS_HOST } from '../../sandbox/tokenmetrics/answer';

describe('the first hour of browsing ten pairs on ten exchanges', () => {
  it('stays within what is promised of requests, bytes and credits, with a key', async () => {
    const [hour] = await browse(true, 1);
    if (!hour) throw new Error('no hour was lived');
    expect(requestsOf(hour)).toBeGreaterThan(100);
    expect(requestsOf(hour)).toBeLessThanOrEqual(BUDGETS['requests in an hour, with a key'].limit);
    expect(bytesOf(hour)).toBeLessThanOrEqual(BUDGETS['bytes in an hour, with a key'].limit);
    expect(hour.credits).toBe(hour.byHost.get(TOKEN_METRICS_HOST)?.requests);
    expect(hour.credits).toBeLessThanOrEqual(BUDGETS['requests to Token Metrics in an hour'].limit);
    expect(hour.refused).toBe(0);
  }, 120_000);

  it('asks Token Metrics nothing without a key, and stays within what is promised', async () => {
    const [hour] = await browse(false, 1);
    if (!hour) throw new Error('no hour was lived');
    expect(hour.byHost.has(TOKEN_METRICS_HOST)).toBe(false);
    expect(requestsOf(hour)).toBeLessThanOrEqual(BUDGETS['requests in an hour, without a key'].limit);
    expect(bytesOf(hour)).toBeLessThanOrEqual(BUDGETS['bytes in an hour, without a key'].limit);
  }, 120_000);
});
