import { describe, expect, it } from 'vitest';
import type { CoinHolding } from '@/utils/portfolio/holding';
import { valuationOf } from '@/utils/portfolio/valuation';
import { exportData, importData } from '@/utils/store/exported-data';
import { HELD, PORTFOLIO_RULES } from '@/utils/store/portfolio';
import { SETTINGS } from '@/utils/store/settings';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const START_MS = Date.UTC(2026, 10, 23, 9);
const GECKO = 'api.coingecko.com';

const coin = (slug: string, ticker: string, amount: number): CoinHolding => ({
  source: 'coingecko',
  slug,
  ticker,
  name: slug,
  amount,
  costUsd: null,
});
const BITCOIN = coin('bitcoin', 'BTC', 0.5);
const ETHER = coin('ethereum', 'ETH', 4);

function start() {
  const rig = deskRig(START_MS);
  const worker = rig.start();
  return { ...rig, worker, desk: worker.portfolioDesk };
}

describe('the portfolio', () => {
  it('asks nobody while nothing is held', async () => {
    const { desk, sent } = start();
    expect(await desk.view(true)).toMatchObject({ holdings: [], failure: null, pending: false });
    expect(sent).toEqual([]);
  });

  it('is worth what CoinGecko says its coins cost, with the source and age of each price', async () => {
    const { desk } = start();
    await desk.add([BITCOIN, ETHER]);
    const { closes, holdings, names, prices } = await desk.view(true);
    expect(prices['bitcoin']).toMatchObject({ source: 'coingecko', fetchedAtMs: START_MS });
    const worth = valuationOf(
      holdings,
      new Map(Object.entries(prices).map(([slug, { value }]) => [slug, value])),
    );
    expect(worth.unpriced).toEqual([]);
    expect(worth.totalUsd).toBeCloseTo(
      0.5 * (prices['bitcoin']?.value ?? 0) + 4 * (prices['ethereum']?.value ?? 0),
      6,
    );
    expect(names['ethereum']).toMatchObject({ ticker: 'ETH' });
    expect(closes['bitcoin']?.length).toBeGreaterThan(90);
  });

  it('never tells an amount to anybody', async () => {
    const { desk, sent } = start();
    await desk.add([coin('bitcoin', 'BTC', 0.123456), coin('ethereum', 'ETH', 7.654321)]);
    await desk.view(true);
    expect(sent.length).toBeGreaterThan(0);
    for (const { path, query } of sent) expect(`${path}?${query}`).not.toMatch(/123456|654321/);
  });

  it('keeps prices with their age when the line breaks', async () => {
    const { clock, desk, line } = start();
    await desk.add([BITCOIN]);
    await desk.view(true);
    clock.nowMs += 2 * 86_400_000;
    line.broken = true;
    const { prices } = await desk.view(true);
    expect(prices['bitcoin']?.fetchedAtMs).toBe(START_MS);
  });

  it('looks through a basket held, as far as it is known', async () => {
    const { desk, worker } = start();
    await worker.indexDesk.room(true);
    const held = { name: 'LOCAL-5', valueUsd: 1000, enteredAtMs: START_MS, costUsd: null };
    await desk.add([
      { source: 'local', key: 'local/LOCAL-5', ...held },
      { source: 'token-metrics', key: 'token-metrics/2', ...held },
    ]);
    const { contents } = await desk.view(true);
    const inside = Object.values(contents['local/LOCAL-5'] ?? {});
    expect(inside).toHaveLength(5);
    expect(inside.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(contents['token-metrics/2']).toBeUndefined();
  });

  it('shows Token Metrics grades only where they were asked for', async () => {
    const { desk, worker } = start();
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    const contract = await worker.desk.readContract('https://www.binance.com/en/futures/BTCUSDT');
    if (!contract) throw new Error('no contract');
    await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    await desk.add([BITCOIN, coin('no-such-coin', 'NSC', 1)]);
    const { grades } = await desk.view(true);
    expect(grades['bitcoin']).toBeGreaterThan(0);
    expect('no-such-coin' in grades).toBe(false);
  });
});

describe('the grades of what is held', () => {
  const HELD_COINS = [BITCOIN, ETHER, coin('no-such-coin', 'NSC', 1)];
  const TOKEN_METRICS = 'api.tokenmetrics.com';

  it('cost no credit until somebody asks, then two for all of them', async () => {
    const { desk, sent, worker } = start();
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    await desk.add(HELD_COINS);
    const before = await desk.view(true);
    expect(before.grades).toEqual({});
    expect(before.unasked).toEqual({ coins: 3, credits: 2 });
    expect(sent.filter(({ host }) => host === TOKEN_METRICS)).toEqual([]);

    expect(await desk.askGrades()).toBeNull();
    const { grades, unasked } = await desk.view(true);
    expect(grades['bitcoin']).toBeGreaterThan(0);
    expect(grades['ethereum']).toBeGreaterThan(0);
    expect(grades['no-such-coin']).toBeNull();
    expect(unasked).toEqual({ coins: 0, credits: 0 });
    const asked = sent.filter(({ host }) => host === TOKEN_METRICS);
    // No more than was said beforehand, whatever the day's plan would have liked to know besides.
    expect(asked.map(({ path }) => path)).toEqual(['/v3/tokens', '/v3/tm-grade']);
    for (const { path, query } of asked) expect(`${path}?${query}`).not.toMatch(/amount|0\.5/);
  });

  it('are not asked for without a key, and the refusal says why', async () => {
    const { desk, sent } = start();
    await desk.add(HELD_COINS);
    expect((await desk.view(true)).unasked).toEqual({ coins: 0, credits: 0 });
    expect(await desk.askGrades()).toEqual({ kind: 'no-key' });
    expect(sent.filter(({ host }) => host === TOKEN_METRICS)).toEqual([]);
  });

  it('stay what they were where the line breaks a day later, and the answer says so', async () => {
    const { clock, desk, line, worker } = start();
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    await desk.add([BITCOIN]);
    await desk.askGrades();
    const { grades } = await desk.view(false);
    clock.nowMs += 86_400_000;
    line.broken = true;
    expect(await desk.askGrades()).toMatchObject({ kind: 'unreachable' });
    expect((await desk.view(false)).grades).toEqual(grades);
    expect(grades['bitcoin']).toBeGreaterThan(0);
  });
});

describe('what a symbol means', () => {
  it('is clear where one coin owns it, and asked where several share it', async () => {
    const { desk, worker } = start();
    await worker.coins.refreshUniverse();
    expect(await desk.meaning('btc')).toMatchObject({ ok: true, value: { chosen: { slug: 'bitcoin' } } });
    const shared = await desk.meaning('NEIRO');
    if (!shared.ok) throw new Error('no answer');
    expect(shared.value.chosen).toBeNull();
    expect(shared.value.candidates.length).toBeGreaterThan(1);
    expect(shared.value.candidates.every(({ ticker }) => ticker === 'NEIRO')).toBe(true);
  });

  it('is remembered once it was said', async () => {
    const { desk, sent } = start();
    const asked = await desk.meaning('NEIRO');
    const second = asked.ok ? asked.value.candidates[1] : undefined;
    await desk.choose('neiro', second?.slug ?? '');
    const before = sent.filter(({ host }) => host === GECKO).length;
    expect(await desk.meaning('NEIRO')).toMatchObject({
      ok: true,
      value: { chosen: { slug: second?.slug } },
    });
    expect(sent.filter(({ host }) => host === GECKO)).toHaveLength(before);
  });

  it('is not guessed where CoinGecko cannot be asked', async () => {
    const { desk, line } = start();
    line.broken = true;
    expect(await desk.meaning('NEIRO')).toMatchObject({ ok: false, failure: { kind: 'unreachable' } });
  });
});

describe('an exported file', () => {
  it('holds what is held only where that is asked for, and gives all of it back', async () => {
    const { desk, worker } = start();
    await desk.add([BITCOIN]);
    await desk.keepRules({ ...(await worker.records.read(PORTFOLIO_RULES)), coreTarget: 70 });
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    const plain = await exportData(worker.records, START_MS, false);
    expect(JSON.stringify(plain)).not.toContain('bitcoin');
    const whole = await exportData(worker.records, START_MS, true);
    expect(JSON.stringify(whole)).not.toContain(SANDBOX_KEYS.good);

    const other = deskRig(START_MS).start();
    expect(await importData(other.records, JSON.parse(JSON.stringify(whole)))).toMatchObject({ dropped: 0 });
    expect(await other.records.read(HELD)).toEqual([BITCOIN]);
    expect((await other.records.read(PORTFOLIO_RULES)).coreTarget).toBe(70);

    // A file without holdings leaves those that are there.
    await importData(other.records, JSON.parse(JSON.stringify(plain)));
    expect(await other.records.read(HELD)).toEqual([BITCOIN]);
    expect(await other.records.read(SETTINGS)).toEqual(await worker.records.read(SETTINGS));
  });
});
