import type { Page } from '@playwright/test';
import type { RequiredExchangeId } from '@/utils/contracts/contract';
import type { LaunchedBrowser } from '../browser/launch';
import { waitForOverlay } from '../browser/overlay';
import { openPopupOver } from '../browser/popup';
import type { JournalEntry } from '../sandbox/journal';
import type { Sandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { API_HOSTS_OF, INSTALLED_HOSTS, PAGE_HOSTS, SERVICE_HOSTS } from './pinned-hosts';
import { expect, LOCAL, test } from './plimsoll';

/** A derivative's page and a spot page of each exchange; BitMEX has closed. */
const PAGES = {
  binance: [
    'https://www.binance.com/en/futures/BTCUSDT',
    'https://www.binance.com/en/trade/ETH_USDT?type=spot',
  ],
  bybit: ['https://www.bybit.com/trade/usdt/BTCUSDT', 'https://www.bybit.com/en/trade/spot/ETH/USDT'],
  bitmex: ['https://www.bitmex.com/app/trade/XBTUSD'],
  okx: ['https://www.okx.com/trade-swap/btc-usdt-swap', 'https://www.okx.com/trade-spot/eth-usdt'],
  coinbase: [
    'https://www.coinbase.com/advanced-trade/perpetuals/BTC-PERP-INTX',
    'https://www.coinbase.com/advanced-trade/spot/ETH-USD',
  ],
  deepcoin: [
    'https://www.deepcoin.com/en/swap?currentId=BTC%2FUSDT',
    'https://www.deepcoin.com/en/Spot?currentId=ETH%2FUSDT',
  ],
  htx: [
    'https://www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=swap&type=cross',
    'https://www.htx.com/trade/eth_usdt',
  ],
  kucoin: ['https://www.kucoin.com/futures/trade/XBTUSDTM', 'https://www.kucoin.com/trade/ETH-USDT'],
  kraken: [
    'https://pro.kraken.com/app/trade/futures-btc-usd-perp',
    'https://pro.kraken.com/app/trade/eth-usd',
  ],
  gate: ['https://www.gate.com/futures/USDT/BTC_USDT', 'https://www.gate.com/trade/ETH_USDT'],
} as const satisfies Readonly<Record<RequiredExchangeId, readonly string[]>>;

const OPEN = ['binance', 'bybit', 'okx', 'coinbase', 'deepcoin', 'htx', 'kucoin', 'kraken', 'gate'] as const;

/** Paths of the API where it shares a host with the pages. */
const API_PATH = /^\/(?:api|bapi|derivatives)\//;

function isOurs({ host, path }: JournalEntry): boolean {
  return !PAGE_HOSTS.includes(host) || API_PATH.test(path);
}

function hostsOf(entries: readonly JournalEntry[]): readonly string[] {
  return [...new Set(entries.map(({ host }) => host))].sort();
}

/** What the extension asked since the last time, once it asks no more. */
async function askedUntilQuiet(page: Page, sandbox: Sandbox): Promise<readonly JournalEntry[]> {
  let before = -1;
  while (sandbox.journal.entries().length !== before) {
    before = sandbox.journal.entries().length;
    await page.waitForTimeout(500);
  }
  const asked = sandbox.journal.entries().filter(isOurs);
  sandbox.journal.clear();
  return asked;
}

/** Gives every host a cookie, which its own pages send. */
function addCookies({ context }: LaunchedBrowser): Promise<void> {
  return context.addCookies(
    INSTALLED_HOSTS.map((host) => ({ name: 'session', value: '1', url: `https://${host}/` })),
  );
}

/** Nothing but the question leaves: not who asks, nor from which page, nor as whose customer. */
function tellNothing(entries: readonly JournalEntry[]): void {
  const pageHosts = Object.values(PAGES).flatMap((urls) => urls.map((url) => new URL(url).host));
  for (const { host, path, query, body, headerNames, hasKeyHeader } of entries) {
    const name = `${host}${path}`;
    for (const header of ['cookie', 'referer', 'authorization'])
      expect(headerNames, name).not.toContain(header);
    const sent = `${path}?${decodeURIComponent(query)} ${body}`;
    for (const pageHost of pageHosts) expect(sent, name).not.toContain(pageHost);
    expect(sent, name).not.toContain(SANDBOX_KEYS.good);
    expect(hasKeyHeader, name).toBe(host === 'api.tokenmetrics.com');
  }
}

test('an exchange’s page asks that exchange and the two services alone, and tells them nothing of the page or the person', async ({
  plimsoll,
  sandbox,
  withKey,
}) => {
  test.setTimeout(120_000);
  await addCookies(plimsoll);
  await withKey(SANDBOX_KEYS.good);
  const page = await plimsoll.context.newPage();
  const all = [...(await askedUntilQuiet(page, sandbox))];
  for (const id of OPEN) {
    for (const url of PAGES[id]) {
      await page.goto(url);
      await waitForOverlay(page, /\d.*Token Metrics/, 15_000);
    }
    // The page is sent its cookie, so that one could have come along.
    expect(sandbox.journal.entries(new URL(page.url()).host)[0]?.headerNames).toContain('cookie');
    const entries = await askedUntilQuiet(page, sandbox);
    const asked = hostsOf(entries);
    all.push(...entries);
    const own: readonly string[] = API_HOSTS_OF[id];
    expect(
      asked.filter((host) => !own.includes(host) && !SERVICE_HOSTS.includes(host)),
      id,
    ).toEqual([]);
    expect(
      asked.filter((host) => own.includes(host)),
      id,
    ).not.toEqual([]);
  }
  await page.goto(PAGES.bitmex[0]);
  await waitForOverlay(page, /closed/i);
  const ofClosed = await askedUntilQuiet(page, sandbox);
  expect(hostsOf(ofClosed).filter((host) => !SERVICE_HOSTS.includes(host))).toEqual([]);

  await page.goto(PAGES.binance[0]);
  const popup = await openPopupOver(plimsoll, page);
  await expect(popup.getByText('Bitcoin').first()).toBeVisible();
  await popup.getByRole('tab', { name: 'Indices', exact: true }).click();
  await expect(popup.getByRole('table')).toBeVisible();
  const options = await plimsoll.openExtensionPage('options.html');
  await expect(options.locator('#leaves dl.hosts')).toBeVisible();
  all.push(...ofClosed, ...(await askedUntilQuiet(page, sandbox)));

  expect(hostsOf(all).filter((host) => !INSTALLED_HOSTS.includes(host))).toEqual([]);
  expect(hostsOf(all)).toContain('api.tokenmetrics.com');
  tellNothing(all);
});

test('without a key Token Metrics is never asked, nor anybody else who is not written down', async ({
  plimsoll,
  sandbox,
}) => {
  await addCookies(plimsoll);
  const page = await plimsoll.context.newPage();
  await page.goto(PAGES.binance[0]);
  await waitForOverlay(page, LOCAL, 20_000);
  const popup = await openPopupOver(plimsoll, page);
  await expect(popup.getByText('Bitcoin').first()).toBeVisible();
  await popup.getByRole('tab', { name: 'Indices', exact: true }).click();
  await expect(popup.getByRole('button', { name: 'LOCAL-10', exact: true })).toBeVisible({ timeout: 40_000 });
  const asked = await askedUntilQuiet(page, sandbox);
  expect(hostsOf(asked)).not.toContain('api.tokenmetrics.com');
  expect(hostsOf(asked)).toContain('api.coingecko.com');
  expect(hostsOf(asked).filter((host) => !INSTALLED_HOSTS.includes(host))).toEqual([]);
  tellNothing(asked);
});
