// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { SiteAccess } from '@/components/access/site-access';
import { Popup } from '@/components/popup/popup';
import { exchangeById } from '@/utils/exchanges';
import { patternsToAllow } from '@/utils/exchanges/host-patterns';
import { FIRST_POPUP_STATE, type PopupState } from '@/utils/store/popup-place';
import { SETTINGS } from '@/utils/store/settings';
import { type Answers, fakeBackground } from '../../gallery/fake-background';
import { BITCOIN, briefing, HISTORY, missing, STANDING, TOKEN } from '../../gallery/invented';
import { COIN, local } from '../../gallery/invented-local';
import { Stage } from '../../gallery/stage';
import { draw } from './draw';

const ROW = { asset: BITCOIN, tmGrade: 82.4, watched: true };

async function popup(more: Answers = {}, state: PopupState | null = null, access: SiteAccess | null = null) {
  const keep = vi.fn();
  const searched: boolean[] = [];
  const background = fakeBackground({
    standing: () => STANDING,
    overview: () => ({ watchList: [ROW], recents: [], coins: [] }),
    activeTab: () => ({ kind: 'contract', href: 'https://x.example/', briefing: briefing(), hidden: null }),
    token: () => TOKEN,
    tokenHistory: () => ({ ok: true, value: HISTORY }),
    search: ({ remote }) => {
      searched.push(remote);
      return { ok: true, value: remote ? [ROW] : [] };
    },
    ...more,
  });
  const drawn = await draw(
    <Stage background={background} access={access}>
      <Popup state={state} keep={keep} />
    </Stage>,
  );
  return { ...drawn, keep, searched };
}

describe('the popup', () => {
  it("shows the active tab's contract, the watch-list and what is left of the month's credits", async () => {
    const { text } = await popup();
    expect(text()).toContain('BTCUSDT perpetual');
    expect(text()).toContain('Watch-list');
    expect(text()).toContain('412 credits left');
  });

  describe('where the browser withholds a site', () => {
    const settings = () => SETTINGS.initial;
    const withheld = patternsToAllow(exchangeById('binance'));
    const ask = vi.fn(async () => true);
    const access: SiteAccess = {
      has: async (patterns) => patterns.every((pattern) => !withheld.includes(pattern)),
      ask,
      drop: async () => true,
    };
    const active = { kind: 'contract', briefing: briefing(), hidden: null } as const;

    it('says so on its page, and one click asks for exactly that', async () => {
      const href = 'https://www.binance.com/en/futures/BTCUSDT';
      const { click, text } = await popup({ settings, activeTab: () => ({ ...active, href }) }, null, access);
      expect(text()).toContain('The browser keeps Plimsoll from Binance');
      await click('Allow Binance');
      expect(ask).toHaveBeenLastCalledWith(withheld);
    });

    it('says nothing on the page of another exchange', async () => {
      const href = 'https://www.okx.com/trade-swap/btc-usdt-swap';
      const { text } = await popup({ settings, activeTab: () => ({ ...active, href }) }, null, access);
      expect(text()).not.toContain('The browser');
    });

    it('does not call a page that it may not see no trading page', async () => {
      const unseen = { kind: 'elsewhere', href: null, briefing: null, hidden: null } as const;
      const { text } = await popup({ settings, activeTab: () => unseen }, null, access);
      expect(text()).toContain('The browser does not tell which page this is');
      expect(text()).toContain('Not allowed yet: Binance.');
      expect(text()).not.toContain('not a trading page');
    });
  });

  it('spends a credit on a search only when asked to', async () => {
    const { type, searched, click, named, text } = await popup();
    await act(async () => named('Search any token').focus());
    await type('Search any token', 'bit');
    expect(searched).toEqual([false]);
    expect(text()).toContain('Not among the tokens known here.');
    await click('Search Token Metrics (1 credit)');
    expect(searched).toEqual([false, true]);
    expect(text()).toContain('1 token');
  });

  it('opens where it was left: the same token, the same tab', async () => {
    const { text } = await popup({}, { ...FIRST_POPUP_STATE, tab: 'indices', tokenId: BITCOIN.tokenId });
    expect(text()).toContain('In 3 indices');
    expect(text()).not.toContain('BTCUSDT perpetual');
  });

  it('keeps the token and the tab for the next time', async () => {
    const { click, keep } = await popup();
    await click('In indices');
    expect(keep).toHaveBeenLastCalledWith({ ...FIRST_POPUP_STATE, tab: 'indices' });
    await click('BitcoinBTC82');
    expect(keep).toHaveBeenLastCalledWith({ ...FIRST_POPUP_STATE, tab: 'indices', tokenId: BITCOIN.tokenId });
  });

  it('lets the reader show a hidden pill again', async () => {
    const unhide = vi.fn(() => true);
    const { click, text } = await popup({
      unhide,
      activeTab: () => ({ kind: 'contract', href: 'https://x.example/', briefing: null, hidden: 'site' }),
    });
    expect(text()).toContain('hidden on this exchange');
    await click('Show again');
    expect(unhide).toHaveBeenCalledWith({ href: 'https://x.example/' });
  });

  it('takes a passphrase where the key is locked, and says when it is wrong', async () => {
    const locked = briefing({}, { rating: missing({ kind: 'key-locked' }) });
    const { type, click, text } = await popup({
      activeTab: () => ({ kind: 'contract', href: 'https://x.example/', briefing: locked, hidden: null }),
    });
    await type('Passphrase', 'a guess');
    await click('Unlock');
    expect(text()).toContain('That is not the passphrase.');
  });
});

describe('the popup without a key', () => {
  const keyless: Answers = {
    standing: () => ({ ...STANDING, key: 'none' }),
    activeTab: () => ({ kind: 'elsewhere', href: null, briefing: null, hidden: null }),
    overview: () => ({ watchList: [], recents: [], coins: [{ coin: COIN.value, score: 44.4845 }] }),
    coin: () => ({ coin: COIN, localScore: local(), watched: true }),
  };

  it('finds coins among the largest as one types, and asks CoinGecko only when told to', async () => {
    const asked: boolean[] = [];
    const { click, keep, named, searched, text, type } = await popup({
      ...keyless,
      findCoins: ({ remote }) => {
        asked.push(remote);
        return { ok: true, value: [{ ...COIN.value, marketCapUsd: null }] };
      },
    });
    await act(async () => named('Search any token').focus());
    await type('Search any token', 'bit');
    expect(asked).toEqual([false]);
    await click('Search all of CoinGecko');
    expect(asked).toEqual([false, true]);
    await click('BitcoinBTC');
    expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ slug: 'bitcoin', tokenId: null }));
    expect(text()).toContain('Computed on this device from public prices. Not a Token Metrics rating.');
    expect(searched).toEqual([]);
  });

  it('lists watched coins with their local scores, apart and never called grades', async () => {
    const { text } = await popup(keyless);
    expect(text()).toMatch(/Watched coinsLocal scoreBitcoinBTC44/);
    expect(text()).not.toContain('TM grade');
  });

  it('shows a coin’s market with its source and age', async () => {
    const { text } = await popup(keyless, { ...FIRST_POPUP_STATE, slug: 'bitcoin' });
    expect(text()).toContain('CoinGecko · 23 Nov 2026 · fetched');
    expect(text()).toContain('rank 1');
  });
});
