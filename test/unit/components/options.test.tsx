// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { SiteAccess } from '@/components/access/site-access';
import { readOrigin } from '@/components/options/address-section';
import { readBudget } from '@/components/options/credits-section';
import { looksLikeKey } from '@/components/options/key-words';
import { Options } from '@/components/options/options';
import { exchanges, optionalExchanges } from '@/utils/exchanges';
import { patternsToAllow } from '@/utils/exchanges/host-patterns';
import type { KeyState, RoomVerbs } from '@/utils/messages/verbs';
import type { Settings } from '@/utils/store/settings';
import { type Answers, fakeBackground } from '../../gallery/fake-background';
import { NOW_MS, STANDING } from '../../gallery/invented';
import { Stage } from '../../gallery/stage';
import { draw } from './draw';

const SETTINGS: Settings = {
  theme: 'system',
  sitesOff: [],
  pillHidden: false,
  showLocal: false,
  creditBudget: 500,
  apiBase: 'https://api.tokenmetrics.com',
};
const NO_KEY: KeyState = { kept: false, tail: null, passphrase: false, locked: false, verdict: null };
const KEPT: KeyState = { ...NO_KEY, kept: true, tail: 'a1b2' };

/** Access to everything that is asked for at install, and to no optional exchange. */
const ACCESS: SiteAccess = {
  has: async (patterns) => patterns.every((pattern) => !OPTIONAL.has(pattern)),
  ask: async () => true,
  drop: async () => true,
};
const OPTIONAL = new Set(optionalExchanges.flatMap(patternsToAllow));

async function options(more: Answers = {}, allowed = true, access: SiteAccess = ACCESS) {
  let settings = SETTINGS;
  const changes: unknown[] = [];
  const background = fakeBackground({
    settings: () => settings,
    changeSettings: ({ change }: RoomVerbs['changeSettings']['params']) => {
      changes.push(change);
      settings = { ...settings, ...JSON.parse(JSON.stringify(change)) };
      return settings;
    },
    keyState: () => KEPT,
    coinKeyState: () => NO_KEY,
    standing: () => STANDING,
    dataKept: () => ({ rows: 12, bytes: null, oldestMs: null }),
    ...more,
  });
  const drawn = await draw(
    <Stage background={background}>
      <Options version="1.2.3" access={access} allow={() => Promise.resolve(allowed)} />
    </Stage>,
  );
  return { ...drawn, changes };
}

