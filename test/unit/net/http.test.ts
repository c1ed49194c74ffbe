import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createBackOff } from '@/utils/net/back-off';
import { createHttp, type Surroundings } from '@/utils/net/create-http';
import { readBody } from '@/utils/net/read-body';
import { createRecords, ownDatabase } from '@/utils/store/create-records';

const ASK = { method: 'GET', url: 'https://api.example.com/v1/thing?a=1' } as const;
const SECRET = { 'x-api-key': 'tm-secret' };

describe('asking a host', () => {
  let nowMs = 0;
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    nowMs = 1_800_000_000_000;
  });

  function httpWith(answer: typeof fetch, around: Partial<Surroundings> = {}) {
    const fetchSpy = vi.fn(answer);
    const backOff = createBackOff(createRecords(ownDatabase()), () => nowMs);
    const http = createHttp(
      { fetch: fetchSpy, nowMs: () => nowMs, isOnline: () => true, mayContact: async () => true, ...around },
      backOff,
    );
    return { http, fetchSpy };
  }
  const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);

  it('twenty times at once makes one request', async () => {
    const { http, fetchSpy } = httpWith(async () => json({ good: 1 }));
    const answers = await Promise.all(Array.from({ length: 20 }, () => http.ask(ASK)));
    expect(fetchSpy).toHaveBeenCalledTimes(1);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, value: { body: { good: 1 } } });
  });

  it('says so right before it leaves: once for all who ask the same, and not where it does not leave', async () => {
    const beforeLeaving = vi.fn(async () => {});
    const { http } = httpWith(async () => json({}, { status: 429 }));
    await Promise.all([http.ask(ASK, { beforeLeaving }), http.ask(ASK, { beforeLeaving })]);
    expect(beforeLeaving).toHaveBeenCalledTimes(1);
    expect(await http.ask(ASK, { beforeLeaving })).toMatchObject({ failure: { kind: 'rate-limited' } });
    expect(beforeLeaving).toHaveBeenCalledTimes(1);
  });

  it('with another key is another request', async () => {
    const { http, fetchSpy } = httpWith(async () => json({}));
    await Promise.all([http.ask(ASK, { headers: SECRET }), http.ask(ASK)]);
    expect(fetchSpy).toHaveBeenCalledTimes(2);
  });

  it('sends no cookies, no referrer, follows no redirect and caches nothing', async () => {
    const { http, fetchSpy } = httpWith(async () => json({}));
    await http.ask(ASK, { headers: SECRET });
    const request = fetchSpy.mock.calls[0]?.[0];
    expect(request).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    expect(request instanceof Request && request.headers.get('x-api-key')).toBe('tm-secret');
    expect(request instanceof Request && request.url).not.toContain('tm-secret');
  });

  it('does not go out offline or to a host it may not contact', async () => {
    const offline = httpWith(async () => json({}), { isOnline: () => false });
    expect(await offline.http.ask(ASK)).toEqual({ ok: false, failure: { kind: 'offline' } });
    const barred = httpWith(async () => json({}), { mayContact: async () => false });
    expect(await barred.http.ask(ASK)).toEqual({ ok: false, failure: { kind: 'not-permitted' } });
    expect(offline.fetchSpy).not.toHaveBeenCalled();
    expect(barred.fetchSpy).not.toHaveBeenCalled();
  });

  it('says unreachable when the connection breaks, and quotes nothing', async () => {
    const { http } = httpWith(async () => {
      throw new TypeError(`failed to fetch ${ASK.url}`);
    });
    expect(await http.ask(ASK, { retries: 0 })).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });

  it('tries a broken connection again only as often as it is told', async () => {
    const breaks = async () => {
      throw new TypeError('broken');
    };
    const never = httpWith(breaks);
    await never.http.ask(ASK, { retries: 0 });
    expect(never.fetchSpy).toHaveBeenCalledTimes(1);
    const once = httpWith(breaks);
    await once.http.ask(ASK, { retries: 1 });
    expect(once.fetchSpy).toHaveBeenCalledTimes(2);
  });

  it('leaves a host alone after 429 for as long as it asked, in the next worker too', async () => {
    const first = httpWith(async () => json({}, { status: 429, headers: { 'retry-after': '120' } }));
    expect(await first.http.ask(ASK)).toMatchObject({
      ok: true,
      value: { status: 429, retryAfterMs: 120_000, quietUntilMs: nowMs + 120_000 },
    });
    const reborn = httpWith(async () => json({}));
    expect(await reborn.http.ask(ASK)).toEqual({
      ok: false,
      failure: { kind: 'rate-limited', status: 429, retryAtMs: nowMs + 120_000 },
    });
    nowMs += 120_000;
    expect(await reborn.http.ask(ASK)).toMatchObject({ ok: true });
    expect(reborn.fetchSpy).toHaveBeenCalledTimes(1);
  });

  it('says how a host failed for as long as it is left alone, and never calls an outage haste', async () => {
    const first = httpWith(async () => json({}, { status: 503 }));
    await first.http.ask(ASK);
    const reborn = httpWith(async () => json({}));
    const down = { kind: 'service-down', status: 503, retryAtMs: nowMs + 5_000 };
    expect(await reborn.http.ask(ASK)).toEqual({ ok: false, failure: down });
    expect(reborn.fetchSpy).not.toHaveBeenCalled();
  });

  const costly = { isRegionBlocked: ({ status }: { readonly status: number }) => status === 451 };

  it('leaves a host alone that blocks the region, where every try may cost, except when the user asks by hand', async () => {
    const { http, fetchSpy } = httpWith(async () => json({}, { status: 451 }));
    const retryAtMs = nowMs + 1_800_000;
    expect(await http.ask(ASK, { costly })).toMatchObject({ ok: true, value: { quietUntilMs: retryAtMs } });
    const blocked = { kind: 'region-blocked', status: 451, retryAtMs };
    expect(await http.ask(ASK, { costly })).toEqual({ ok: false, failure: blocked });
    expect(fetchSpy).toHaveBeenCalledTimes(1);
    expect(await http.ask(ASK, { costly, byHand: true })).toMatchObject({ ok: true });
    expect(fetchSpy).toHaveBeenCalledTimes(2);
  });

  it('leaves a host alone that cannot be reached, where every try may cost, and nowhere else', async () => {
    const { http, fetchSpy } = httpWith(async () => {
      throw new TypeError('broken');
    });
    const free = await http.ask(ASK, { retries: 0 });
    expect(free).toEqual({ ok: false, failure: { kind: 'unreachable' } });
    const dear = { ok: false, failure: { kind: 'unreachable', retryAtMs: nowMs + 15_000 } };
    expect(await http.ask(ASK, { retries: 0, costly })).toEqual(dear);
    expect(await http.ask(ASK, { retries: 0, costly })).toEqual(dear);
    expect(fetchSpy).toHaveBeenCalledTimes(2);
  });

  it('sends one request alone to a host that failed, and the others only once that is answered', async () => {
    let status = 503;
    const { http, fetchSpy } = httpWith(async () => json({}, { status }));
    const askFour = () => Promise.all([1, 2, 3, 4].map((n) => http.ask({ ...ASK, url: `${ASK.url}${n}` })));
    await askFour();
    expect(fetchSpy).toHaveBeenCalledTimes(4);
    nowMs += 5_000;
    const again = await askFour();
    expect(fetchSpy).toHaveBeenCalledTimes(5);
    expect(again.filter((answer) => !answer.ok)).toHaveLength(3);
    nowMs += 10_000;
    status = 200;
    const healed = await askFour();
    expect(fetchSpy).toHaveBeenCalledTimes(9);
    expect(healed.every((answer) => answer.ok)).toBe(true);
  });

  it('does not set a host’s own word aside, not even by hand', async () => {
    const { http, fetchSpy } = httpWith(async () => json({}, { status: 429 }));
    await http.ask(ASK);
    expect(await http.ask(ASK, { byHand: true })).toMatchObject({ failure: { kind: 'rate-limited' } });
    expect(fetchSpy).toHaveBeenCalledTimes(1);
  });

  it('gives up after the time it is given, and says unreachable', async () => {
    const never = (input: RequestInfo | URL) =>
      new Promise<Response>((_resolve, reject) => {
        if (input instanceof Request)
          input.signal.addEventListener('abort', () => reject(input.signal.reason));
      });
    const { http, fetchSpy } = httpWith(never, { timeoutMs: 20 });
    expect(await http.ask(ASK)).toEqual({ ok: false, failure: { kind: 'unreachable' } });
    expect(fetchSpy).toHaveBeenCalledTimes(1);
  });

  it('forgives a host when it is told that the quiet was about another key', async () => {
    const first = httpWith(async () => json({}, { status: 429 }));
    await first.http.ask(ASK);
    await first.http.forgive('https://api.example.com');
    expect(await first.http.ask(ASK)).toMatchObject({ ok: true, value: { status: 429 } });
  });

  it('asks again when the clock was set back so far that the quiet cannot be meant', async () => {
    const first = httpWith(async () => json({}, { status: 429, headers: { 'retry-after': '60' } }));
    await first.http.ask(ASK);
    nowMs -= 3 * 86_400_000;
    expect(await first.http.ask(ASK)).toMatchObject({ ok: true });
  });
});

