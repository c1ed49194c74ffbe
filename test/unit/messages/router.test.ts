import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { pageParams, roomParams } from '@/utils/messages/params';
import { createRouter, type PageDesk, type RoomDesk } from '@/utils/messages/router';

const ID = 'abcdefgh';
const HOME = `chrome-extension://${ID}/`;
const PAGE = 'https://www.binance.com/en/futures/BTCUSDT';
const REFUSED = { ok: false, error: 'refused' };

const done = vi.fn(async () => null);
const deskOf = <T extends object>(params: object) =>
  Object.fromEntries(Object.keys(params).map((verb) => [verb, done])) as unknown as T;

const route = createRouter(
  { id: ID, home: HOME, isExchangeHost: (host) => host === 'www.binance.com' },
  deskOf<PageDesk>(pageParams),
  deskOf<RoomDesk>(roomParams),
);

const page: Runtime.MessageSender = {
  id: ID,
  url: PAGE,
  frameId: 0,
  tab: { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false, url: PAGE },
};
const room: Runtime.MessageSender = { id: ID, url: `${HOME}popup.html` };
const message = (verb: string, params: unknown = {}) => ({ plimsoll: 1, verb, params });
const look = message('look', { href: PAGE, wait: false });

describe('the router', () => {
  beforeEach(() => done.mockClear());

  it('answers a page that asks about itself', async () => {
    expect(await route(look, page)).toEqual({ ok: true, value: null });
  });

  it('answers its own pages', async () => {
    expect(await route(message('standing'), room)).toEqual({ ok: true, value: null });
  });

  it.each(Object.keys(roomParams))('refuses a page that asks %s', async (verb) => {
    expect(await route(message(verb, { href: PAGE, key: 'x', tokenId: 1 }), page)).toEqual(REFUSED);
    expect(done).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a sender without address', { id: ID }],
    ['a frame in the page', { ...page, frameId: 3 }],
    ['a frame that is not told', { id: ID, url: PAGE, tab: page.tab }],
    ['no tab', { id: ID, url: PAGE, frameId: 0 }],
    ['plain http', { ...page, url: 'http://www.binance.com/en/futures/BTCUSDT' }],
    ['an odd port', { ...page, url: 'https://www.binance.com:8443/en/futures/BTCUSDT' }],
    ['a look-alike', { ...page, url: 'https://www.binance.com.evil.example/' }],
    ['a trailing dot', { ...page, url: 'https://www.binance.com./' }],
    ['a user before the host', { ...page, url: 'https://www.binance.com@evil.example/' }],
    ['another extension’s page', { id: ID, url: 'chrome-extension://zzz/popup.html' }],
    ['about:blank', { ...page, url: 'about:blank' }],
  ] as [string, Runtime.MessageSender][])('refuses %s', async (_who, sender) => {
    expect(await route(look, sender)).toEqual(REFUSED);
    expect(await route(message('keyState'), sender)).toEqual(REFUSED);
    expect(done).not.toHaveBeenCalled();
  });

  it('refuses a page that speaks of another site', async () => {
    for (const href of ['https://www.okx.com/trade-swap/btc-usdt-swap', 'nonsense', 'javascript:alert(1)'])
      expect(await route(message('look', { href, wait: false }), page)).toEqual(REFUSED);
  });

  it.each([
    ['an unknown verb', message('fetch', { url: 'https://evil.example' })],
    ['a verb from the prototype', message('constructor')],
    ['__proto__', message('__proto__')],
    ['an extra field beside the params', { ...look, more: 1 }],
    ['an extra field in the params', message('look', { href: PAGE, wait: false, more: 1 })],
    ['a wrong type', message('look', { href: PAGE, wait: 'yes' })],
    ['a huge address', message('look', { href: `${PAGE}?${'x'.repeat(10_000)}`, wait: false })],
    ['no params', { plimsoll: 1, verb: 'look' }],
    ['another mark', { ...look, plimsoll: 2 }],
    ['nothing', undefined],
  ])('refuses %s', async (_what, asked) => {
    expect(await route(asked, page)).toEqual(REFUSED);
    expect(done).not.toHaveBeenCalled();
  });

  it('tells nothing of what broke', async () => {
    done.mockRejectedValueOnce(new Error('tm-secret'));
    expect(await route(look, page)).toEqual({ ok: false, error: 'broken' });
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
