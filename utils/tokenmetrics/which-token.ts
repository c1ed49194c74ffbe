import type { Contract } from '@/utils/contracts/contract';
import type { Asset, AssetAnswer } from './asset';
import type { ListedToken } from './rows';

/** What of a contract tells its token. */
export interface Sought {
  /** CoinGecko's id of the exchange, as Token Metrics' exchange lists use it. */
  readonly exchangeCoingeckoId: string;
  /** After renames and multipliers. */
  readonly base: string;
  readonly assetClass: Contract['assetClass'];
}

/** How many times the next one's market cap the largest must have to be taken without asking. */
const FAR_LARGER = 10;

/**
 * Which token a contract's base is. Tickers are shared by many tokens, so the exchange's own listing decides, then
 * a market cap far above all others, else the user.
 * @param rows listed tokens, among them all that carry the ticker, in any order.
 * @param choice what the user said about this ticker on this exchange: a token id, null for "none of these",
 * undefined where they never said. It outranks every rule. A chosen token that is not among the rows is asked
 * for again rather than replaced by one the user did not choose.
 */
export function whichToken(
  sought: Sought,
  rows: readonly ListedToken[],
  choice?: number | null,
): AssetAnswer {
  if (choice === null) return { kind: 'not-listed', why: 'none-of-these' };
  const namesakes = candidatesFor(sought.base, rows);
  if (choice !== undefined) {
    const chosen = rows.find((row) => row.tokenId === choice);
    if (chosen) return { kind: 'known', asset: assetOf(chosen), chosenBy: 'user' };
    if (namesakes.length > 0) return { kind: 'ambiguous', candidates: namesakes.map(assetOf) };
  }
  if (sought.assetClass !== 'token') return { kind: 'not-listed', why: 'not-a-token' };

  const listedHere = namesakes.filter((row) => row.exchangeIds.includes(sought.exchangeCoingeckoId));
  // A perpetual may trade where its token has no spot listing: then the exchange decides nothing.
  const candidates = listedHere.length > 0 ? listedHere : namesakes;
  const [largest, next] = candidates;
  if (!largest) return { kind: 'not-listed', why: 'unknown-token' };
  if (!next || isFarLarger(largest, next)) {
    return { kind: 'known', asset: assetOf(largest), chosenBy: 'rule' };
  }
  return { kind: 'ambiguous', candidates: candidates.map(assetOf) };
}

/** Every token that carries a ticker, once each, the largest market cap first and unknown ones last. */
export function candidatesFor(base: string, rows: readonly ListedToken[]): readonly ListedToken[] {
  const ticker = base.trim().toUpperCase();
  const byId = new Map(rows.filter((row) => row.ticker === ticker).map((row) => [row.tokenId, row]));
  return [...byId.values()].sort(
    (a, b) => (b.marketCapUsd ?? -1) - (a.marketCapUsd ?? -1) || a.tokenId - b.tokenId,
  );
}

/** An unknown market cap counts as zero, and nothing is far larger than nothing. */
function isFarLarger(largest: ListedToken, next: ListedToken): boolean {
  const capUsd = largest.marketCapUsd ?? 0;
  return capUsd > 0 && capUsd >= FAR_LARGER * (next.marketCapUsd ?? 0);
}

/** The identity of a listed token, without what only the rule needs. */
export function assetOf({ tokenId, slug, name, ticker, marketCapUsd }: ListedToken): Asset {
  return { tokenId, slug, name, ticker, marketCapUsd };
}