describe('reading a body', () => {
  it.each([
    ['{"a":1}', { body: { a: 1 }, bodyKind: 'json' }],
    ['', { body: undefined, bodyKind: 'empty' }],
    ['  \n<!doctype html><p>blocked', { body: undefined, bodyKind: 'html' }],
    ['{"a":', { body: undefined, bodyKind: 'other' }],
    ['NaN', { body: undefined, bodyKind: 'other' }],
  ])('%j is told for what it is', async (text, told) => {
    expect(await readBody(new Response(text))).toEqual(told);
  });

  it('does not begin what is announced to be longer than the bound', async () => {
    let given = 0;
    const stream = new ReadableStream(
      {
        pull(controller) {
          given += 1;
          controller.enqueue(new Uint8Array(100));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'content-length': '50000000' };
    expect(await readBody(new Response(stream, { headers }), 1_000)).toBeNull();
    expect(given).toBe(0);
  });

  it('reads no more than the bound of what does not end and announces nothing', async () => {
    let given = 0;
    let isGivenUp = false;
    const stream = new ReadableStream(
      {
        pull(controller) {
          given += 100;
          controller.enqueue(new Uint8Array(100));
        },
        cancel() {
          isGivenUp = true;
        },
      },
      { highWaterMark: 0 },
    );
    expect(await readBody(new Response(stream), 1_000)).toBeNull();
    expect(given).toBe(1_100);
    expect(isGivenUp).toBe(true);
  });

  it('stops at the bound', async () => {
    expect(await readBody(new Response('x'.repeat(1_000)), 999)).toBeNull();
    expect(await readBody(new Response('1'.repeat(10)), 10)).not.toBeNull();
  });

  it('keeps characters whole across chunks', async () => {
    const bytes = new TextEncoder().encode('"€"');
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readBody(new Response(stream))).toEqual({ body: '€', bodyKind: 'json' });
  });
});
