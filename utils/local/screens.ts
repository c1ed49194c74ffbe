import { median } from 'simple-statistics';
import type { Candle } from '@/utils/contracts/facts';
import { STALE_MS } from '@/utils/risk/closed-candles';
import { isNotNegative, isPositive } from '@/utils/risk/known';
import { dailyRun } from './daily-run';
import { isPegged, moveAsOne } from './price-ties';
import { kindOf, type TokenKind, type TokenName } from './token-kinds';
import { byMarketCap } from './weights';

/** A token of the universe and what its market tells. */
export interface UniverseRow extends TokenName {
  readonly marketCapUsd: number | null;
  /** As the list of market capitalisations states it; tells whether the candles are this token's. */
  readonly priceUsd: number | null;
  /** Daily, of its deepest public market, quoted in dollars or a coin pegged to them; null where there is none. */
  readonly candles: readonly Candle[] | null;
  /** Public exchanges that list it; null where unknown. */
  readonly venues: number | null;
}

/** Why a token is not in a basket. */
export const EXCLUSIONS = [
  'pegged',
  'wrapped',
  'leveraged',
  'real-world-asset',
  /** Another token has its ticker, and its price does not tell whose candles these are. */
  'symbol-collision',
  'no-market-cap',
  'no-candles',
  /** Fewer than 90 closed days in a row. */
  'too-few-candles',
  /** The newest candle closed more than 48 hours before the review. */
  'stale',
  'volume-unknown',
  /** Median of $1 million a day over 90 days not reached; a member needs 80 % of that. */
  'thin',
  /** A day of the last 30 without a trade. */
  'untraded-day',
  /** Fewer than two exchanges are known to list it. */
  'one-venue',
] as const;

export type ExclusionReason = (typeof EXCLUSIONS)[number];

/** A token that passed. */
export interface Eligible {
  readonly slug: string;
  readonly ticker: string;
  readonly marketCapUsd: number;
}

/** A token that did not. */
export interface Excluded {
  readonly slug: string;
  readonly ticker: string;
  readonly marketCapUsd: number | null;
  readonly why: ExclusionReason;
}

/** What came of the universe at an instant. */
export interface ScreenedUniverse {
  /** All of it rests on data from before this instant, epoch ms. */
  readonly asOfMs: number;
  /** Largest first. */
  readonly eligible: readonly Eligible[];
  readonly excluded: readonly Excluded[];
}

const HISTORY_DAYS = 90;
const TRADED_DAYS = 30;
const LEAST_VOLUME_USD = 1e6;
const MEMBERS_SHARE = 0.8;
const FEWEST_VENUES = 2;

/** Candles whose close is within this of the listed price are of the token that is listed. */
const SAME_PRICE = 0.2;

/**
 * Screens the universe for a basket: kinds that baskets do not hold, then history, volume and venues, after the
 * published rules of MVDA, BGCI and S&P's index. What is unknown does not pass.
 * @param members slugs of present members, whose volume may be a fifth lower.
 * @param asOfMs only what had closed by then is looked at.
 */
export function screenUniverse(
  rows: readonly UniverseRow[],
  members: ReadonlySet<string>,
  asOfMs: number,
): ScreenedUniverse {
  const eligible: Eligible[] = [];
  const excluded: Excluded[] = [];
  const passed: (readonly Candle[])[] = [];
  for (const row of largestFirst(rows)) {
    const { slug, ticker, marketCapUsd } = row;
    const { candles, asOfMs: closedMs } = dailyRun(row.candles ?? [], asOfMs);
    const why =
      kindOf(row) ??
      (isPositive(marketCapUsd) ? null : 'no-market-cap') ??
      (closedMs === null ? 'no-candles' : asOfMs - closedMs > STALE_MS ? 'stale' : null) ??
      (collides(row, rows) && !isOwnPrice(row, candles) ? 'symbol-collision' : null) ??
      tieOf(candles, passed) ??
      shortcomingOf(row, candles, members.has(slug));
    if (why !== null || !isPositive(marketCapUsd)) {
      excluded.push({ slug, ticker, marketCapUsd, why: why ?? 'no-market-cap' });
    } else {
      eligible.push({ slug, ticker, marketCapUsd });
      passed.push(candles);
    }
  }
  return { asOfMs, eligible, excluded };
}

/** One row for each slug; where it comes twice, the first. */
function largestFirst(rows: readonly UniverseRow[]): readonly UniverseRow[] {
  const bySlug = new Map([...rows].reverse().map((row) => [row.slug, row]));
  return [...bySlug.values()].sort((one, other) =>
    byMarketCap(
      { ...one, marketCapUsd: one.marketCapUsd ?? 0 },
      { ...other, marketCapUsd: other.marketCapUsd ?? 0 },
    ),
  );
}

/** What the price tells: held at a dollar, or the price of a larger token that passed. */
function tieOf(candles: readonly Candle[], larger: readonly (readonly Candle[])[]): TokenKind | null {
  if (isPegged(candles)) return 'pegged';
  return larger.some((other) => moveAsOne(candles, other)) ? 'wrapped' : null;
}

/** Whether another token that could be in a basket has the same ticker. */
function collides(row: UniverseRow, rows: readonly UniverseRow[]): boolean {
  const ticker = row.ticker.toUpperCase();
  return rows.some(
    (other) => other.slug !== row.slug && other.ticker.toUpperCase() === ticker && kindOf(other) === null,
  );
}

function isOwnPrice({ priceUsd }: UniverseRow, candles: readonly Candle[]): boolean {
  const close = candles.at(-1)?.[4];
  return isPositive(priceUsd) && isPositive(close) && Math.abs(close / priceUsd - 1) <= SAME_PRICE;
}

function shortcomingOf(
  { venues }: UniverseRow,
  candles: readonly Candle[],
  isMember: boolean,
): ExclusionReason | null {
  if (candles.length < HISTORY_DAYS) return 'too-few-candles';
  const values = candles
    .slice(-HISTORY_DAYS)
    .map(([, , , , close, volume]) => (isNotNegative(volume) ? close * volume : Number.NaN));
  if (!values.every(Number.isFinite)) return 'volume-unknown';
  if (values.slice(-TRADED_DAYS).includes(0)) return 'untraded-day';
  if (median(values) < LEAST_VOLUME_USD * (isMember ? MEMBERS_SHARE : 1)) return 'thin';
  return isNotNegative(venues) && venues >= FEWEST_VENUES ? null : 'one-venue';
}
