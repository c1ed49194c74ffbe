import { describe, expect, it } from 'vitest';
import { LEDGER } from '@/utils/net/token-metrics';
import { total } from '@/utils/tokenmetrics/credits';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const START_MS = Date.UTC(2026, 10, 23, 9, 30);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
/** Its address tells nothing of the contract without the exchange's list. */
const KUCOIN = 'https://www.kucoin.com/futures/trade/XBTUSDTM';

async function rigOn(href: string) {
  const rig = deskRig(START_MS);
  const worker = rig.start();
  await worker.vault.keep(SANDBOX_KEYS.good, null);
  const look = async () => {
    const contract = await worker.desk.readContract(href);
    if (!contract) throw new Error('no contract');
    const told = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    while (worker.errands.busy) await new Promise((done) => setImmediate(done));
    return told;
  };
  const spent = async () => total((await worker.records.read(LEDGER)).used);
  return { ...rig, worker, look, spent };
}

describe('without a network', () => {
  it('nothing is asked and nothing is spent, however often somebody looks', async () => {
    const { clock, line, look, sent, spent } = await rigOn(BTC);
    line.offline = true;
    for (let time = 0; time < 20; time += 1) {
      await look();
      clock.nowMs += 30_000;
    }
    expect(sent).toEqual([]);
    expect(await spent()).toBe(0);
  });

  it('that is what is said, of prices and of grades, beside the last good ones with their age', async () => {
    const { clock, line, look } = await rigOn(BTC);
    const good = await look();
    clock.nowMs += DAY + HOUR;
    line.offline = true;
    const { risk, token } = await look();
    expect(risk?.failure?.kind).toBe('offline');
    expect(risk?.sheet.facts.markPrice).toBe(good.risk?.sheet.facts.markPrice);
    expect(risk?.sheet.origin.markPrice?.fetchedAtMs).toBe(START_MS);
    expect(token.rating).toMatchObject({ failure: { kind: 'offline' }, stale: true });
    expect(token.rating.value).toEqual(good.token.rating.value);
    expect(token.rating.value?.tmGrade?.fetchedAtMs).toBe(START_MS);
  });

  it('the very next look once it is back has everything, and asks no more than if it had never been away', async () => {
    /** The first look of the next day, after so many looks without a network. */
    async function nextDay(looksOffline: number) {
      const { clock, line, look, sent, spent } = await rigOn(BTC);
      await look();
      clock.nowMs += DAY + HOUR;
      line.offline = true;
      for (let time = 0; time < looksOffline; time += 1) await look();
      const [before, spentBefore] = [sent.length, await spent()];
      line.offline = false;
      clock.nowMs += 1;
      const atMs = clock.nowMs;
      const { risk, token } = await look();
      const asked = sent.slice(before).map(({ host, path, query }) => `${host}${path}?${query}`);
      return { asked: asked.sort(), atMs, cost: (await spent()) - spentBefore, risk, token };
    }
    const back = await nextDay(5);
    expect(back.risk?.failure).toBeNull();
    expect(back.risk?.sheet.origin.markPrice?.fetchedAtMs).toBe(back.atMs);
    expect(back.token.rating).toMatchObject({ failure: null, stale: false });
    const neverAway = await nextDay(0);
    expect(back.asked).toEqual(neverAway.asked);
    expect([back.cost, back.cost > 0]).toEqual([neverAway.cost, true]);
  });

  it('a page opened before the network was there has its contract as soon as it is', async () => {
    const { clock, line, look, sent, worker } = await rigOn(KUCOIN);
    line.offline = true;
    await look();
    expect(await worker.instruments.all('kucoin')).toEqual([]);
    line.offline = false;
    clock.nowMs += 1;
    await look();
    expect(sent.some(({ host }) => host.includes('kucoin'))).toBe(true);
    expect((await worker.instruments.all('kucoin')).length).toBeGreaterThan(0);
  });

  it('the largest coins are sent for again as soon as it is back', async () => {
    const { line, worker } = await rigOn(BTC);
    line.offline = true;
    expect(await worker.coins.refreshUniverse()).toBe(false);
    expect((await worker.coins.universe()).failure?.kind).toBe('offline');
    line.offline = false;
    expect(await worker.coins.refreshUniverse()).toBe(true);
    expect(await worker.coins.universe()).toMatchObject({ failure: null, stale: false });
  });

  it('a stand-in is not asked for what the first source could tell, once it is back', async () => {
    const { clock, line, look, sent } = await rigOn(KUCOIN);
    line.offline = true;
    await look();
    line.offline = false;
    clock.nowMs += 1;
    await look();
    const paths = sent.map(({ path }) => path);
    expect(paths).toContain('/api/v1/funding-rate/XBTUSDTM/current');
    expect(paths.filter((path) => path.startsWith('/api/ua/'))).toEqual([]);
  });
});
