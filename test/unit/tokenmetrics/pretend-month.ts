import type { CreditUse } from '@/utils/tokenmetrics/credit-state';
import { charge, EMPTY_LEDGER, type Ledger, refusal } from '@/utils/tokenmetrics/credits';
import { GRADE_KINDS, type GradeKind, isFreshGrade } from '@/utils/tokenmetrics/freshness';
import { DAY_MS } from '@/utils/tokenmetrics/month';
import { type PlannedCall, plan, type Situation } from '@/utils/tokenmetrics/plan';
import { POPULAR_TICKERS } from '@/utils/tokenmetrics/popular';

const START = Date.UTC(2026, 2, 1);

/** What a month of use came to. */
export interface PretendMonth {
  readonly calls: number;
  readonly byUse: Readonly<Partial<Record<CreditUse, number>>>;
  readonly views: number;
  readonly firstViews: number;
  readonly firstViewsAnswered: number;
  /** Views whose headline grade was today's. */
  readonly freshViews: number;
  readonly viewsWithTrend: number;
  readonly viewsWithSlowGrades: number;
  /** Views at which the holdings of every index had been read. */
  readonly viewsWithAllIndices: number;
}

/** Repeatable numbers between 0 and 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/**
 * Lives through 22 trading days with nothing but the plan: 60 views a day over 120 tokens, half of which have a
 * popular ticker and some of which are opened far more often than others. Nothing is kept but what `Situation` says.
 */
export function livePretendMonth(budget: number, indicesTotal = 20, seed = 7): PretendMonth {
  const random = seeded(seed);
  const tickers = Array.from({ length: 120 }, (_, place) =>
    place % 2 === 0 ? (POPULAR_TICKERS[place / 2] ?? `T${place}`) : `T${place}`,
  );
  const idOf = (ticker: string) => 1 + tickers.indexOf(ticker);
  const world = {
    ledger: EMPTY_LEDGER as Ledger,
    stored: {
      'tm-grade': new Map<number, number>(),
      'trading-signals': new Map<number, number>(),
      'fundamental-grade': new Map<number, number>(),
      'technology-grade': new Map<number, number>(),
    } satisfies Record<GradeKind, Map<number, number>>,
    tickers: new Map<string, number>(),
    recents: new Map<number, number>(),
    listAtMs: null as number | null,
    holdings: new Map<number, number>(),
  };

  const situation = (nowMs: number, ticker: string): Situation => ({
    nowMs,
    ledger: world.ledger,
    budget,
    storedAtMs: world.stored,
    inView: world.tickers.has(ticker) ? [idOf(ticker)] : [],
    watchList: [],
    recents: [...world.recents]
      .map(([tokenId, seenAtMs]) => ({ tokenId, seenAtMs }))
      .sort((a, b) => b.seenAtMs - a.seenAtMs),
    popular: POPULAR_TICKERS.filter((known) => world.tickers.has(known) && idOf(known) > 0).map(idOf),
    tickers: {
      wanted: world.tickers.has(ticker) ? [] : [ticker],
      ours: [...world.recents.keys()].map((id) => tickers[id - 1] ?? ''),
      storedAtMs: world.tickers,
      crowded: new Set(),
    },
    indices: {
      listStoredAtMs: world.listAtMs,
      ids: world.listAtMs === null ? [] : Array.from({ length: indicesTotal }, (_, place) => place + 1),
      holdingsStoredAtMs: world.holdings,
    },
  });

  const carryOut = ({ call, use, asker }: PlannedCall, nowMs: number): void => {
    if (refusal(world.ledger, budget, asker, nowMs) !== null) throw new Error('planned beyond the credits');
    world.ledger = charge(world.ledger, use, 1, nowMs);
    if (call.endpoint === 'tokens') for (const ticker of call.values) world.tickers.set(ticker, nowMs);
    if (call.endpoint === 'indices') world.listAtMs = nowMs;
    if (call.endpoint === 'indices-holdings') world.holdings.set(call.indexId, nowMs);
    const kind = GRADE_KINDS.find((known) => known === call.endpoint);
    if (kind && 'tokenIds' in call) for (const id of call.tokenIds) world.stored[kind].set(id, nowMs);
  };

  const seen = new Set<string>();
  const result = { views: 0, firstViews: 0, firstViewsAnswered: 0, freshViews: 0 };
  const shown = { viewsWithTrend: 0, viewsWithSlowGrades: 0, viewsWithAllIndices: 0 };
  for (const day of tradingDays()) {
    for (let view = 0; view < 60; view += 1) {
      const nowMs = START + day * DAY_MS + (9 * 60 + view * 12) * 60_000;
      const ticker = tickers[Math.floor(120 * random() ** 2.2)] ?? 'BTC';
      // The tail is opened once each, so that all 120 are seen.
      const opened = view === 59 ? (tickers.find((name) => !seen.has(name)) ?? ticker) : ticker;
      for (let round = 0; round < 4; round += 1) {
        if (world.tickers.has(opened)) world.recents.set(idOf(opened), nowMs);
        const calls = plan(situation(nowMs, opened));
        for (const planned of calls) carryOut(planned, nowMs);
        if (calls.length === 0) break;
      }
      const fresh = (kind: GradeKind) =>
        isFreshGrade(kind, world.stored[kind].get(idOf(opened)) ?? null, nowMs);
      result.views += 1;
      if (fresh('tm-grade')) result.freshViews += 1;
      if (fresh('trading-signals')) shown.viewsWithTrend += 1;
      if (fresh('fundamental-grade') && fresh('technology-grade')) shown.viewsWithSlowGrades += 1;
      if (world.holdings.size === indicesTotal) shown.viewsWithAllIndices += 1;
      if (seen.has(opened)) continue;
      seen.add(opened);
      result.firstViews += 1;
      if (world.stored['tm-grade'].has(idOf(opened))) result.firstViewsAnswered += 1;
    }
  }
  const used = Object.entries(world.ledger.used).filter(([, credits]) => credits > 0);
  const calls = used.reduce((sum, [, credits]) => sum + credits, 0);
  return { calls, byUse: Object.fromEntries(used), ...result, ...shown };
}

/** Monday to Friday of a month that begins on a Sunday. */
function tradingDays(): number[] {
  return Array.from({ length: 31 }, (_, day) => day).filter((day) => day % 7 !== 0 && day % 7 !== 6);
}
