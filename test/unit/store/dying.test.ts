import { afterAll, describe, expect, it, vi } from 'vitest';
import { BACK_OFF } from '@/utils/net/back-off';
import { LEDGER } from '@/utils/net/token-metrics';
import { CHOICES } from '@/utils/store/choices';
import { HIDDEN_CONTRACTS, PLACES } from '@/utils/store/places';
import { POSITIONS, RISK_PREFERENCES } from '@/utils/store/positions';
import type { RecordKind } from '@/utils/store/records';
import { RECENTS, WATCH_LIST } from '@/utils/store/seen-tokens';
import { SETTINGS } from '@/utils/store/settings';
import { total } from '@/utils/tokenmetrics/credits';
import { deskRig, type Sent } from '../../rig/desk-rig';
import { type Death, newLife } from '../../rig/life';
import { english } from '../format/english';
import { FLOWS, type Flow } from './dying-flows';
import { dyingWorker, type Kept, keptNow, restore } from './dying-worker';

vi.mock('webextension-polyfill', () => ({
  default: {
    action: {
      setBadgeText: async () => {},
      setTitle: async () => {},
      setBadgeBackgroundColor: async () => {},
    },
    scripting: { executeScript: async () => [] },
    i18n: { getMessage: (key: string) => key },
  },
}));

const START_MS = Date.UTC(2026, 10, 23, 9);
const TM = 'api.tokenmetrics.com';
const HALF_A_DAY_MS = 43_200_000;
/** As many calls as are ever on their way to Token Metrics at once. */
const MOST_AT_ONCE = 5;

vi.stubGlobal('navigator', { language: 'en', onLine: true });
// A passphrase is as strong as it need be to see what becomes of it.
const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
vi.spyOn(crypto.subtle, 'deriveBits').mockImplementation((how, ...rest) =>
  derive(typeof how === 'string' ? how : { ...how, iterations: 1 }, ...rest),
);
vi.useFakeTimers({ toFake: ['Date'], now: START_MS });
afterAll(() => vi.useRealTimers());

const toService = (sent: readonly Sent[]) => sent.filter(({ host }) => host === TM);
const spelled = ({ host, path, query }: Sent) => `${host}${path}?${query}`;

/** A rig over a store as it was left. */
async function rigOver(kept: Kept | null) {
  const rig = deskRig(kept?.nowMs ?? START_MS);
  if (kept) await restore(kept);
  return rig;
}

function credits(kept: Kept): number {
  const ledger = LEDGER.schema.safeParse(kept.records.get(LEDGER.name));
  return ledger.success ? total(ledger.data.used) : 0;
}

const WHOLE_RECORDS: readonly RecordKind<unknown>[] = [
  BACK_OFF,
  CHOICES,
  HIDDEN_CONTRACTS,
  LEDGER,
  PLACES,
  POSITIONS,
  RECENTS,
  RISK_PREFERENCES,
  SETTINGS,
  WATCH_LIST,
];

function expectWhole({ records, rows }: Kept): void {
  for (const { name, schema } of WHOLE_RECORDS) {
    if (records.has(name)) expect(schema.safeParse(records.get(name)).success, name).toBe(true);
  }
  for (const { key, kind, storedAtMs, value, version } of rows) {
    expect(key.startsWith(`${kind}/`)).toBe(true);
    expect([typeof version, typeof storedAtMs, value === undefined]).toEqual(['number', 'number', false]);
  }
}

