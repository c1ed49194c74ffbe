import type { BasketId } from '@/utils/local/basket-rule';
import { emptyBasket } from '@/utils/local/basket-state';
import { closeInstant } from '@/utils/local/calendar';
import { weightsOf } from '@/utils/local/valuation';
import type { BasketWeights } from '@/utils/local/weights';
import type { StoredBasket } from '@/utils/store/baskets';
import type { Failure } from '@/utils/vocabulary/failure';
import { DAY_MS } from '@/utils/vocabulary/utc-day';
import type { BasketHolding, BasketView } from './basket-desk';
import type { Coin, CoinDesk } from './coin-desk';

interface Around {
  readonly coins: CoinDesk;
  readonly failure: Failure | null;
  readonly nowMs: number;
  readonly pending: boolean;
}

/** A basket as screens show it, from what is kept. */
export async function basketView(
  id: BasketId,
  kept: StoredBasket | null,
  { coins, failure, nowMs, pending }: Around,
): Promise<BasketView> {
  const { state, past } = kept ?? { state: emptyBasket(id), past: null };
  const last = state.levels.at(-1);
  const begun = state.reviews[0] ?? null;
  const isReady = begun === null && state.waiting !== null;
  const weights = begun ? weightsOf(state.members) : isReady ? (past?.weights ?? {}) : {};
  const set = begun ? (state.reviews.at(-1)?.after ?? {}) : null;
  const tickers = new Map(
    [...(state.waiting?.eligible ?? []), ...state.members].map(({ slug, ticker }) => [slug, ticker]),
  );
  const asOfMs = last ? closeInstant(last.date) : null;
  const isBehind = asOfMs === null || nowMs - asOfMs >= DAY_MS;
  return {
    source: 'local',
    id,
    startedMs: begun?.atMs ?? null,
    beginsMs: isReady ? (Math.floor(nowMs / DAY_MS) + 1) * DAY_MS : null,
    holdings: await holdingsOf(coins, weights, set, tickers),
    levels: state.levels.map(({ date, level }) => ({ date, level })),
    hypothetical: past?.levels ?? [],
    reviews: state.reviews,
    postponed: begun === null && isReady ? null : state.postponed,
    asOfMs,
    failure: isBehind ? failure : null,
    pending,
  };
}

async function holdingsOf(
  coins: CoinDesk,
  weights: BasketWeights,
  set: BasketWeights | null,
  tickers: ReadonlyMap<string, string>,
): Promise<readonly BasketHolding[]> {
  const known = await coins.coins(Object.keys(weights));
  const holdings = Object.entries(weights).map(([slug, weight]) => ({
    coin: known.get(slug)?.value ?? unknownCoin(slug, tickers.get(slug) ?? slug),
    weight,
    weightChange: set === null ? null : weight - (set[slug] ?? 0),
  }));
  return holdings.sort((a, b) => b.weight - a.weight || a.coin.slug.localeCompare(b.coin.slug));
}

/** A member of which nothing is kept but its name. */
function unknownCoin(slug: string, ticker: string): Coin {
  return {
    slug,
    ticker,
    name: ticker,
    rank: null,
    priceUsd: null,
    marketCapUsd: null,
    dilutedUsd: null,
    volumeUsd24h: null,
    supply: null,
    change24hPct: null,
    change7dPct: null,
    change1mPct: null,
    asOfMs: null,
  };
}
