import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOM_BOUNDS } from '@/utils/messages/bounds';
import { pageParams, roomParams } from '@/utils/messages/params';
import { createRouter, type PageDesk, type RoomDesk } from '@/utils/messages/router';
import { PAGE_ASKED, PAGE_QUESTIONS, ROOM_ASKED, ROOM_QUESTIONS } from './questions';
import { PAGE, page, rooms, SELF, STRANGERS } from './senders';
import { spoiltWays } from './spoilt';

const REFUSED = { ok: false, error: 'refused' };
const ANSWERED = { ok: true, value: null };

const done = vi.fn(async () => null);
const deskOf = <T extends object>(params: object) =>
  Object.fromEntries(Object.keys(params).map((verb) => [verb, done])) as unknown as T;

const route = createRouter(SELF, deskOf<PageDesk>(pageParams), deskOf<RoomDesk>(roomParams));
const [room = {}] = rooms;
const look = { plimsoll: 1, verb: 'look', params: { href: PAGE, wait: false } };

beforeEach(() => done.mockClear());

describe('every verb', () => {
  it('has a question here, so that none goes untried', () => {
    expect(Object.keys(PAGE_QUESTIONS).sort()).toEqual(Object.keys(pageParams).sort());
    expect(Object.keys(ROOM_QUESTIONS).sort()).toEqual(Object.keys(roomParams).sort());
  });

  it.each(PAGE_ASKED)('$verb is answered to a page that asks about itself', async (asked) => {
    expect(await route(asked, page)).toEqual(ANSWERED);
  });

  it.each(ROOM_ASKED)('$verb is answered to our own pages', async (asked) => {
    for (const own of rooms) expect(await route(asked, own)).toEqual(ANSWERED);
  });

  it.each(Object.entries(STRANGERS))('is refused to %s', async (_who, sender) => {
    for (const asked of [...PAGE_ASKED, ...ROOM_ASKED])
      expect([asked.verb, await route(asked, sender)]).toEqual([asked.verb, REFUSED]);
    expect(done).not.toHaveBeenCalled();
  });

  it.each(ROOM_ASKED.filter(({ verb }) => !Object.hasOwn(pageParams, verb)))(
    '$verb of our own pages is refused to an exchange’s page',
    async (asked) => {
      expect(await route(asked, page)).toEqual(REFUSED);
      expect(done).not.toHaveBeenCalled();
    },
  );

  it.each(PAGE_ASKED.filter(({ verb }) => !Object.hasOwn(roomParams, verb)))(
    '$verb of a page is refused to our own pages',
    async (asked) => {
      expect(await route(asked, room)).toEqual(REFUSED);
      expect(done).not.toHaveBeenCalled();
    },
  );

  it.each(PAGE_ASKED.filter(({ params }) => JSON.stringify(params).includes(PAGE)))(
    '$verb is refused to a page that speaks of another site',
    async ({ params, verb }) => {
      const others = [
        'https://www.okx.com/trade-swap/btc-usdt-swap',
        'https://www.binance.com.evil.example/en/futures/BTCUSDT',
        'https://www.binance.com:8443/en/futures/BTCUSDT',
        'http://www.binance.com/en/futures/BTCUSDT',
        'chrome-extension://abcdefgh/options.html',
        'nonsense',
        'javascript:alert(1)',
        '',
      ];
      for (const href of others) {
        const asked = { plimsoll: 1, verb, params: { ...(params ?? {}), href } };
        expect(await route(asked, page)).toEqual(REFUSED);
      }
      expect(done).not.toHaveBeenCalled();
    },
  );

  const never = vi.fn(() => PAGE);
  it.each([
    ...PAGE_ASKED.map((asked) => ({ asked, verb: asked.verb, who: 'a page', sender: page })),
    ...ROOM_ASKED.map((asked) => ({ asked, verb: asked.verb, who: 'our own page', sender: room })),
  ])('$verb of $who is refused when anything of it is wrong', async ({ asked, sender }) => {
    const ways = spoiltWays(asked, never);
    expect(ways.length).toBeGreaterThan(10);
    for (const [what, message] of ways) expect([what, await route(message, sender)]).toEqual([what, REFUSED]);
    expect(done).not.toHaveBeenCalled();
    expect(never).not.toHaveBeenCalled();
  });

  it.each(PAGE_ASKED.filter(({ params }) => Object.keys(params ?? {}).length > 0))(
    '$verb is refused when a field is missing',
    async ({ params, verb }) => {
      for (const missing of Object.keys(params ?? {}).filter((field) => field !== 'shown')) {
        const fewer = Object.fromEntries(Object.entries(params ?? {}).filter(([name]) => name !== missing));
        expect([missing, await route({ plimsoll: 1, verb, params: fewer }, page)]).toEqual([
          missing,
          REFUSED,
        ]);
      }
    },
  );
});

