import { describe, expect, it } from 'vitest';
import { SETTINGS } from '@/utils/store/settings';
import { deskRig } from '../../rig/desk-rig';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';

/** A Monday, on which the pretend service rebalances. */
const START_MS = Date.UTC(2026, 10, 23, 9);
const DAY_MS = 86_400_000;
const TM = 'api.tokenmetrics.com';
const LARGE_TEN = 'token-metrics/2';

async function openRoom() {
  const rig = deskRig(START_MS);
  const worker = rig.start();
  await worker.vault.keep(SANDBOX_KEYS.good, null);
  const credits = (path = '') =>
    rig.sent.filter((sent) => sent.host === TM && sent.path.includes(path)).length;
  return { ...rig, worker, credits };
}

describe('the room of indices', () => {
  it('lists all of them for two credits: the list, and which of them are active', async () => {
    const { credits, worker } = await openRoom();
    const { tables } = await worker.indexDesk.room(true);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ source: 'token-metrics', failure: null, pending: false, stale: false });
    expect(tables[0]?.holdingsRead).toBe(0);
    expect(tables[0]?.rows).toHaveLength(20);
    expect(tables[0]?.rows.find(({ key }) => key === LARGE_TEN)).toMatchObject({
      name: 'Large Ten',
      management: 'passive',
      holdingsCount: 10,
      followed: false,
    });
    expect(tables[0]?.rows.find(({ name }) => name === 'Memes')?.management).toBe('active');
    expect(credits()).toBe(2);
    await worker.indexDesk.room(true);
    expect(credits()).toBe(2);
  });

  it('says that more is to come before it has', async () => {
    const { worker } = await openRoom();
    const { tables } = await worker.indexDesk.room(false);
    expect(tables[0]).toMatchObject({ rows: [], pending: true });
  });

  it('does not know which are active where the service refuses to tell', async () => {
    const { credits, line, worker } = await openRoom();
    line.instead = ({ query }) =>
      query.has('indices_type') || query.has('indicesType')
        ? { status: 400, headers: { 'content-type': 'application/json' }, body: '{"message":"unknown"}' }
        : null;
    const { tables } = await worker.indexDesk.room(true);
    expect(tables[0]?.rows).toHaveLength(20);
    expect(tables[0]?.rows.every(({ management }) => management === null)).toBe(true);
    expect(tables[0]?.failure).toBeNull();
    const spent = credits();
    await worker.indexDesk.room(true);
    expect(credits()).toBe(spent);
  });

  it('keeps the list with its age when the line breaks', async () => {
    const { clock, line, worker } = await openRoom();
    await worker.indexDesk.room(true);
    clock.nowMs += 2 * DAY_MS;
    line.broken = true;
    const { tables } = await worker.indexDesk.room(true);
    expect(tables[0]?.rows).toHaveLength(20);
    expect(tables[0]).toMatchObject({ stale: true, failure: { kind: 'unreachable' }, fetchedAtMs: START_MS });
  });
});

describe('one index', () => {
  it('costs two credits a day when opened: what it holds, and what it did', async () => {
    const { credits, worker } = await openRoom();
    await worker.indexDesk.room(true);
    const before = credits();
    const detail = await worker.indexDesk.detail(LARGE_TEN, true);
    expect(credits()).toBe(before + 2);
    expect(detail?.holdings).toHaveLength(10);
    const weights = detail?.holdings?.map(({ weight }) => weight ?? 0) ?? [];
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(detail?.series?.closes.length).toBeGreaterThan(28);
    expect(detail?.series).toMatchObject({ source: 'token-metrics', hypothetical: [] });
    expect(detail?.benchmark?.closes.length).toBeGreaterThan(90);
    await worker.indexDesk.detail(LARGE_TEN, true);
    expect(credits()).toBe(before + 2);
  });

  it('tells what changed from the second week on', async () => {
    const { clock, worker } = await openRoom();
    await worker.indexDesk.room(true);
    const first = await worker.indexDesk.detail(LARGE_TEN, true);
    expect(first?.reviews).toEqual([]);
    expect(first?.holdings?.every(({ weightChange }) => weightChange === null)).toBe(true);
    clock.nowMs += 7 * DAY_MS;
    await worker.indexDesk.room(true);
    const later = await worker.indexDesk.detail(LARGE_TEN, true);
    expect(later?.reviews).toHaveLength(1);
    expect(later?.reviews[0]).toMatchObject({ entered: [{}], left: [{ why: null }] });
    const newcomer = later?.reviews[0]?.entered[0];
    const held = later?.holdings?.find(({ ticker }) => ticker === newcomer?.ticker);
    expect(held?.weightChange).toBe(held?.weight);
    expect(later?.holdings?.some(({ weightChange }) => (weightChange ?? 0) < 0)).toBe(true);
  });

  it('keeps what changed when all that was fetched is cleared, for nobody could tell it again', async () => {
    const { clock, worker } = await openRoom();
    await worker.indexDesk.room(true);
    await worker.indexDesk.detail(LARGE_TEN, true);
    clock.nowMs += 7 * DAY_MS;
    await worker.indexDesk.room(true);
    await worker.indexDesk.detail(LARGE_TEN, true);
    await worker.cache.clear();
    await worker.indexDesk.room(true);
    const after = await worker.indexDesk.detail(LARGE_TEN, true);
    expect(after?.reviews).toHaveLength(1);
    expect(after?.holdings?.some(({ weightChange }) => weightChange !== null && weightChange < 0)).toBe(true);
  });

  it('that is on no list is none, and costs nothing', async () => {
    const { credits, worker } = await openRoom();
    await worker.indexDesk.room(true);
    const before = credits();
    expect(await worker.indexDesk.detail('token-metrics/999', true)).toBeNull();
    expect(await worker.indexDesk.detail('somebody/1', true)).toBeNull();
    expect(credits()).toBe(before);
  });

  it('is not asked for while the credits of the month are behind its days, and says so', async () => {
    const { credits, worker } = await openRoom();
    await worker.indexDesk.room(true);
    await worker.records.update(SETTINGS, (settings) => ({
      ...settings,
      creditBudget: 3,
    }));
    const before = credits();
    const detail = await worker.indexDesk.detail(LARGE_TEN, true);
    expect(credits()).toBe(before);
    expect(detail).toMatchObject({ holdings: null, series: null, seriesFailure: { kind: 'credits-spent' } });
  });
});

