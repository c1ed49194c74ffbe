import type { Coin } from '@/utils/coingecko/coin';
import type { Contract } from '@/utils/contracts/contract';
import { localScore } from '@/utils/local/score';
import type { Failure, FailureKind } from '@/utils/vocabulary/failure';
import type { Sourced } from '@/utils/vocabulary/sourced';
import type { LocalPart, LocalReading, RatedToken } from './briefing';
import type { CoinDesk } from './coin-desk';
import { agreesOnTheDay, agreesWith, perCoin } from './coin-listing';
import type { GatheredFacts } from './fact-desk';

interface Means {
  readonly coins: CoinDesk;
  readonly nowMs: () => number;
}

/** A day's close is the newest until the next day has closed; an hour is left for it to be told. */
const CURRENT_MS = 25 * 3_600_000;

/** Quotes in which a price is a price in dollars. */
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'USDT', 'USDC']);

/** Why a key yields no rating, so that the local score takes its place. */
const NO_WORKING_KEY: ReadonlySet<FailureKind> = new Set<FailureKind>([
  'no-key',
  'key-locked',
  'key-rejected',
  'credits-spent',
  'plan-lacks-it',
]);

/** Whether what stands in the way of Token Metrics leaves its place to what is computed here. */
export function isNoWorkingKey(failure: Failure | null): boolean {
  return failure !== null && NO_WORKING_KEY.has(failure.kind);
}

/**
 * Whether the local score is shown: where the user wants it beside the rating, else only where no key yields one.
 * A kept rating stays in its place, however old.
 */
export function showsLocal(token: RatedToken, obstacle: Failure | null, wanted: boolean): boolean {
  if (wanted) return true;
  const failure = obstacle ?? token.rating.failure;
  return token.rating.value === null && isNoWorkingKey(failure);
}

/** Whether a contract's price is the price of its token, in whatever quote. */
function pricesToken({ assetClass, leveraged, market }: Contract): boolean {
  return assetClass === 'token' && leveraged === null && market !== 'option';
}

/** The score of the candles of the exchange in front of the user; null where they are not the token's or not there. */
function ownReading(contract: Contract, gathered: GatheredFacts | null, nowMs: number): LocalReading | null {
  const candles = gathered?.facts.dailyCandles;
  const from = gathered?.origin.dailyCandles;
  if (!candles || !from || !pricesToken(contract) || !DOLLARS.has(contract.quote)) return null;
  return {
    score: localScore(candles, nowMs),
    source: from.source,
    symbol: contract.symbol ?? contract.base,
    fetchedAtMs: from.fetchedAtMs,
  };
}

/**
 * The coin behind a contract: by the slug of a token that is known, else by a ticker that one coin owns beyond doubt
 * and whose price is the contract's. Null in every other case. Makes no request.
 */
export async function coinPart(
  { coins, nowMs }: Means,
  contract: Contract,
  slug: string | null,
  gathered: GatheredFacts | null,
): Promise<Sourced<Coin> | null> {
  if (slug !== null) return (await coins.coins([slug])).get(slug) ?? null;
  const { lastPrice, markPrice = lastPrice } = gathered?.facts ?? {};
  if (!pricesToken(contract) || markPrice === undefined) return null;
  const owner = await coins.owner(contract.base);
  if (!owner) return null;
  if (DOLLARS.has(contract.quote)) {
    // By the candle of the very day for which the coin's price holds, where there is one.
    const candles = gathered?.facts.dailyCandles ?? [];
    const perOne = candles.map((candle) => perCoin(candle, contract.multiplier));
    const agrees = agreesOnTheDay(owner.value, perOne);
    if (agrees !== null) return agrees ? owner : null;
  }
  const quoteUsd = await dollarsOf(coins, contract.quote);
  const priceUsd = quoteUsd === null ? null : (markPrice / contract.multiplier) * quoteUsd;
  return priceUsd !== null && agreesWith(owner.value, priceUsd, nowMs()) ? owner : null;
}

/** What one unit of a quote is worth; null where it is no coin that is surely known. */
async function dollarsOf(coins: CoinDesk, quote: string): Promise<number | null> {
  return DOLLARS.has(quote) ? 1 : ((await coins.owner(quote))?.value.priceUsd ?? null);
}

/** Whether a coin's prices have to be sent for, because the exchange in front of the user does not tell enough. */
export function wantsCoinPrices(contract: Contract, gathered: GatheredFacts | null, nowMs: number): boolean {
  return (
    contract.assetClass === 'token' && (ownReading(contract, gathered, nowMs)?.score.score ?? null) === null
  );
}

/** The local score of a contract's token: from its own exchange's candles, else from the coin's deepest market. */
export async function localPart(
  means: Means,
  contract: Contract,
  slug: string | null,
  gathered: GatheredFacts | null,
  shown: boolean,
): Promise<LocalPart> {
  const own = ownReading(contract, gathered, means.nowMs());
  if (own && own.score.score !== null) {
    const stale = means.nowMs() - own.score.asOfMs > CURRENT_MS;
    return { value: own, failure: gathered?.failure ?? null, pending: false, stale, shown };
  }
  const other = slug === null ? null : await coinLocalPart(means, slug, shown);
  if (other?.value && (other.value.score.score !== null || !own)) return other;
  if (own) return { value: own, failure: null, pending: other?.pending ?? false, stale: false, shown };
  const failure = gathered?.failure ?? null;
  const pending = gathered?.due === true && failure === null;
  return other ?? { value: null, failure, pending, stale: false, shown };
}

/** The local score of a coin that is looked at by itself. */
export async function coinLocalPart(
  { coins, nowMs }: Means,
  slug: string,
  shown: boolean,
): Promise<LocalPart> {
  const { value, ...rest } = await coins.prices(slug);
  if (!value) return { ...rest, value: null, shown };
  const { candles, fetchedAtMs, source, symbol } = value;
  return {
    ...rest,
    value: { score: localScore(candles, nowMs()), source, symbol, fetchedAtMs },
    shown,
  };
}
