import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askSandbox, steerSandbox } from '../../sandbox/ask';
import { type Sandbox, startSandbox } from '../../sandbox/server';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const LIST = 'https://fapi.binance.com/fapi/v1/exchangeInfo';
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterEach(() => {
  sandbox.clearFaults();
  sandbox.setOffline(false);
  sandbox.journal.clear();
});
afterAll(() => sandbox.stop());

describe('a fault on demand', () => {
  it('leaves other hosts and paths alone', async () => {
    sandbox.fault('fapi.binance.com/fapi/v1/exchange*', { kind: 'status', status: 503 });
    expect((await askSandbox(sandbox.port, LIST)).status).toBe(503);
    expect((await askSandbox(sandbox.port, 'https://dapi.binance.com/dapi/v1/exchangeInfo')).status).toBe(
      200,
    );
  });

  it('ends after the number of times it was set for', async () => {
    sandbox.fault('*.binance.com', { kind: 'status', status: 500, times: 1 });
    expect((await askSandbox(sandbox.port, LIST)).status).toBe(500);
    expect((await askSandbox(sandbox.port, LIST)).status).toBe(200);
  });

  it('drops the connection, or cuts the body in the middle', async () => {
    sandbox.fault('fapi.binance.com', { kind: 'drop', times: 1 });
    await expect(askSandbox(sandbox.port, LIST)).rejects.toThrow();
    sandbox.fault('fapi.binance.com', { kind: 'cut', times: 1 });
    await expect(askSandbox(sandbox.port, LIST)).rejects.toThrow();
  });

  it('delays, and joins another fault', async () => {
    sandbox.fault('fapi.binance.com', { kind: 'latency', ms: 120 });
    sandbox.fault('fapi.binance.com', { kind: 'empty' });
    const began = performance.now();
    const answer = await askSandbox(sandbox.port, LIST);
    expect(performance.now() - began).toBeGreaterThan(100);
    expect(answer).toMatchObject({ status: 200, body: '' });
  });

  it.each(['7', '-5', '999999999', 'soon'])('says Retry-After %s as it is', async (retryAfter) => {
    sandbox.fault('fapi.binance.com', { kind: 'status', status: 429, retryAfter });
    expect((await askSandbox(sandbox.port, LIST)).headers['retry-after']).toBe(retryAfter);
  });

  it('refuses a region by JSON or by a block page', async () => {
    sandbox.fault('fapi.binance.com', { kind: 'status', status: 451, times: 1 });
    expect((await askSandbox(sandbox.port, LIST)).body).toContain('restricted location');
    sandbox.fault('fapi.binance.com', { kind: 'status', status: 403, html: true, body: '<p>blocked</p>' });
    expect((await askSandbox(sandbox.port, LIST)).headers['content-type']).toContain('html');
  });

  it('spoils the body or its label', async () => {
    sandbox.fault('fapi.binance.com', { kind: 'garbage', times: 1 });
    const garbage = await askSandbox(sandbox.port, LIST);
    expect(() => JSON.parse(garbage.body)).toThrow();
    sandbox.fault('fapi.binance.com', { kind: 'wrong-type', contentType: 'text/plain', times: 1 });
    expect((await askSandbox(sandbox.port, LIST)).headers['content-type']).toBe('text/plain');
    sandbox.fault('fapi.binance.com', { kind: 'redirect', to: 'https://www.okx.com/', times: 1 });
    expect(await askSandbox(sandbox.port, LIST)).toMatchObject({
      status: 302,
      headers: { location: 'https://www.okx.com/' },
    });
    sandbox.fault('fapi.binance.com', { kind: 'huge', bytes: 300_000, times: 1 });
    expect((await askSandbox(sandbox.port, LIST)).body.length).toBeGreaterThan(300_000);
  });

  it('breaks every connection while offline', async () => {
    sandbox.setOffline(true);
    await expect(askSandbox(sandbox.port, LIST)).rejects.toThrow();
  });

  it('can be ordered from another process, offline too', async () => {
    await steerSandbox(sandbox.port, { order: 'offline', offline: true });
    await expect(askSandbox(sandbox.port, LIST)).rejects.toThrow();
    await steerSandbox(sandbox.port, { order: 'offline', offline: false });
    await steerSandbox(sandbox.port, {
      order: 'fault',
      pattern: 'fapi.binance.com',
      fault: { kind: 'status', status: 418 },
    });
    expect((await askSandbox(sandbox.port, LIST)).status).toBe(418);
  });
});

describe('the journal', () => {
  it('tells which hosts were asked and whether a key came along, and keeps no key', async () => {
    await askSandbox(sandbox.port, 'https://api.tokenmetrics.com/v3/tm-grade?token_id=3375', {
      headers: { 'x-api-key': SANDBOX_KEYS.good },
    });
    expect(sandbox.journal.entries('api.tokenmetrics.com', '/v3/')).toMatchObject([
      { method: 'GET', path: '/v3/tm-grade', query: 'token_id=3375', hasKeyHeader: true },
    ]);
    expect(sandbox.journal.hosts()).toEqual(['api.tokenmetrics.com']);
    expect(JSON.stringify(sandbox.journal.entries())).not.toContain(SANDBOX_KEYS.good);
  });
});
