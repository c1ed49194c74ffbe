import { describe, expect, it } from 'vitest';
import { localScore } from '@/utils/local/score';
import { changed, SETTINGS } from '@/utils/store/settings';
import { deskRig } from '../../rig/desk-rig';
import { jsonAnswer } from '../../sandbox/answer';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const START_MS = Date.UTC(2026, 10, 23, 9, 30);
const HOUR_MS = 3_600_000;
const GECKO = 'api.coingecko.com';
const SPOT = 'https://www.binance.com/en/trade/BTC_USDT';

async function rigOn(address: string, key: string | null = null) {
  const rig = deskRig(START_MS);
  const worker = rig.start();
  if (key !== null) await worker.vault.keep(key, null);
  const look = async (href = address, of = worker) => {
    const contract = await of.desk.readContract(href);
    if (!contract) throw new Error(`${href} is no contract`);
    return of.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
  };
  const asked = (host: string) => rig.sent.filter((sent) => sent.host === host).length;
  return { ...rig, worker, look, asked };
}

describe('without a key', () => {
  it.each([
    ['spot', SPOT, 'BTCUSDT'],
    ['a perpetual', 'https://www.binance.com/en/futures/BTCUSDT', 'BTCUSDT'],
    ['a perpetual of a thousand coins', 'https://www.binance.com/en/futures/1000PEPEUSDT', '1000PEPEUSDT'],
    ['another exchange', 'https://www.okx.com/trade-spot/btc-usdt', 'BTC-USDT'],
    ['Kraken', 'https://pro.kraken.com/app/trade/btc-usd', 'XBTUSD'],
    ['Coinbase', 'https://www.coinbase.com/advanced-trade/spot/BTC-USD', 'BTC-USD'],
    ['Gate', 'https://www.gate.com/trade/BTC_USDT', 'BTC_USDT'],
    ['KuCoin', 'https://www.kucoin.com/trade/BTC-USDT', 'BTC-USDT'],
    ['HTX', 'https://www.htx.com/trade/btc_usdt', 'btcusdt'],
    ['Bybit', 'https://www.bybit.com/trade/spot/BTC/USDT', 'BTCUSDT'],
    ['Deepcoin', 'https://www.deepcoin.com/en/Spot?currentId=BTC%2FUSDT', 'BTC-USDT'],
  ])('%s has a local score from its own daily candles, as a pill looks', async (_what, address, symbol) => {
    const { look } = await rigOn(address);
    const { risk, token } = await look();
    const { shown, value } = token.localScore;
    expect(shown).toBe(true);
    expect(value?.symbol).toBe(symbol);
    expect(value?.score.score).not.toBeNull();
    const candles = risk?.sheet.facts.dailyCandles ?? [];
    expect(value?.score).toEqual(localScore(candles, START_MS));
  });

  it('the coin is named only where its ticker and its price agree, and its cap feeds the warnings', async () => {
    const { look } = await rigOn(SPOT);
    await look();
    const { risk, token } = await look();
    expect(token.coin?.value).toMatchObject({ slug: 'bitcoin', name: 'Bitcoin' });
    expect(risk?.sheet.marketCapUsd).toBe(token.coin?.value.marketCapUsd);
    expect(risk?.sheet.coinOrigin?.source).toBe('coingecko');
  });

  it.each([
    ['a ticker that two coins share', 'https://www.gate.com/trade/NEIRO_USDT'],
    ['a leveraged token', 'https://www.gate.com/trade/BTC3L_USDT'],
    ['a stock', 'https://www.binance.com/en/futures/TSLAUSDT'],
  ])('%s names no coin', async (_what, address) => {
    const { look } = await rigOn(address);
    await look();
    expect((await look()).token.coin).toBeNull();
  });

  it('a coin of the same ticker at another price is not taken for it', async () => {
    const rig = await rigOn(SPOT);
    rig.line.instead = ({ host }) => {
      if (host !== GECKO) return null;
      const at = new Date(START_MS).toISOString();
      const row = { name: 'x', last_updated: at, total_volume: 1 };
      return jsonAnswer([
        { ...row, id: 'other-coin', symbol: 'btc', market_cap: 9e12, current_price: 60_000 },
        { ...row, id: 'small-coin', symbol: 'small', market_cap: 1e8, current_price: 1 },
      ]);
    };
    await rig.look();
    expect((await rig.look()).token.coin).toBeNull();
  });

  it('a pair priced in another coin takes the deepest market in dollars', async () => {
    const { look } = await rigOn('https://www.coinbase.com/advanced-trade/spot/ETH-BTC');
    await look();
    const { value } = (await look()).token.localScore;
    expect(value).toMatchObject({ source: 'exchange:binance', symbol: 'ETHUSDT' });
  });

  it('candles of yesterday stay after a restart without a network, with the age of their newest close', async () => {
    const rig = await rigOn(SPOT);
    const before = (await rig.look()).token.localScore.value;
    rig.worker.kill();
    rig.line.broken = true;
    rig.clock.nowMs += 20 * HOUR_MS;
    const { stale, value } = (await rig.look(SPOT, rig.start())).token.localScore;
    expect(value?.score).toEqual(before?.score);
    expect(stale).toBe(true);
  });

  it('a stock and a closed exchange ask CoinGecko nothing', async () => {
    const { asked, look } = await rigOn('https://www.binance.com/en/futures/TSLAUSDT');
    await look();
    await look('https://www.bitmex.com/app/trade/XBTUSD');
    expect(asked(GECKO)).toBe(0);
  });
});

describe('with a key', () => {
  it('that works the local score is hidden and CoinGecko is asked nothing', async () => {
    const { asked, look } = await rigOn(SPOT, SANDBOX_KEYS.good);
    await look();
    const { localScore: local, rating } = (await look()).token;
    expect(rating.value).not.toBeNull();
    expect(local.shown).toBe(false);
    expect(asked(GECKO)).toBe(0);
  });

  it('that works it is shown only where the user wants it beside the rating', async () => {
    const { look, worker } = await rigOn(SPOT, SANDBOX_KEYS.good);
    await worker.records.update(SETTINGS, (settings) => changed(settings, { showLocal: true }));
    await look();
    const { localScore: local, rating } = (await look()).token;
    expect(rating.value).not.toBeNull();
    expect(local.shown).toBe(true);
  });

  it.each([
    ['is rejected', SANDBOX_KEYS.rejected],
    ['has no credits left', SANDBOX_KEYS.spent],
  ])('that %s the local score takes the place', async (_what, key) => {
    const { look } = await rigOn(SPOT, key);
    await look();
    const { localScore: local, rating } = (await look()).token;
    expect(rating.value).toBeNull();
    expect(local.shown).toBe(true);
    expect(local.value?.score.score).not.toBeNull();
  });

  it('that stopped working a kept rating stays in its place', async () => {
    const { look, worker } = await rigOn(SPOT, SANDBOX_KEYS.good);
    await look();
    await worker.vault.judge({ kind: 'key-rejected' });
    const { localScore: local, rating } = (await look()).token;
    expect(rating.value).not.toBeNull();
    expect(local.shown).toBe(false);
  });
});
