import { describe, expect, it } from 'vitest';
import { charge, EMPTY_LEDGER, type Ledger } from '@/utils/tokenmetrics/credits';
import { GRADE_KINDS, type GradeKind } from '@/utils/tokenmetrics/freshness';
import { type PlannedCall, plan, refusedByPlan, type Situation } from '@/utils/tokenmetrics/plan';
import { POPULAR_TICKERS } from '@/utils/tokenmetrics/popular';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 2, 10, 12);
const TODAY = NOW - HOUR;
const YESTERDAY = NOW - DAY;

const NOTHING_STORED: Situation['storedAtMs'] = {
  'tm-grade': new Map(),
  'trading-signals': new Map(),
  'fundamental-grade': new Map(),
  'technology-grade': new Map(),
};

/** Everything known and read today; each test says what is not. */
function situation(change: Partial<Situation> = {}): Situation {
  return {
    nowMs: NOW,
    ledger: EMPTY_LEDGER,
    budget: 500,
    storedAtMs: NOTHING_STORED,
    inView: [],
    watchList: [],
    recents: [],
    popular: [],
    tickers: { wanted: [], ours: [], storedAtMs: new Map(), crowded: new Set() },
    indices: { listStoredAtMs: TODAY, ids: [], holdingsStoredAtMs: new Map() },
    ...change,
  };
}

function stored(
  ids: readonly number[],
  atMs: number,
  kinds: readonly GradeKind[] = GRADE_KINDS,
): Situation['storedAtMs'] {
  const map = (kind: GradeKind) => new Map(kinds.includes(kind) ? ids.map((id) => [id, atMs] as const) : []);
  return {
    'tm-grade': map('tm-grade'),
    'trading-signals': map('trading-signals'),
    'fundamental-grade': map('fundamental-grade'),
    'technology-grade': map('technology-grade'),
  };
}

/** Credits that were spent on neither headline grades nor the token map, which the pace would learn from. */
function used(credits: number): Ledger {
  return charge(EMPTY_LEDGER, 'history', credits, NOW);
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, place) => from + place);
}

const endpoints = (change: Partial<Situation>) => plan(situation(change)).map(({ call }) => call.endpoint);
const idsOf = (calls: readonly PlannedCall[], endpoint: GradeKind) =>
  calls.flatMap(({ call }) => (call.endpoint === endpoint && 'tokenIds' in call ? [call.tokenIds] : []));
const seenAt = (ids: readonly number[], seenAtMs: number) => ids.map((tokenId) => ({ tokenId, seenAtMs }));

