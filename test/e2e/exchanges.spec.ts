import type { ExchangeId } from '@/utils/contracts/contract';
import { overlayText, waitForOverlay } from '../browser/overlay';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

/** A page of each exchange that is open, and what the pill calls its contract. */
const PAGES: readonly (readonly [Exclude<ExchangeId, 'bitmex'>, string])[] = [
  ['binance', 'https://www.binance.com/en/futures/BTCUSDT'],
  ['bybit', 'https://www.bybit.com/trade/usdt/BTCUSDT'],
  ['okx', 'https://www.okx.com/trade-swap/btc-usdt-swap'],
  ['coinbase', 'https://www.coinbase.com/advanced-trade/perpetuals/BTC-PERP-INTX'],
  ['deepcoin', 'https://www.deepcoin.com/en/Spot?currentId=BTC%2FUSDT'],
  [
    'htx',
    'https://www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=swap&type=cross',
  ],
  ['kucoin', 'https://www.kucoin.com/futures/trade/XBTUSDTM'],
  ['kraken', 'https://pro.kraken.com/app/trade/futures-btc-usd-perp'],
  ['gate', 'https://www.gate.com/futures/USDT/BTC_USDT'],
];

test('the pill shows Bitcoin’s grade on every exchange', async ({ plimsoll: browser, withKey }) => {
  test.setTimeout(120_000);
  await withKey(SANDBOX_KEYS.good);
  for (const [id, url] of PAGES) {
    const page = await browser.context.newPage();
    await page.goto(url);
    await waitForOverlay(page, GRADED, 15_000).catch((cause: unknown) => {
      throw new Error(`${id}: ${String(cause)}`);
    });
    expect(await overlayText(page), id).toContain('Token Metrics');
    await page.close();
  }
});
