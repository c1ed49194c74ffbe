import type { Failure } from '@/utils/vocabulary/failure';
import type { CreditUse } from './credit-state';
import { type Asker, charge, type Ledger, refusal } from './credits';
import { type Call, MOST_ROWS } from './endpoints';
import { GRADE_KINDS, type GradeKind, isFreshGrade, isSlow, isTodays, isYounger, WEEK_MS } from './freshness';
import { holdingsDue } from './holdings-round';
import { type PacedUse, paceAllows, paceAllowsAtOnce, viewRefusal } from './pace';
import { lookUpWith, MOST_TICKERS, type TickerBook } from './popular';

/** Everything the plan goes by. All times are epoch ms. */
export interface Situation {
  readonly nowMs: number;
  readonly ledger: Ledger;
  /** Credits a month. */
  readonly budget: number;
  /** When each token's row of a kind was stored. A token for which the service had no row counts as stored. */
  readonly storedAtMs: Readonly<Record<GradeKind, ReadonlyMap<number, number>>>;
  /** Tokens the user is looking at now. */
  readonly inView: readonly number[];
  /** The user pressed for it: nothing is kept back for other days. */
  readonly insists?: boolean;
  readonly watchList: readonly number[];
  /** Newest first. */
  readonly recents: readonly { readonly tokenId: number; readonly seenAtMs: number }[];
  /** Ids of popular tokens, as far as they have been looked up. */
  readonly popular: readonly number[];
  readonly tickers: TickerBook;
  readonly indices: {
    /** When the list was stored; null before the first. */
    readonly listStoredAtMs: number | null;
    readonly ids: readonly number[];
    /** An index for which the service had no holdings counts as stored. */
    readonly holdingsStoredAtMs: ReadonlyMap<number, number>;
  };
}

export interface PlannedCall {
  readonly call: Call;
  readonly use: CreditUse;
  /** The user waits for it: it may use the reserve. */
  readonly asker: Asker;
}

/** Tokens seen within this time are refreshed every day. */
const RECENT_MS = WEEK_MS;
/** Where a call has places left, slow grades older than this are refreshed along with it. */
const SLOW_REFRESH_MS = WEEK_MS / 2;

const USES: Readonly<Record<GradeKind, CreditUse>> = {
  'tm-grade': 'grades',
  'trading-signals': 'signals',
  'fundamental-grade': 'slow-grades',
  'technology-grade': 'slow-grades',
};

/**
 * What to ask next, the most urgent first; one call each costs one credit, and the credits are there for all of
 * them. It depends on nothing but the situation: asked again after each answer, it goes on where it stopped.
 *
 * What the user looks at comes first: an unknown ticker is looked up, a missing or old TM grade is asked for, each
 * in one call whose free places are filled with other tokens that need the same. That filling is what makes a few
 * hundred credits a month enough. Signals and slow grades follow at once where the pace allows, else once a
 * day for everything seen lately; then the list of indices, tickers that are due again, and holdings.
 */
export function plan(situation: Situation): readonly PlannedCall[] {
  return drawUp(situation).calls;
}

/**
 * What keeps something that the user waits for out of the plan: the credits are spent, or the last ones are kept
 * for the daily refreshes of the month (see `viewRefusal`). Null where credits stand in nobody's way.
 */
export function refusedByPlan(situation: Situation): Failure | null {
  return drawUp(situation).refused;
}