describe('a look at a token', () => {
  it('asks for its headline grade first, then for the rest at once while there is plenty', () => {
    const calls = plan(situation({ inView: [1] }));
    expect(calls.map(({ call }) => call.endpoint)).toEqual([
      'tm-grade',
      'trading-signals',
      'fundamental-grade',
      'technology-grade',
    ]);
    expect(calls[0]).toMatchObject({ use: 'grades', asker: 'user', call: { tokenIds: [1] } });
    expect(calls[1]).toMatchObject({ use: 'signals', asker: 'background' });
    expect(refusedByPlan(situation({ inView: [1] }))).toBeNull();
  });

  it('fills the free places of the call: the watch-list first, then the newest recents, then popular tokens', () => {
    const calls = plan(
      situation({
        inView: [1],
        watchList: [50, 51],
        recents: seenAt([60, 50, 61], NOW - DAY),
        popular: range(100, 200),
      }),
    );
    const [ids = []] = idsOf(calls, 'tm-grade');
    expect(ids).toHaveLength(100);
    expect(ids.slice(0, 5)).toEqual([1, 50, 51, 60, 61]);
    expect(ids[5]).toBe(100);
    expect(idsOf(calls, 'tm-grade')).toHaveLength(1);
  });

  it('asks for nothing that is fresh', () => {
    expect(endpoints({ inView: [1], storedAtMs: stored([1], TODAY) })).toEqual([]);
  });

  it('leaves fresh tokens out of the places it fills', () => {
    const storedAtMs = stored([50], TODAY, ['tm-grade']);
    const calls = plan(situation({ inView: [1], watchList: [50, 51], storedAtMs }));
    expect(idsOf(calls, 'tm-grade')).toEqual([[1, 51]]);
  });

  it('asks again after the next daily row, but for slow grades only after a week', () => {
    expect(endpoints({ inView: [1], storedAtMs: stored([1], YESTERDAY) })).toEqual([
      'tm-grade',
      'trading-signals',
    ]);
    expect(endpoints({ inView: [1], storedAtMs: stored([1], NOW - 8 * DAY) })).toHaveLength(4);
  });

  it('trusts nothing that was stored in the future', () => {
    expect(endpoints({ inView: [1], storedAtMs: stored([1], NOW + DAY) })).toHaveLength(4);
  });

  it('leaves signals and slow grades for the daily round where the credits run ahead of the month', () => {
    const storedAtMs = stored([2], TODAY);
    expect(endpoints({ inView: [1], storedAtMs, ledger: used(260) })).toEqual(['tm-grade']);
  });

  it('gets its headline grade from the reserve when background work has stopped', () => {
    expect(endpoints({ inView: [1], ledger: used(460) })).toEqual(['tm-grade']);
  });

  it('asks for nothing when nothing is left, and says so', () => {
    const broke = situation({ inView: [1], ledger: used(500) });
    expect(plan(broke)).toEqual([]);
    expect(refusedByPlan(broke)).toEqual({ kind: 'credits-spent', retryAtMs: Date.UTC(2026, 3, 1) });
  });

  it('never seen before waits where the last credits are kept for daily refreshes, unless the user insists', () => {
    const late = { inView: [1], storedAtMs: stored([2], TODAY), ledger: used(490) };
    expect(plan(situation(late))).toEqual([]);
    const held = refusedByPlan(situation(late));
    expect(held?.kind).toBe('credits-spent');
    expect(held?.retryAtMs).toBeGreaterThan(NOW);
    expect(held?.retryAtMs).toBeLessThan(Date.UTC(2026, 3, 1));
    expect(endpoints({ ...late, insists: true })).toEqual(['tm-grade']);
    expect(endpoints({ ...late, storedAtMs: NOTHING_STORED })).toEqual(['tm-grade']);
  });
});

describe('an unknown ticker', () => {
  const book = (change: Partial<Situation['tickers']>) => ({
    tickers: { wanted: ['ZZZ'], ours: [], storedAtMs: new Map(), crowded: new Set<string>(), ...change },
  });

  it('is looked up first, with popular ones in the free places', () => {
    const calls = plan(situation({ ...book({}), inView: [1] }));
    expect(calls[0]).toMatchObject({
      use: 'token-map',
      asker: 'user',
      call: { endpoint: 'tokens', by: 'symbol', values: ['ZZZ', ...POPULAR_TICKERS.slice(0, 11)] },
    });
    expect(calls[1]?.call.endpoint).toBe('tm-grade');
  });

  it('goes alone where its answer was cut off before', () => {
    const calls = plan(situation(book({ crowded: new Set(['ZZZ']) })));
    expect(calls[0]?.call).toMatchObject({ values: ['ZZZ'] });
  });
});

