import { describe, expect, it } from 'vitest';
import { LEDGER } from '@/utils/net/token-metrics';
import { SETTINGS } from '@/utils/store/settings';
import { creditState } from '@/utils/tokenmetrics/credits';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOVEMBER_23 = Date.UTC(2026, 10, 23, 12);
const NOVEMBER_30 = Date.UTC(2026, 10, 30, 23);
/** Late enough for the day's new grades. */
const DECEMBER_1 = Date.UTC(2026, 11, 1, 3);
const BUDGET = 100;
const BTC = 'https://www.binance.com/en/futures/BTCUSDT';
const TM = 'api.tokenmetrics.com';

/** A worker with a key, that read grades and prices. */
async function rigAt(startMs: number) {
  const rig = deskRig(startMs);
  const worker = rig.start();
  await worker.vault.keep(SANDBOX_KEYS.good, null);
  await worker.records.update(SETTINGS, (settings) => ({ ...settings, creditBudget: BUDGET }));
  const contract = await worker.desk.readContract(BTC);
  if (!contract) throw new Error('no contract');
  /** A look, once the clock shows this; with what it asked of whom. */
  const look = async (atMs: number) => {
    rig.clock.nowMs = atMs;
    const before = rig.sent.length;
    await worker.facts.refresh(contract, 'brief');
    const told = await worker.desk.brief(contract, { wait: true, depth: 'brief', shownLeverage: null });
    while (worker.errands.busy) await new Promise((done) => setImmediate(done));
    const asked = rig.sent.slice(before);
    return { ...told, asked, paid: asked.filter(({ host }) => host === TM).length };
  };
  const credits = async () => creditState(await worker.records.read(LEDGER), BUDGET, rig.clock.nowMs, []);
  const first = await look(startMs);
  expect(first.risk?.failure).toBeNull();
  expect(first.token.rating).toMatchObject({ failure: null, stale: false });
  return { ...rig, worker, credits, first, look };
}

describe('a clock that jumps', () => {
  it.each([
    ['a day forward', DAY],
    ['a day back', -DAY],
  ])(
    '%s has prices and grades fetched anew at the next look, once, and none of an age below zero',
    async (_way, jumpMs) => {
      const { look } = await rigAt(NOVEMBER_23);
      const atMs = NOVEMBER_23 + jumpMs;
      const { paid, risk, token } = await look(atMs);
      expect(risk?.failure).toBeNull();
      expect(token.rating).toMatchObject({ failure: null, stale: false });
      expect(token.rating.value?.tmGrade?.fetchedAtMs).toBe(atMs);
      for (const { assumed, fetchedAtMs } of Object.values(risk?.sheet.origin ?? {}))
        if (assumed === undefined) expect(fetchedAtMs).toBeLessThanOrEqual(atMs);
      expect(paid).toBeGreaterThan(0);
      const again = await look(atMs + 1_000);
      expect(again.asked).toEqual([]);
    },
  );

  it('a day back, with the line broken, leaves the last figures, said to be old and not to be fresh', async () => {
    const { first, line, look } = await rigAt(NOVEMBER_23);
    line.broken = true;
    const { risk, token } = await look(NOVEMBER_23 - DAY);
    expect(risk?.failure?.kind).toBe('unreachable');
    expect(risk?.sheet.facts.markPrice).toBe(first.risk?.sheet.facts.markPrice);
    expect(token.rating).toMatchObject({ stale: true, failure: { kind: 'unreachable' } });
    expect(token.rating.value).toEqual(first.token.rating.value);
  });

  it.each([
    ['forward', DAY],
    ['back', -DAY],
  ])(
    'a day %s and home again trusts nothing of the other day for ever, and asks no storm',
    async (_way, jumpMs) => {
      const { look } = await rigAt(NOVEMBER_23);
      await look(NOVEMBER_23 + jumpMs);
      const home = NOVEMBER_23 + HOUR;
      const { paid, risk, token } = await look(home);
      expect(risk?.sheet.origin.markPrice?.fetchedAtMs).toBe(home);
      expect(token.rating.value?.tmGrade?.fetchedAtMs).toBeLessThanOrEqual(home);
      expect(paid).toBeLessThanOrEqual(6);
      expect((await look(home + 1_000)).asked).toEqual([]);
    },
  );

  it.each([
    ['forward', DAY],
    ['back', -DAY],
  ])('a day %s ends what was left alone, and what fails again is left alone again', async (_way, jumpMs) => {
    const { line, look } = await rigAt(NOVEMBER_23);
    line.instead = () => ({ status: 429, headers: { 'retry-after': '86400' }, body: '{}' });
    const refused = await look(NOVEMBER_23 + 30 * MINUTE);
    expect(refused.risk?.failure?.kind).toBe('rate-limited');
    expect((await look(NOVEMBER_23 + 2 * HOUR)).asked).toEqual([]);
    const again = await look(NOVEMBER_23 + 30 * MINUTE + jumpMs);
    expect(again.asked.length).toBeGreaterThan(0);
    // A host that refused a day ago by the clock is asked one thing first.
    for (const { host } of refused.asked)
      expect(again.asked.filter((sent) => sent.host === host).length).toBeLessThanOrEqual(1);
    expect((await look(NOVEMBER_23 + 30 * MINUTE + jumpMs + HOUR)).asked).toEqual([]);
  });
});

describe('the month’s credits, when the clock jumps', () => {
  it.each([
    ['forward within the month', NOVEMBER_23, NOVEMBER_23 + DAY],
    ['back within the month', NOVEMBER_23, NOVEMBER_23 - DAY],
    ['back into the month before', DECEMBER_1, NOVEMBER_30],
  ])('%s: what was spent stays spent', async (_way, fromMs, toMs) => {
    const { credits, look } = await rigAt(fromMs);
    const before = await credits();
    const { paid } = await look(toMs);
    const after = await credits();
    expect(after.used).toBe(before.used + paid);
    expect(after.left).toBe(BUDGET - after.used);
  });

  it('into the next month and back again gives neither a second budget nor takes one away', async () => {
    const { credits, look } = await rigAt(NOVEMBER_30);
    const november = (await credits()).used;
    const ahead = await look(DECEMBER_1);
    expect(ahead.paid).toBeGreaterThan(0);
    expect((await credits()).used).toBe(ahead.paid);
    const back = await look(NOVEMBER_30 + MINUTE);
    expect((await credits()).used).toBe(november + ahead.paid + back.paid);
    const december = await look(DECEMBER_1 + DAY);
    expect((await credits()).used).toBe(december.paid);
    expect((await credits()).left).toBe(BUDGET - december.paid);
  });

  it('to and fro between two months, a page that is looked at all the while takes no more than both months’ budgets', async () => {
    const { look, worker, sent } = await rigAt(NOVEMBER_30);
    await worker.records.update(SETTINGS, (settings) => ({ ...settings, creditBudget: 20 }));
    for (let time = 0; time < 12; time += 1)
      await look((time % 2 === 0 ? DECEMBER_1 : NOVEMBER_30) + time * MINUTE);
    const paid = sent.filter(({ host }) => host === TM).length;
    expect(paid).toBeLessThanOrEqual(40);
  });
});