describe('the options', () => {
  it('keeps a key without ever drawing it, warns of an odd shape and does not block it', async () => {
    const keepKey = vi.fn(() => KEPT);
    const { type, click, text, named } = await options({ keyState: () => NO_KEY, keepKey });
    await type('Key', 'odd-canary-key');
    expect(text()).toContain('This one differs; it can still be saved.');
    expect(named('Key').getAttribute('type')).toBe('password');
    await click('Save key');
    expect(keepKey).toHaveBeenCalledWith({ key: 'odd-canary-key', passphrase: null });
    expect(text()).toContain('Key saved');
    expect(document.body.innerHTML).not.toContain('odd-canary-key');
  });

  it('lists what the browser withholds and why each is needed, and asks for one of them or for all', async () => {
    const okx = exchanges.find(({ id }) => id === 'okx');
    if (!okx) throw new Error('not listed');
    const withheld = [...patternsToAllow(okx), 'https://api.coingecko.com/*'];
    const ask = vi.fn(async () => true);
    const has: SiteAccess['has'] = async (patterns) =>
      patterns.every((pattern) => !OPTIONAL.has(pattern) && !withheld.includes(pattern));
    const { click, text } = await options({}, true, { ...ACCESS, has, ask });
    expect(text()).toContain('The browser keeps Plimsoll from 2 sites');
    expect(text()).toContain('Its pages, to draw the pill there');
    expect(text()).toContain('Market values and names of coins');
    await click('Allow OKX');
    expect(ask).toHaveBeenLastCalledWith(patternsToAllow(okx));
    await click('Allow all');
    expect(ask).toHaveBeenLastCalledWith(withheld);
  });

  it('says nothing of access where the browser withholds none', async () => {
    const { text } = await options();
    expect(text()).not.toContain('The browser keeps Plimsoll');
  });

  it('says that a rejected key is still kept', async () => {
    const verdict = { atMs: NOW_MS - 7_200_000, failure: { kind: 'key-rejected' } } as const;
    const { text } = await options({ keyState: () => ({ ...KEPT, verdict }) });
    expect(text()).toContain('ending in a1b2');
    expect(text()).toContain('Token Metrics rejected the key, 2 h ago. The key is still kept.');
  });

  it('keeps a CoinGecko key in a place of its own, and says how it stands without drawing it', async () => {
    const keepCoinKey = vi.fn(() => ({ ...KEPT, tail: 'c0de' }));
    const keepKey = vi.fn(() => KEPT);
    const { type, click, text } = await options({ coinKeyState: () => NO_KEY, keepCoinKey, keepKey });
    expect(text()).toContain('No key is kept. CoinGecko is asked without one.');
    await type('CoinGecko demo key', 'CG-canary-key');
    await click('Save CoinGecko key');
    expect(keepCoinKey).toHaveBeenCalledWith({ key: 'CG-canary-key' });
    expect(keepKey).not.toHaveBeenCalled();
    expect(document.body.innerHTML).not.toContain('CG-canary-key');
  });

  it('says of a CoinGecko key that was rejected that it is asked without one', async () => {
    const verdict = { atMs: NOW_MS - 7_200_000, failure: { kind: 'key-rejected' } } as const;
    const { text } = await options({ coinKeyState: () => ({ ...KEPT, tail: 'c0de', verdict }) });
    expect(text()).toContain(
      'Key …c0de is kept. CoinGecko rejected it 2 h ago, so it is asked without a key.',
    );
  });

  it('names CoinGecko among the hosts, and says that no amounts go there', async () => {
    const { text } = await options();
    expect(text()).toMatch(/api\.coingecko\.com.*Never an amount/);
  });

  it('forgets a key only after a second word', async () => {
    const forgetKey = vi.fn(() => NO_KEY);
    const { click, text } = await options({ forgetKey });
    await click('Forget the key');
    expect(forgetKey).not.toHaveBeenCalled();
    expect(text()).toContain('Forget the key?');
    await click('Cancel');
    expect(forgetKey).not.toHaveBeenCalled();
  });

  it('says of a change that it was saved', async () => {
    const { click, text, changes } = await options();
    await click('Dark');
    expect(changes).toEqual([{ theme: 'dark' }]);
    expect(text()).toContain('Saved');
  });

  it('says of a change that could not be kept that it was not', async () => {
    const { click, text } = await options({
      changeSettings: () => {
        throw new Error('no answer');
      },
    });
    await click('Light');
    expect(text()).toContain('Not saved. Try again.');
  });

  it('leaves the address as it was when the browser refuses access to another', async () => {
    const { type, click, text, changes } = await options({}, false);
    await type('Address', 'https://tm.example.com/some/path');
    await click('Use this address');
    expect(changes).toEqual([]);
    expect(text()).toContain('nothing was changed');
  });

  it('shows an unknown size and age as no data', async () => {
    const { text } = await options();
    expect(text()).toContain('Sizeno data');
    expect(text()).toContain('Oldestno data');
  });
});

describe('what was typed', () => {
  it('reads a budget with or without group marks, and no fraction as a number ten times as large', () => {
    expect(readBudget(' 1,500 ')).toBe(1500);
    expect(readBudget('20 000')).toBe(20_000);
    for (const wrong of ['', '0', '1.5', '-5', '1e3', '1000001', 'many'])
      expect(readBudget(wrong)).toBeNull();
  });

  it('reads an address as an https origin only', () => {
    expect(readOrigin('https://tm.example.com/v3/?q=1')).toBe('https://tm.example.com');
    expect(readOrigin('tm.example.com:8443')).toBe('https://tm.example.com:8443');
    for (const wrong of [
      '',
      'http://tm.example.com',
      'ftp://tm.example.com',
      'localhost',
      'javascript:alert(1)',
    ]) {
      expect(readOrigin(wrong)).toBeNull();
    }
  });

  it('knows the usual shape of a key', () => {
    expect(looksLikeKey(' tm-01234567-89ab-cdef-0123-456789abcdef ')).toBe(true);
    expect(looksLikeKey('01234567-89ab-cdef-0123-456789abcdef')).toBe(false);
  });
});