describe('the daily round', () => {
  it('refreshes the watch-list and what was seen within a week together, by the hundred', () => {
    const watchList = range(1, 10);
    const recents = [...seenAt(range(100, 120), NOW - 2 * DAY), ...seenAt(range(900, 30), NOW - 8 * DAY)];
    const calls = plan(situation({ watchList, recents, storedAtMs: stored(range(1, 999), YESTERDAY) }));
    const rounds = idsOf(calls, 'tm-grade');
    expect(rounds.map((ids) => ids.length)).toEqual([100, 60]);
    expect(new Set(rounds.flat()).size).toBe(160);
    expect(calls.every(({ asker }) => asker === 'background')).toBe(true);
  });

  it('is once a day: what is opened later waits for tomorrow', () => {
    const storedAtMs = stored([1], TODAY);
    expect(endpoints({ recents: seenAt([1, 2], NOW), storedAtMs })).toEqual([]);
  });

  it('does nothing for a user who has looked at nothing', () => {
    expect(endpoints({ popular: range(1, 50) })).toEqual([]);
  });

  it('takes along slow grades that will be due soon', () => {
    const storedAtMs = stored([2, 3], NOW - 5 * DAY, ['fundamental-grade']);
    const calls = plan(situation({ watchList: [1, 2, 3], storedAtMs }));
    expect(idsOf(calls, 'fundamental-grade')).toEqual([[1, 2, 3]]);
  });

  it('begins with today’s daily row and not at midnight', () => {
    const midnight = Date.UTC(2026, 2, 10);
    const storedAtMs = stored([1], midnight - HOUR);
    const kinds = (nowMs: number) =>
      endpoints({ watchList: [1], storedAtMs, nowMs }).filter((endpoint) => endpoint !== 'indices');
    expect(kinds(midnight + HOUR)).toEqual([]);
    expect(kinds(midnight + 2 * HOUR)).toEqual(['tm-grade', 'trading-signals']);
  });
});

describe('indices', () => {
  const ids = range(1, 20);
  const readAt = (atMs: number, some = ids) => new Map(some.map((id) => [id, atMs] as const));
  const holdings = (change: Partial<Situation['indices']>, more: Partial<Situation> = {}) =>
    plan(
      situation({
        indices: { listStoredAtMs: TODAY, ids, holdingsStoredAtMs: new Map(), ...change },
        ...more,
      }),
    ).flatMap(({ call }) => (call.endpoint === 'indices-holdings' ? [call.indexId] : []));

  it('are listed once a day', () => {
    expect(endpoints({ indices: { listStoredAtMs: null, ids: [], holdingsStoredAtMs: new Map() } })).toEqual([
      'indices',
    ]);
    expect(
      endpoints({ indices: { listStoredAtMs: YESTERDAY, ids: [], holdingsStoredAtMs: new Map() } }),
    ).toEqual(['indices']);
  });

  it('have their holdings read a few at a time at first, never all in front of the user', () => {
    expect(holdings({})).toEqual([1, 2, 3, 4]);
    expect(holdings({ holdingsStoredAtMs: readAt(TODAY, range(1, 18)) })).toEqual([19, 20]);
  });

  it('are then read again about once a week, a few of the oldest each day', () => {
    const stored = readAt(NOW - 5 * DAY).set(7, NOW - 6 * DAY);
    expect(holdings({ holdingsStoredAtMs: stored })).toEqual([7, 1, 2]);
    const partly = new Map(stored).set(7, TODAY).set(1, TODAY).set(2, TODAY);
    expect(holdings({ holdingsStoredAtMs: partly })).toEqual([]);
    expect(holdings({ holdingsStoredAtMs: readAt(YESTERDAY) })).toEqual([]);
  });
});

describe('a small plan', () => {
  it('leaves out holdings first, then slow grades, then signals, then the list of indices, and headlines last', () => {
    const inView = {
      inView: [1],
      indices: { listStoredAtMs: null, ids: range(1, 20), holdingsStoredAtMs: new Map() },
    };
    const kinds = [0, 378, 395, 415, 445, 499].map((credits) => {
      const calls = plan(situation({ ...inView, ledger: used(credits) })).map(({ use }) => use);
      return ['grades', 'indices', 'signals', 'slow-grades', 'holdings'].filter((use) =>
        calls.some((made) => made === use),
      );
    });
    expect(kinds.map((uses) => uses.length)).toEqual([5, 4, 3, 2, 1, 1]);
    for (const [place, uses] of kinds.entries()) {
      expect(uses[0]).toBe('grades');
      const before = kinds[place - 1];
      if (before) expect(before.slice(0, uses.length)).toEqual(uses);
    }
  });
});
