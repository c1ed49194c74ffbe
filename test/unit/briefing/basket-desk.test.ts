import { describe, expect, it } from 'vitest';
import type { BasketView } from '@/utils/briefing/basket-desk';
import { deskRig } from '../../rig/desk-rig';
import { jsonAnswer } from '../../sandbox/answer';

const HOUR_MS = 3_600_000;
/** Noon of a day in the middle of a month. */
const NOON_MS = Date.UTC(2026, 10, 17, 12);
const GECKO = 'api.coingecko.com';

function rigAt(startMs: number) {
  const rig = deskRig(startMs);
  let worker = rig.start();
  const view = async (id: BasketView['id']) => {
    const found = (await worker.baskets.all()).find((one) => one.id === id);
    if (!found) throw new Error(`no basket ${id}`);
    return found;
  };
  const restart = () => {
    worker.kill();
    worker = rig.start();
  };
  /** The hourly round at this instant; how many requests it made. */
  const roundAt = async (atMs: number) => {
    rig.clock.nowMs = atMs;
    const before = rig.sent.length;
    await worker.baskets.refresh();
    return rig.sent.length - before;
  };
  return { ...rig, view, restart, roundAt, now: () => worker };
}

const sum = (weights: readonly { readonly weight: number }[]) =>
  weights.reduce((total, { weight }) => total + weight, 0);

/** Each round draws the pretend prices of some forty coins anew; a busy machine needs longer for that than usual. */
const PATIENCE = { timeout: 120_000 };

