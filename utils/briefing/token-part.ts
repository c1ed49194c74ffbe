import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { WATCH_LIST } from '@/utils/store/seen-tokens';
import type { Asset, AssetAnswer } from '@/utils/tokenmetrics/asset';
import { GRADE_KINDS, isFreshGrade, isTodays } from '@/utils/tokenmetrics/freshness';
import type { Rating } from '@/utils/tokenmetrics/rating';
import type { Failure } from '@/utils/vocabulary/failure';
import { standingFailures } from './attempts';
import type { Part, RatedToken } from './briefing';
import type { Errands } from './errands';
import { GRADES, INDICES } from './kinds';
import { readTokenBook, tokenPageOf } from './token-book';

interface Means {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly errands: Errands;
  readonly nowMs: () => number;
}

const NOTHING: Part<never> = { value: null, failure: null, pending: false, stale: false };

/** Whether a token's grades and the list of indices are of today, so that nothing need be sent for. */
export async function isUpToDate({ cache, nowMs }: Means, tokenId: number): Promise<boolean> {
  const [indices, ...grades] = await Promise.all([
    cache.get(INDICES, 'all'),
    ...GRADE_KINDS.map((kind) => cache.get<unknown>(GRADES[kind], String(tokenId))),
  ]);
  const fresh = GRADE_KINDS.every((kind, place) =>
    isFreshGrade(kind, grades[place]?.storedAtMs ?? null, nowMs()),
  );
  return fresh && isTodays(indices?.storedAtMs ?? null, nowMs());
}

/** What is known of one token, with what stands in the way of knowing more. Makes no request. */
export async function tokenPart(
  means: Means,
  asset: Part<AssetAnswer>,
  known: Asset | null,
): Promise<RatedToken> {
  if (!known) {
    const failure = asset.value === null ? asset.failure : null;
    return {
      asset,
      rating: { ...NOTHING, failure, pending: asset.pending },
      indices: { ...NOTHING, failure, pending: asset.pending },
      tokenPage: null,
      watched: false,
    };
  }
  const { cache, errands, nowMs, records, service } = means;
  const { tokenId } = known;
  const [book, grade, indices, watchList, failures, obstacle] = await Promise.all([
    readTokenBook(cache, tokenId, known),
    cache.get(GRADES['tm-grade'], String(tokenId)),
    cache.get(INDICES, 'all'),
    records.read(WATCH_LIST),
    standingFailures(cache, nowMs()),
    service.obstacle('user'),
  ]);
  const wanted = errands.isWanted({ tokenId });
  const gradeFresh = isFreshGrade('tm-grade', grade?.storedAtMs ?? null, nowMs());
  const listFresh = isTodays(indices?.storedAtMs ?? null, nowMs());
  const why = (subject: string): Failure | null =>
    obstacle ?? failures.get(subject) ?? (wanted ? null : errands.stoppedBy);
  return {
    asset,
    rating: {
      value: book.rating && isEmpty(book.rating) ? null : book.rating,
      failure: gradeFresh ? null : why('tm-grade'),
      pending: wanted,
      stale: grade !== null && !gradeFresh,
    },
    indices: {
      value: book.indices,
      failure: listFresh ? null : why('indices'),
      pending: wanted || (errands.busy && isHalfRead(book.indices)),
      stale: indices !== null && !listFresh,
    },
    tokenPage: tokenPageOf(book.listed),
    watched: watchList.includes(tokenId),
  };
}

function isEmpty(rating: Rating): boolean {
  return Object.values(rating).every((figure) => figure === null);
}

function isHalfRead(
  indices: { readonly indicesRead: number; readonly indicesTotal: number } | null,
): boolean {
  return indices !== null && indices.indicesRead < indices.indicesTotal;
}