describe('indices that are followed', () => {
  it('are remembered, marked in the list, and laid side by side from what is kept', async () => {
    const { credits, worker } = await openRoom();
    await worker.indexDesk.room(true);
    await worker.indexDesk.detail(LARGE_TEN, true);
    await worker.indexDesk.follow(LARGE_TEN, true);
    await worker.indexDesk.follow('token-metrics/3', true);
    await worker.indexDesk.follow('nonsense', true);
    const before = credits();
    const [ten, more, ...rest] = await worker.indexDesk.compared([]);
    expect(rest).toEqual([]);
    expect(ten?.row.key).toBe(LARGE_TEN);
    expect(Object.values(ten?.weights ?? {}).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2);
    expect(more).toMatchObject({ row: { key: 'token-metrics/3' }, weights: null, closes: null });
    expect(credits()).toBe(before);
    const { tables } = await worker.indexDesk.room(true);
    expect(tables[0]?.rows.filter(({ followed }) => followed)).toHaveLength(2);
    await worker.indexDesk.follow(LARGE_TEN, false);
    expect(await worker.indexDesk.compared([])).toHaveLength(1);
  });
});

describe('without a key', () => {
  it('the room shows the local baskets alone, for no credit, and what they would hold', async () => {
    const rig = deskRig(START_MS);
    const { indexDesk } = rig.start();
    const { tables } = await indexDesk.room(true);
    expect(tables.map(({ source }) => source)).toEqual(['local']);
    expect(tables[0]?.rows.map(({ name, holdingsCount }) => [name, holdingsCount])).toEqual([
      ['LOCAL-5', 5],
      ['LOCAL-10', 10],
      ['LOCAL-20', 20],
    ]);
    const detail = await indexDesk.detail('local/LOCAL-10', true);
    expect(detail?.holdings?.reduce((sum, { weight }) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 9);
    expect(detail?.basket).toMatchObject({ startedMs: null, postponed: null });
    expect(detail?.series?.closes).toEqual([]);
    expect(detail?.series?.hypothetical.length).toBeGreaterThan(30);
    expect(rig.sent.filter(({ host }) => host === TM)).toEqual([]);
  });

  it('a key that is rejected leaves the baskets below what was kept', async () => {
    const rig = deskRig(START_MS);
    const worker = rig.start();
    await worker.vault.keep('tm-no-such-key', null);
    const { tables } = await worker.indexDesk.room(true);
    expect(tables.map(({ source }) => source)).toEqual(['token-metrics', 'local']);
    expect(tables[0]?.failure).toMatchObject({ kind: 'key-rejected' });
    expect(tables[1]?.rows).toHaveLength(3);
  });

  it('spent credits leave the baskets below the list that was kept', async () => {
    const rig = deskRig(START_MS);
    const worker = rig.start();
    await worker.vault.keep(SANDBOX_KEYS.good, null);
    await worker.records.update(SETTINGS, (settings) => ({ ...settings, creditBudget: 1 }));
    await worker.indexDesk.room(true);
    const { tables } = await worker.indexDesk.room(true);
    expect(tables.map(({ source }) => source)).toEqual(['token-metrics', 'local']);
    expect(tables[0]).toMatchObject({ failure: { kind: 'credits-spent' } });
    expect(tables[0]?.rows).toHaveLength(20);
    expect(rig.sent.filter(({ host }) => host === TM)).toHaveLength(1);
  });
});