/** What a request to Token Metrics names, as the keys of the rows that its answer is kept in. */
function rowsAsked({ path, query }: Sent): readonly string[] {
  const asked = new URLSearchParams(query);
  const list = (name: string) => (asked.get(name) ?? '').split(',').filter((part) => part !== '');
  switch (path.replace(/^\/v\d\//, '')) {
    case 'tokens':
      return list('symbol').map((ticker) => `tm-candidates/${ticker}`);
    case 'tm-grade':
      // One row and no more is what proves a key, and is asked for whatever is kept.
      return asked.get('limit') === '1' ? [] : list('token_id').map((id) => `tm-grade/${id}`);
    case 'trading-signals':
      return list('token_id').map((id) => `tm-signals/${id}`);
    case 'fundamental-grade':
      return list('token_id').map((id) => `tm-fundamental/${id}`);
    case 'technology-grade':
      return list('token_id').map((id) => `tm-technology/${id}`);
    case 'indices':
      return ['tm-indices/all'];
    case 'indices-holdings':
      return [`tm-holdings/${asked.get('id')}`];
    case 'tm-grade-history':
      return [`tm-history/${asked.get('token_id')}`];
    default:
      return [];
  }
}

/** No request went out for what was kept already, and none went out twice in one life. */
function expectNoneDoubled(life: readonly Sent[], atDeath: Kept | null): void {
  const spellings = toService(life).map(spelled);
  expect(spellings.filter((one, place) => spellings.indexOf(one) !== place)).toEqual([]);
  const fresh = new Set(
    atDeath?.rows.filter((row) => row.storedAtMs > atDeath.nowMs - HALF_A_DAY_MS).map(({ key }) => key),
  );
  const needless = toService(life).filter((request) => {
    const rows = rowsAsked(request);
    return rows.length > 0 && rows.every((key) => fresh.has(key));
  });
  expect(needless.map(spelled)).toEqual([]);
}

async function prove(flow: Flow): Promise<number> {
  const begin = await rigOver(null);
  const first = dyingWorker(begin, english);
  await flow.before(first);
  first.kill();
  const before = await keptNow(begin.clock.nowMs);

  /** What is seen after a life that nothing befell, which did this. */
  async function seenAfter(run: Flow['run']): Promise<unknown> {
    const worker = dyingWorker(await rigOver(before), english);
    await run(worker);
    const seen = await flow.seen(worker);
    worker.kill();
    return seen;
  }
  const after = await seenAfter(flow.run);
  const allowed = flow.untold === 'after' ? [after] : [await seenAfter(async () => {}), after];

  async function dieAt(death: Death): Promise<'died' | 'lived'> {
    const rig = await rigOver(before);
    const life = newLife(death);
    const worker = dyingWorker(rig, english, life);
    const end = await Promise.race([
      flow.run(worker).then(() => 'lived' as const),
      life.over.then(() => 'died' as const),
    ]);
    life.end();
    await life.quiet();
    if (end === 'lived') return end;

    const step = `${flow.name}, died ${death.when} deed ${death.atDeed}: ${life.deeds[death.atDeed - 1]}`;
    try {
      const atDeath = await keptNow(rig.clock.nowMs);
      expectWhole(atDeath);
      const left = toService(rig.sent).length;
      const counted = credits(atDeath) - credits(before);
      expect(counted).toBeGreaterThanOrEqual(left);
      expect(counted - left).toBeLessThanOrEqual(MOST_AT_ONCE);
      expectNoneDoubled(rig.sent, before);

      const next = dyingWorker(rig, english);
      const sentAtDeath = rig.sent.length;
      const untold = await flow.seen(next);
      expect(allowed).toContainEqual(untold);
      next.kill();
      expectNoneDoubled(rig.sent.slice(sentAtDeath), atDeath);
      // Whoever asked hears that the worker died, and asks once more.
      const second = dyingWorker(rig, english);
      const sentByNext = rig.sent.length;
      await flow.run(second);
      expect(await flow.seen(second)).toEqual(after);
      second.kill();
      expectNoneDoubled(rig.sent.slice(sentByNext), atDeath);

      const inTheEnd = await keptNow(rig.clock.nowMs);
      expectWhole(inTheEnd);
      expect(credits(inTheEnd) - credits(atDeath)).toBe(toService(rig.sent).length - left);
    } catch (cause) {
      throw new Error(step, { cause });
    }
    return end;
  }

  let points = 0;
  for (const when of ['before', 'after'] as const) {
    for (let atDeed = 1; (await dieAt({ atDeed, when })) === 'died'; atDeed += 1) points += 1;
  }
  return points;
}

describe('a worker that dies at any step', () => {
  it.each(FLOWS)('during $name leaves what the next look puts right', { timeout: 300_000 }, async (flow) => {
    const points = await prove(flow);
    console.log(`${flow.name}: ${points} fault points`);
    expect(points).toBeGreaterThan(1);
  });
});
