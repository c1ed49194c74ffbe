import type { TokenMetrics } from '@/utils/net/token-metrics';
import type { Cache } from '@/utils/store/cache';
import type { Records } from '@/utils/store/records';
import { WATCH_LIST } from '@/utils/store/seen-tokens';
import type { ListedToken } from '@/utils/tokenmetrics/rows';
import { assetOf } from '@/utils/tokenmetrics/which-token';
import { success } from '@/utils/vocabulary/failure';
import type { TokenRow } from './briefing';
import { carryOut } from './carry-out';
import type { Desk } from './desk';
import { GRADES, LISTED } from './kinds';

interface Means {
  readonly service: TokenMetrics;
  readonly cache: Cache;
  readonly records: Records;
  readonly nowMs: () => number;
}

const MOST_FOUND = 20;

/**
 * How well a token fits what was typed: the ticker itself first, then tickers and names that begin with it, then
 * names that hold it. Null where it does not fit.
 */
export function fitOf(token: Pick<ListedToken, 'ticker' | 'name' | 'slug'>, typed: string): number | null {
  const text = typed.trim().toLowerCase();
  const ticker = token.ticker.toLowerCase();
  const name = token.name.toLowerCase();
  if (text === '') return null;
  if (ticker === text) return 0;
  if (name === text || token.slug === text) return 1;
  if (ticker.startsWith(text)) return 2;
  if (name.startsWith(text)) return 3;
  return name.includes(text) ? 4 : null;
}

/** Looking tokens up by hand. */
export function createSearch(means: Means): Pick<Desk, 'search' | 'rowsFor'> {
  const { cache, records } = means;

  async function rowsOf(tokens: readonly ListedToken[]): Promise<readonly TokenRow[]> {
    const ids = tokens.map(({ tokenId }) => String(tokenId));
    const [grades, watched] = await Promise.all([
      cache.getMany(GRADES['tm-grade'], ids),
      records.read(WATCH_LIST),
    ]);
    return tokens.map((token) => ({
      asset: assetOf(token),
      tmGrade: grades.get(String(token.tokenId))?.value?.tmGrade ?? null,
      watched: watched.includes(token.tokenId),
    }));
  }

  async function findKept(text: string): Promise<readonly ListedToken[]> {
    const listed = [...(await cache.getAll(LISTED)).values()].map(({ value }) => value);
    return listed
      .flatMap((token) => {
        const fit = fitOf(token, text);
        return fit === null ? [] : [{ token, fit }];
      })
      .sort((a, b) => a.fit - b.fit || (b.token.marketCapUsd ?? -1) - (a.token.marketCapUsd ?? -1))
      .slice(0, MOST_FOUND)
      .map(({ token }) => token);
  }

  return {
    async search(text, remote) {
      // A comma would make two questions of one.
      const asked = text.replaceAll(',', ' ').trim();
      if (remote && asked !== '') {
        const isTicker = /^[\p{L}\p{N}]{1,12}$/u.test(asked);
        const call = {
          endpoint: 'tokens',
          by: isTicker ? 'symbol' : 'token_name',
          values: [isTicker ? asked.toUpperCase() : asked],
        } as const;
        const failure = await carryOut({ call, use: 'token-map', asker: 'user' }, means);
        if (failure && failure.kind !== 'not-listed') return { ok: false, failure };
      }
      return success(await rowsOf(await findKept(text)));
    },
    async rowsFor(tokenIds) {
      const kept = await cache.getMany(LISTED, tokenIds.map(String));
      return rowsOf(tokenIds.flatMap((id) => kept.get(String(id))?.value ?? []));
    },
  };
}
