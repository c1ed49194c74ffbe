import { describe, expect, it } from 'vitest';
import { createPurchaseTurns, keepOwnPlan, putAway } from '@/entrypoints/background/own-notes';
import type { Holding } from '@/utils/portfolio/holding';
import type { Plan } from '@/utils/risk/plan';
import { keepPlan, PLANS } from '@/utils/store/plans';
import { HELD, PORTFOLIO_RULES } from '@/utils/store/portfolio';
import { RISK_PREFERENCES } from '@/utils/store/positions';
import { deskRig } from '../../rig/desk-rig';

const START_MS = Date.UTC(2026, 10, 26, 9);
const PERP = 'https://www.binance.com/en/futures/BTCUSDT';
const NOTE: Plan = { horizon: null, exitUsd: 5, exitFrom: 'above', mostUsd: 1 };

const BITCOIN: Holding = {
  source: 'coingecko',
  slug: 'bitcoin',
  ticker: 'BTC',
  name: 'Bitcoin',
  amount: 0.5,
  costUsd: 20_000,
};
const ETHER: Holding = { ...BITCOIN, slug: 'ethereum', ticker: 'ETH', name: 'Ethereum', amount: 2 };

/** A worker that knows the prices of what is held and of the page's contract. */
async function onPage(...held: readonly Holding[]) {
  const worker = deskRig(START_MS).start();
  await worker.records.update(HELD, () => held);
  await worker.coins.refreshUniverse();
  await worker.coins.refreshPrices(['bitcoin', 'ethereum']);
  const contract = await worker.desk.readContract(PERP);
  if (!contract) throw new Error('no contract');
  const brief = async () =>
    (await worker.desk.brief(contract, { wait: true, depth: 'whole', shownLeverage: null })).risk;
  await brief();
  return { ...worker, contract, told: async () => (await brief())?.sheet.beyond };
}

describe("what a token's page is told of the user's holdings", () => {
  it('is its own share, to a tenth of a per cent, and of no other holding anything', async () => {
    const { told } = await onPage(BITCOIN, ETHER);
    const beyond = await told();
    const share = beyond?.holdingShare ?? Number.NaN;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBe(Math.round(share * 1000) / 1000);
    expect(beyond).not.toHaveProperty('heldUsd');
    expect(JSON.stringify(beyond)).not.toMatch(/ethereum|ETH\b|20000|amount/);
  });

  it('is no share at all while something held has no price', async () => {
    const { told } = await onPage(BITCOIN, { ...ETHER, slug: 'nobody-knows-it' });
    expect(await told()).not.toHaveProperty('holdingShare');
  });

  it('is the distance from its target, to a tenth of a point', async () => {
    const { records, told } = await onPage(BITCOIN, ETHER);
    const targets = { bitcoin: 0.5, ethereum: 0.5 };
    await records.update(PORTFOLIO_RULES, (rules) => ({ ...rules, targets }));
    const points = (await told())?.driftPoints ?? Number.NaN;
    expect(points).toBeGreaterThan(1);
    expect(points).toBe(Math.round(points * 10) / 10);
  });

  it('is nothing where the user wants none of it on pages, or holds nothing', async () => {
    const { ownDesk, records, told } = await onPage(BITCOIN);
    await records.update(PORTFOLIO_RULES, (rules) => ({ ...rules, onPages: false }));
    expect(await told()).not.toHaveProperty('holdingShare');
    expect(await told()).not.toHaveProperty('tracked');
    expect(await ownDesk.purchase('bitcoin', 100)).toBeNull();
    const empty = await onPage();
    expect(await empty.told()).not.toHaveProperty('tracked');
    expect(await empty.ownDesk.purchase('bitcoin', 100)).toBeNull();
  });
});

describe('what a purchase would change, as a page is told', () => {
  it('is rounded, before and after, and names the token alone', async () => {
    const { ownDesk } = await onPage(BITCOIN, ETHER);
    const found = await ownDesk.purchase('ethereum', 100_000);
    if (!found) throw new Error('nothing was told');
    const { coreSharePct, effectiveNumber, sharePct, ticker } = found;
    expect(ticker).toBe('ETH');
    expect(sharePct.after ?? 0).toBeGreaterThan(sharePct.before ?? 100);
    for (const pct of [sharePct.before, sharePct.after, coreSharePct.after])
      expect(Number.isInteger(pct)).toBe(true);
    expect(effectiveNumber.before).toBe(Math.round((effectiveNumber.before ?? 0) * 10) / 10);
    expect(JSON.stringify(found)).not.toMatch(/bitcoin|BTC/);
  });

  it('is nothing for a token that is not known', async () => {
    const { ownDesk } = await onPage(BITCOIN);
    expect(await ownDesk.purchase(null, 100)).toBeNull();
    expect(await ownDesk.purchase('nobody-knows-it', 100)).toBeNull();
  });

  it('is told so often a minute, tab by tab', () => {
    let now = START_MS;
    const mayAsk = createPurchaseTurns(() => now);
    expect(Array.from({ length: 31 }, () => mayAsk(1)).filter(Boolean)).toHaveLength(30);
    expect([mayAsk(1), mayAsk(2)]).toEqual([false, true]);
    now += 60_001;
    expect(mayAsk(1)).toBe(true);
  });
});

describe("the user's note for a token", () => {
  it('is kept under the token, and told on its page wherever it trades', async () => {
    const all = await onPage();
    await keepOwnPlan(all, all.contract, NOTE);
    expect(Object.keys(await all.records.read(PLANS))).toEqual(['bitcoin']);
    expect((await all.told())?.plan).toMatchObject({ name: 'bitcoin', plan: NOTE });
    await keepOwnPlan(all, all.contract, null);
    expect(await all.told()).not.toHaveProperty('plan');
  });

  it('tells how much is held only where that is more than was wanted, to two figures', async () => {
    const { records, told } = await onPage(BITCOIN);
    await records.update(PLANS, (plans) => keepPlan(plans, 'bitcoin', NOTE, START_MS));
    const held = (await told())?.heldUsd ?? Number.NaN;
    expect(held).toBe(Number(held.toPrecision(2)));
    await records.update(PLANS, (plans) => keepPlan(plans, 'bitcoin', { ...NOTE, mostUsd: 1e9 }, START_MS));
    expect(await told()).not.toHaveProperty('heldUsd');
  });

  it('put away is put away for its token, every other nudge for all', async () => {
    const all = await onPage();
    await putAway(all, all.contract, 'plan');
    await putAway(all, all.contract, 'timing');
    const { snoozedUntilMs } = await all.records.read(RISK_PREFERENCES);
    expect(Object.keys(snoozedUntilMs).sort()).toEqual(['plan/bitcoin', 'timing']);
  });
});