describe('what is no verb', () => {
  it.each([
    'fetch',
    'constructor',
    '__proto__',
    'prototype',
    'hasOwnProperty',
    'toString',
    'valueOf',
    'Look',
    'look ',
    'keyState\u0000',
    '',
  ])('%j is refused, whoever asks', async (verb) => {
    for (const sender of [page, ...rooms])
      for (const params of [{}, { href: PAGE, wait: false }, { url: 'https://evil.example' }])
        expect(await route({ plimsoll: 1, verb, params }, sender)).toEqual(REFUSED);
    expect(done).not.toHaveBeenCalled();
  });

  it.each([
    ['no params', { plimsoll: 1, verb: 'look' }],
    ['another mark', { ...look, plimsoll: 2 }],
    ['the mark as text', { ...look, plimsoll: '1' }],
    ['no mark', { verb: look.verb, params: look.params }],
    ['a list', [1, 'look', look.params]],
    ['a list of questions', [look, look]],
    ['the question as text', JSON.stringify(look)],
    ['nothing', undefined],
    ['the signal that the background itself sends', { plimsoll: 'changed' }],
  ])('%s is refused', async (_what, asked) => {
    for (const sender of [page, ...rooms]) expect(await route(asked, sender)).toEqual(REFUSED);
    expect(done).not.toHaveBeenCalled();
  });

  it('does nothing for any message that is not exactly a question', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (anything) => {
        expect(await route(anything, page)).toEqual(REFUSED);
        expect(await route(anything, room)).toEqual(REFUSED);
        expect(done).not.toHaveBeenCalled();
      }),
    );
  });
});

describe('a message of any size', () => {
  const opened = vi.fn();
  /** A field that would be seen being read. */
  const trap = () => new Proxy({}, { ownKeys: () => opened() ?? [], getPrototypeOf: () => opened() ?? null });

  it('is refused at its bound, before what lies beyond is looked at', async () => {
    const long = Array.from({ length: 200 }, (_, place) => place);
    for (const params of [
      { a: 'x'.repeat(6_000), trap: trap() },
      { a: long, trap: trap() },
      { a: { b: { c: { d: {} } } }, trap: trap() },
    ])
      expect(await route({ plimsoll: 1, verb: 'look', params }, page)).toEqual(REFUSED);
    expect(opened).not.toHaveBeenCalled();
  });

  it('of our own pages may be a file of choices, and no more', async () => {
    const file = (characters: number) => ({
      plimsoll: 1,
      verb: 'importData',
      params: { data: { choices: 'x'.repeat(characters) } },
    });
    expect(await route(file(1_000_000), room)).toEqual(ANSWERED);
    expect(await route(file(ROOM_BOUNDS.characters), room)).toEqual(REFUSED);
  });

  it('of a page fits with the longest address and the fullest position', async () => {
    const [first] = PAGE_QUESTIONS.position;
    const href = `${PAGE}?${'x'.repeat(4_096 - PAGE.length - 1)}`;
    const asked = { plimsoll: 1, verb: 'position', params: { ...first, href } };
    expect(await route(asked, page)).toEqual(ANSWERED);
    expect(await route({ ...asked, params: { ...first, href: `${href}x` } }, page)).toEqual(REFUSED);
  });
});

describe('what goes wrong inside', () => {
  it('is told as broken, and nothing of it', async () => {
    done.mockRejectedValueOnce(new Error('tm-secret'));
    expect(await route(look, page)).toEqual({ ok: false, error: 'broken' });
    done.mockImplementationOnce(() => {
      throw new Error('tm-secret');
    });
    expect(await route(look, page)).toEqual({ ok: false, error: 'broken' });
  });

  it('while the sender is told leads to nothing being done', async () => {
    const unsure = createRouter(
      { ...SELF, mayServe: () => Promise.reject(new Error('the browser is closing')) },
      deskOf<PageDesk>(pageParams),
      deskOf<RoomDesk>(roomParams),
    );
    expect(await unsure(look, page)).toEqual(REFUSED);
    expect(done).not.toHaveBeenCalled();
  });
});
