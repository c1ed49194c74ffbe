import type { Cache, CacheRow } from '@/utils/store/cache';
import type { Asset } from '@/utils/tokenmetrics/asset';
import { type FetchedRows, type IndexMembership, membershipOf } from '@/utils/tokenmetrics/index-membership';
import { assembleRating, type Rating } from '@/utils/tokenmetrics/rating';
import type { ListedToken } from '@/utils/tokenmetrics/rows';
import { assetOf } from '@/utils/tokenmetrics/which-token';
import { GRADES, HOLDINGS, INDICES, LISTED } from './kinds';

/** What is kept of one token, read from the cache alone. */
export interface TokenBook {
  readonly listed: ListedToken | null;
  /** Null where no grade of any kind has been received. */
  readonly rating: Rating | null;
  /** Null where the list of indices has not been received. */
  readonly indices: IndexMembership | null;
}

/** Reads what is kept of a token. No request is made. */
export async function readTokenBook(cache: Cache, tokenId: number, known: Asset | null): Promise<TokenBook> {
  const id = String(tokenId);
  const [listed, grade, signals, fundamental, technology, indices, holdings] = await Promise.all([
    cache.get(LISTED, id),
    cache.get(GRADES['tm-grade'], id),
    cache.get(GRADES['trading-signals'], id),
    cache.get(GRADES['fundamental-grade'], id),
    cache.get(GRADES['technology-grade'], id),
    cache.get(INDICES, 'all'),
    cache.getAll(HOLDINGS),
  ]);
  const asset = listed ? assetOf(listed.value) : (known ?? { tokenId, slug: null });
  const isRated = [grade, signals, fundamental, technology].some((row) => row !== null);
  return {
    listed: listed?.value ?? null,
    rating: isRated
      ? assembleRating({
          tmGrade: fetched(grade),
          signals: fetched(signals),
          fundamental: fetched(fundamental),
          technology: fetched(technology),
          trader: null,
          investor: null,
        })
      : null,
    indices: indices
      ? membershipOf(
          asset,
          rowsOf(indices),
          new Map([...holdings].map(([index, row]) => [Number(index), rowsOf(row)])),
        )
      : null,
  };
}

function fetched<T>(kept: CacheRow<T | null> | null) {
  return kept && kept.value !== null ? { row: kept.value, fetchedAtMs: kept.storedAtMs } : null;
}

function rowsOf<T>(kept: CacheRow<readonly T[]>): FetchedRows<T> {
  return { rows: kept.value, fetchedAtMs: kept.storedAtMs };
}

const TOKEN_PAGES = 'https://app.tokenmetrics.com';

/**
 * Where a token's own page at Token Metrics is; null where neither link nor slug is known. A link that leads
 * anywhere else (a proxy may have written it) is not followed.
 */
export function tokenPageOf(listed: Pick<ListedToken, 'appLink' | 'slug'> | null): string | null {
  if (!listed) return null;
  const { appLink, slug } = listed;
  if (appLink !== null && URL.canParse(appLink) && new URL(appLink).origin === TOKEN_PAGES) return appLink;
  return slug === null ? null : `${TOKEN_PAGES}/en/${encodeURIComponent(slug)}`;
}