describe('a local basket', PATIENCE, () => {
  it('is ready at once and begins at the next midnight, not before', async () => {
    const { roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    const ready = await view('LOCAL-10');
    expect(ready).toMatchObject({
      startedMs: null,
      beginsMs: Date.UTC(2026, 10, 18),
      levels: [],
      reviews: [],
    });
    expect(ready.holdings).toHaveLength(10);
    expect(ready.holdings.every(({ weightChange }) => weightChange === null)).toBe(true);
    expect(sum(ready.holdings)).toBeCloseTo(1, 9);
    await roundAt(Date.UTC(2026, 10, 18, 0, 40));
    const begun = await view('LOCAL-10');
    expect(begun).toMatchObject({ startedMs: Date.UTC(2026, 10, 18), beginsMs: null, postponed: null });
    expect(begun.levels).toEqual([{ date: '2026-11-17', level: 100 }]);
    expect(begun.reviews).toHaveLength(1);
    expect(begun.asOfMs).toBe(Date.UTC(2026, 10, 18));
  });

  it('holds the largest coins that pass: no dollars, no wrapped ones, nothing ambiguous and nothing untraded', async () => {
    const { now, roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    const held = (await view('LOCAL-20')).holdings.map(({ coin }) => coin.slug);
    expect(held).toHaveLength(20);
    expect(held.slice(0, 4)).toEqual(['bitcoin', 'ethereum', 'ripple', 'binancecoin']);
    const why = new Map(((await now().baskets.screened())?.excluded ?? []).map((row) => [row.slug, row.why]));
    expect(Object.fromEntries(why)).toMatchObject({
      tether: 'pegged',
      'usd-coin': 'pegged',
      'wrapped-bitcoin': 'wrapped',
      'staked-ether': 'wrapped',
      'wrapped-steth': 'wrapped',
      'figure-heloc': 'real-world-asset',
      'harbour-protocol': 'symbol-collision',
      'sleeping-giant': 'no-candles',
    });
    for (const slug of why.keys()) expect(held).not.toContain(slug);
  });

  it('is limited and floored by its rule', async () => {
    const { roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    for (const [id, limit] of [
      ['LOCAL-5', 0.35],
      ['LOCAL-10', 0.3],
      ['LOCAL-20', 0.3],
    ] as const) {
      const { holdings } = await view(id);
      const most = Math.max(...holdings.map(({ weight }) => weight));
      expect(most).toBeLessThanOrEqual(limit + 1e-9);
      // Bitcoin alone would be more than half: the limit is what it has, less what the floor takes.
      expect(most).toBeGreaterThan(limit - 0.01);
      expect(Math.min(...holdings.map(({ weight }) => weight))).toBeGreaterThanOrEqual(0.01 - 1e-9);
    }
  });

  it('asks for as few prices as the rules need, once a day, and for its members alone between reviews', async () => {
    const { clock, roundAt, sent } = rigAt(NOON_MS);
    const first = await roundAt(NOON_MS);
    expect(first).toBeLessThanOrEqual(80);
    expect(sent.filter(({ host }) => host === GECKO).length).toBeLessThanOrEqual(3);
    expect(await roundAt(NOON_MS + HOUR_MS)).toBe(0);
    await roundAt(Date.UTC(2026, 10, 18, 0, 40));
    expect(await roundAt(clock.nowMs + HOUR_MS)).toBe(0);
    const usual = await roundAt(Date.UTC(2026, 10, 19, 0, 40));
    expect(usual).toBeGreaterThan(0);
    expect(usual).toBeLessThanOrEqual(25);
  });

  it('gains a level with every close, and fills the days on which the browser was shut from the candles', async () => {
    const { restart, roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    await roundAt(Date.UTC(2026, 10, 18, 1));
    await roundAt(Date.UTC(2026, 10, 19, 1));
    restart();
    await roundAt(Date.UTC(2026, 10, 24, 9));
    const { levels } = await view('LOCAL-5');
    expect(levels.map(({ date }) => date)).toEqual(
      [17, 18, 19, 20, 21, 22, 23].map((day) => `2026-11-${day}`),
    );
    expect(levels.every(({ level }) => level > 20 && level < 500)).toBe(true);
  });

  it('sets its weights anew at the first close of a month, from data of the day before', async () => {
    const { roundAt, view } = rigAt(Date.UTC(2026, 10, 27, 12));
    await roundAt(Date.UTC(2026, 10, 27, 12));
    for (const day of [28, 29, 30, 31, 32]) {
      await roundAt(Date.UTC(2026, 10, day, 1));
      await roundAt(Date.UTC(2026, 10, day, 13));
    }
    const { holdings, levels, reviews } = await view('LOCAL-10');
    expect(reviews.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'start 2026-11-27',
      'weights 2026-11-30',
    ]);
    const [, review] = reviews;
    expect(review?.atMs).toBe(Date.UTC(2026, 11, 1));
    expect(review?.dataAsOfMs).toBeLessThan(Date.UTC(2026, 11, 1));
    expect(levels.map(({ date }) => date)).toContain('2026-11-30');
    expect(holdings.some(({ weightChange }) => weightChange !== null && weightChange !== 0)).toBe(true);
  });

  it('is there after a restart without a network, with the close it knows last', async () => {
    const { line, restart, roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    await roundAt(Date.UTC(2026, 10, 18, 1));
    const before = await view('LOCAL-20');
    restart();
    line.broken = true;
    await roundAt(Date.UTC(2026, 10, 20, 1));
    const after = await view('LOCAL-20');
    expect(after.holdings).toEqual(before.holdings);
    expect(after.levels).toEqual(before.levels);
    expect(after.asOfMs).toBe(Date.UTC(2026, 10, 18));
    expect(after.failure).not.toBeNull();
  });

  it('waits half a day for a member’s close before it takes a day without it', async () => {
    const { line, roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    await roundAt(Date.UTC(2026, 10, 18, 1));
    line.instead = ({ path, query }) =>
      path === '/api/v3/klines' && query.get('symbol') === 'TRXUSDT' ? jsonAnswer([], 503) : null;
    await roundAt(Date.UTC(2026, 10, 19, 1));
    expect((await view('LOCAL-10')).levels).toHaveLength(1);
    await roundAt(Date.UTC(2026, 10, 19, 13));
    const { levels } = await view('LOCAL-10');
    expect(levels.map(({ date }) => date)).toEqual(['2026-11-17', '2026-11-18']);
  });

  it('has a past that is called hypothetical, ends at 100 and is never joined with its levels', async () => {
    const { roundAt, view } = rigAt(NOON_MS);
    await roundAt(NOON_MS);
    const { hypothetical, levels } = await view('LOCAL-5');
    expect(hypothetical.length).toBeGreaterThan(200);
    expect(hypothetical.at(-1)).toEqual({ date: '2026-11-16', level: 100 });
    expect(levels).toEqual([]);
  });

  it('makes one round however many ask', async () => {
    const { now, sent } = rigAt(NOON_MS);
    await Promise.all([now().baskets.refresh(), now().baskets.refresh(), now().baskets.refresh()]);
    const asked = sent.map(({ host, path, query }) => `${host}${path}?${query}`);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