function drawUp(situation: Situation): {
  readonly calls: readonly PlannedCall[];
  readonly refused: Failure | null;
} {
  const { budget, indices, insists = false, inView, nowMs, tickers } = situation;
  const calls: PlannedCall[] = [];
  let refused: Failure | null = null;
  let ledger = situation.ledger;
  const means = () => ({ ledger, budget, nowMs, indicesTotal: indices.ids.length });

  const take = (asker: Asker, use: CreditUse, call: Call): void => {
    const isRefresh = insists || (use === 'grades' && !isRoundDone(situation, 'tm-grade'));
    const refusedNow =
      asker === 'user' ? viewRefusal(means(), isRefresh) : refusal(ledger, budget, asker, nowMs);
    if (asker === 'user') refused ??= refusedNow;
    if (refusedNow !== null) return;
    ledger = charge(ledger, use, 1, nowMs);
    calls.push({ call, use, asker });
  };
  const asked = new Set<string>();
  const takeGrades = (asker: Asker, kind: GradeKind, wanted: readonly number[]): void => {
    const open = wanted.filter((id) => !asked.has(`${kind} ${id}`));
    for (let start = 0; start < open.length; start += MOST_ROWS) {
      const fill = worthAsking(situation, kind).filter((id) => !asked.has(`${kind} ${id}`));
      const tokenIds = [...new Set([...open.slice(start, start + MOST_ROWS), ...fill])].slice(0, MOST_ROWS);
      for (const id of tokenIds) asked.add(`${kind} ${id}`);
      take(asker, USES[kind], { endpoint: kind, tokenIds });
    }
  };

  const isTickerDue = (storedAtMs: number) => !isYounger(storedAtMs, WEEK_MS, nowMs);
  const takeLookUp = (asker: Asker, first: readonly string[]): void => {
    if (first.length === 0) return;
    const values = lookUpWith(first, tickers, isTickerDue);
    take(asker, 'token-map', { endpoint: 'tokens', by: 'symbol', values });
  };

  takeLookUp('user', tickers.wanted.slice(0, MOST_TICKERS));
  takeGrades('user', 'tm-grade', needing(situation, 'tm-grade', inView));
  for (const kind of GRADE_KINDS) {
    const use = pacedUse(kind);
    if (use !== null && paceAllowsAtOnce(use, means())) {
      takeGrades('background', kind, needing(situation, kind, inView));
    }
  }

  const lately = seenLately(situation);
  const round = (kind: GradeKind): void => {
    const use = pacedUse(kind);
    if (isRoundDone(situation, kind) || (use !== null && !paceAllows(use, means()))) return;
    takeGrades('background', kind, needing(situation, kind, lately));
  };
  // In the background only from what is to spare: the day's first look refreshes everything anyway.
  if (viewRefusal(means(), false) === null) round('tm-grade');
  if (!isTodays(indices.listStoredAtMs, nowMs) && paceAllows('indices', means())) {
    take('background', 'indices', { endpoint: 'indices' });
  }
  round('trading-signals');
  round('fundamental-grade');
  round('technology-grade');
  if (!isAnyTickerTodays(situation)) {
    const due = tickers.ours.filter((ticker) => {
      const storedAtMs = tickers.storedAtMs.get(ticker);
      return storedAtMs !== undefined && isTickerDue(storedAtMs) && !tickers.crowded.has(ticker);
    });
    // Which token a ticker means changes as slowly as fundamentals do, and can wait as long.
    if (paceAllows('slow-grades', means())) takeLookUp('background', due.slice(0, MOST_TICKERS));
  }
  for (const indexId of holdingsDue(indices, nowMs)) {
    if (paceAllows('holdings', means())) {
      take('background', 'holdings', { endpoint: 'indices-holdings', indexId });
    }
  }
  return { calls, refused };
}

/** The headline grade is not paced. */
function pacedUse(kind: GradeKind): PacedUse | null {
  if (kind === 'tm-grade') return null;
  return isSlow(kind) ? 'slow-grades' : 'signals';
}

function needing(situation: Situation, kind: GradeKind, tokenIds: readonly number[]): readonly number[] {
  const stored = situation.storedAtMs[kind];
  return tokenIds.filter((id) => !isFreshGrade(kind, stored.get(id) ?? null, situation.nowMs));
}

/** Tokens with which to fill a call, the most likely to be looked at first. */
function worthAsking(situation: Situation, kind: GradeKind): readonly number[] {
  const { inView, nowMs, popular, recents, watchList } = situation;
  const known = [...inView, ...watchList, ...recents.map(({ tokenId }) => tokenId), ...popular];
  if (!isSlow(kind)) return needing(situation, kind, known);
  const stored = situation.storedAtMs[kind];
  return known.filter((id) => !isYounger(stored.get(id) ?? null, SLOW_REFRESH_MS, nowMs));
}

function seenLately({ inView, nowMs, recents, watchList }: Situation): readonly number[] {
  const seen = recents.filter(({ seenAtMs }) => nowMs - seenAtMs < RECENT_MS);
  return [...new Set([...inView, ...watchList, ...seen.map(({ tokenId }) => tokenId)])];
}

/** A kind has its round once a day: once any of its rows is today's, newcomers wait for tomorrow or their turn at once. */
function isRoundDone(situation: Situation, kind: GradeKind): boolean {
  return [...situation.storedAtMs[kind].values()].some((ms) => isTodays(ms, situation.nowMs));
}

function isAnyTickerTodays({ nowMs, tickers }: Situation): boolean {
  return [...tickers.storedAtMs.values()].some((ms) => isTodays(ms, nowMs));
}
