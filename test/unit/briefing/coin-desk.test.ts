import { describe, expect, it } from 'vitest';
import { deskRig } from '../../rig/desk-rig';
import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from '../../sandbox/answer';
import { SANDBOX_DEMO_KEY } from '../../sandbox/coingecko/answer';

const START_MS = Date.UTC(2026, 10, 23, 9, 30);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const GECKO = 'api.coingecko.com';

function rigWith(instead: ((request: SandboxRequest) => SandboxAnswer | null) | null = null) {
  const rig = deskRig(START_MS);
  rig.line.instead = instead;
  const asked = (host: string, path = '/') =>
    rig.sent.filter((sent) => sent.host === host && sent.path.startsWith(path)).length;
  return { ...rig, asked, worker: rig.start() };
}

describe('the largest coins', () => {
  it('come from CoinGecko without any key, largest first, with their market caps and the time they hold for', async () => {
    const { worker } = rigWith();
    expect((await worker.coins.universe()).value).toBeNull();
    expect(await worker.coins.refreshUniverse()).toBe(true);
    const { value, stale } = await worker.coins.universe();
    expect(value).toHaveLength(250);
    expect(value?.[0]).toMatchObject({ slug: 'bitcoin', ticker: 'BTC', rank: 1, marketCapUsd: 2.05e12 });
    expect(value?.[0]?.asOfMs).toBe(START_MS);
    expect(stale).toBe(false);
  });

  it('are asked for once a day, whoever looks', async () => {
    const { asked, clock, worker } = rigWith();
    await Promise.all([worker.coins.refreshUniverse(), worker.coins.refreshUniverse()]);
    clock.nowMs += 23 * HOUR_MS;
    expect(await worker.coins.refreshUniverse()).toBe(false);
    expect(asked(GECKO)).toBe(1);
    clock.nowMs += HOUR_MS;
    expect(await worker.coins.refreshUniverse()).toBe(true);
    expect(asked(GECKO)).toBe(2);
  });

  it('stay as they were when CoinGecko asks for quiet, and a new worker keeps that quiet', async () => {
    const rig = rigWith();
    await rig.worker.coins.refreshUniverse();
    rig.clock.nowMs += 2 * DAY_MS;
    rig.line.instead = ({ host }) =>
      host === GECKO
        ? jsonAnswer({ status: { error_code: 429, error_message: 'slow' } }, 429, { 'retry-after': '120' })
        : null;
    expect(await rig.worker.coins.refreshUniverse()).toBe(false);
    rig.worker.kill();
    const next = rig.start();
    const { failure, pending, stale, value } = await next.coins.universe();
    expect(value).toHaveLength(250);
    expect({ stale, pending }).toEqual({ stale: true, pending: false });
    expect(failure).toMatchObject({ kind: 'rate-limited', retryAtMs: rig.clock.nowMs + 120_000 });
    await next.coins.refreshUniverse();
    expect(rig.asked(GECKO)).toBe(2);
  });

  it('are no news where CoinGecko sends a page in place of an answer', async () => {
    const page: SandboxAnswer = {
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: '<h1>1020</h1>',
    };
    const { worker } = rigWith(({ host }) => (host === GECKO ? page : null));
    expect(await worker.coins.refreshUniverse()).toBe(false);
    const { failure, value } = await worker.coins.universe();
    expect(value).toBeNull();
    expect(failure?.kind).toBe('region-blocked');
  });
});

describe('coins by slug', () => {
  it('that are not kept are asked for together, by name alone', async () => {
    const { asked, sent, worker } = rigWith();
    await worker.coins.refreshCoins(['floki', 'gods-unchained', 'no-such-coin']);
    const known = await worker.coins.coins(['floki', 'gods-unchained', 'no-such-coin']);
    expect([...known.keys()]).toEqual(['floki', 'gods-unchained']);
    expect(known.get('floki')).toMatchObject({
      source: 'coingecko',
      asOfMs: START_MS,
      fetchedAtMs: START_MS,
    });
    await worker.coins.refreshCoins(['floki', 'no-such-coin']);
    expect(asked(GECKO)).toBe(1);
    expect(new URLSearchParams(sent[0]?.query).get('ids')).toBe('floki,gods-unchained,no-such-coin');
  });

  it('cannot change the question by their spelling', async () => {
    const { sent, worker } = rigWith();
    await worker.coins.refreshCoins(['floki&vs_currency=eur', 'floki,bitcoin', 'floki']);
    expect(new URLSearchParams(sent[0]?.query).get('ids')).toBe('floki');
    expect(new URLSearchParams(sent[0]?.query).getAll('vs_currency')).toEqual(['usd']);
  });
});

describe('a search', () => {
  it('finds every coin that carries a ticker, the largest first', async () => {
    const { worker } = rigWith();
    const found = await worker.coins.search('neiro');
    expect(found.ok && found.value.map(({ slug }) => slug).slice(0, 4)).toEqual([
      'first-neiro-on-ethereum',
      'neiro-on-eth',
      'neiro',
      'neiro-the-dog',
    ]);
  });

  it('is kept for a week, and answers from what is kept while CoinGecko cannot be reached', async () => {
    const { asked, clock, line, worker } = rigWith();
    await worker.coins.search('neiro');
    const before = asked(GECKO);
    clock.nowMs += 6 * HOUR_MS;
    await worker.coins.search('NEIRO ');
    expect(asked(GECKO)).toBe(before);
    line.broken = true;
    clock.nowMs += 9 * DAY_MS;
    const found = await worker.coins.search('neiro');
    expect(found.ok && found.value).toHaveLength(4);
  });
});

describe('a demo key', () => {
  it('travels as a header to CoinGecko alone', async () => {
    const { sent, worker } = rigWith();
    await worker.coinVault.keep(SANDBOX_DEMO_KEY, null);
    await worker.coins.refreshUniverse();
    await worker.coins.refreshPrices(['bitcoin']);
    for (const { headerNames, host, path, query } of sent) {
      expect(headerNames.includes('x-cg-demo-api-key'), host).toBe(host === GECKO);
      expect(path + query).not.toContain(SANDBOX_DEMO_KEY);
    }
    expect((await worker.coinVault.state()).verdict?.failure).toBeNull();
  });

  it('that is wrong is kept and said to be rejected, and CoinGecko is asked without it', async () => {
    const { worker } = rigWith();
    await worker.coinVault.keep('CG-wrong', null);
    expect(await worker.coins.refreshUniverse()).toBe(true);
    const { kept, verdict } = await worker.coinVault.state();
    expect({ kept, kind: verdict?.failure?.kind }).toEqual({ kept: true, kind: 'key-rejected' });
  });
});

describe('daily prices', () => {
  it('come from the deepest spot market that trades the coin, closed days only', async () => {
    const { worker } = rigWith();
    expect(await worker.coins.refreshPrices(['bitcoin', 'cardano'])).toBe(true);
    const { failure, stale, value } = await worker.coins.prices('cardano');
    expect({ failure, stale }).toEqual({ failure: null, stale: false });
    expect(value).toMatchObject({ source: 'exchange:binance', symbol: 'ADAUSDT', market: 'spot' });
    expect(value?.venues).toBeGreaterThanOrEqual(2);
    const last = value?.candles.at(-1);
    expect(last?.[0]).toBe(Math.floor(START_MS / DAY_MS) * DAY_MS - DAY_MS);
    expect(value?.candles.length).toBeGreaterThan(200);
  });

  it('are asked for once a day: an hour later nothing leaves, after midnight one request does', async () => {
    const { clock, sent, worker } = rigWith();
    await worker.coins.refreshPrices(['cardano']);
    const before = sent.length;
    clock.nowMs += 2 * HOUR_MS;
    expect(await worker.coins.refreshPrices(['cardano'])).toBe(false);
    expect(sent.length).toBe(before);
    clock.nowMs += 14 * HOUR_MS;
    expect((await worker.coins.prices('cardano')).stale).toBe(true);
    expect(await worker.coins.refreshPrices(['cardano'])).toBe(true);
    expect(sent.slice(before).map(({ path }) => path)).toEqual(['/api/v3/klines']);
  });

  it('stand with their age after a restart without a network', async () => {
    const rig = rigWith();
    await rig.worker.coins.refreshPrices(['cardano']);
    rig.worker.kill();
    rig.line.broken = true;
    rig.clock.nowMs += 2 * DAY_MS;
    const next = rig.start();
    await next.coins.refreshPrices(['cardano']);
    const { stale, value } = await next.coins.prices('cardano');
    expect(stale).toBe(true);
    expect(value?.fetchedAtMs).toBe(START_MS);
  });

  it.each([
    ['two coins of one ticker are nearly as large', 'harbour-protocol', 'ambiguous'],
    ['a namesake outside the largest 250 is nearly as large', 'first-neiro-on-ethereum', 'ambiguous'],
    ['a smaller coin bears a large one’s ticker', 'binance-peg-dogecoin', 'ambiguous'],
    ['no exchange trades the coin', 'sleeping-giant', 'not-listed'],
  ])('are refused where %s', async (_why, slug, kind) => {
    const { worker } = rigWith();
    await worker.coins.refreshUniverse();
    await worker.coins.refreshPrices([slug]);
    const { failure, value } = await worker.coins.prices(slug);
    expect(value).toBeNull();
    expect(failure?.kind).toBe(kind);
  });

  it('are refused where the market’s price is another coin’s', async () => {
    const { worker } = rigWith(({ host, path }) => {
      if (host !== GECKO || path !== '/api/v3/coins/markets') return null;
      const row = { id: 'cardano', symbol: 'ada', name: 'Cardano', market_cap: 2e10, current_price: 0.8 };
      return jsonAnswer([{ ...row, last_updated: new Date(START_MS).toISOString() }]);
    });
    await worker.coins.refreshPrices(['cardano']);
    const { failure, value } = await worker.coins.prices('cardano');
    expect(value).toBeNull();
    expect(failure?.kind).toBe('not-listed');
  });

  it('of a coin without a spot market come from its perpetual, counted as one coin', async () => {
    const { worker } = rigWith(({ host, path }) =>
      /spot|ticker\/24hr|allTickers|\/market\/tickers|Ticker|\/products$/.test(path) &&
      !host.startsWith('fapi')
        ? jsonAnswer({}, 503)
        : null,
    );
    await worker.coins.refreshPrices(['pepe']);
    const { value } = await worker.coins.prices('pepe');
    expect(value).toMatchObject({ market: 'perp', symbol: '1000PEPEUSDT', venues: 0 });
    expect(value?.candles.at(-1)?.[4]).toBeLessThan(0.0001);
  });
});
