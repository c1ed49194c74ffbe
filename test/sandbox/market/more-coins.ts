import type { RequiredExchangeId } from '@/utils/contracts/contract';
import { COINGECKO_EXCHANGE } from '@/utils/tokenmetrics/spot-exchange';
import { TOKENS_BY_CAP, tokenByTicker } from '../tokenmetrics/token';
import { draw, type PretendContract } from './pretend-contract';

/** Coins that a pretend spot market trades beside those it has by name, the largest first. */
const MOST = 45;

const drawn = new Map<RequiredExchangeId, readonly PretendContract[]>();

/**
 * A spot market's own pairs, and after them the largest coins that the pretend Token Metrics says are traded there,
 * so that baskets have something to choose from. They have no perpetual beside them.
 */
export function withMoreCoins(
  exchange: RequiredExchangeId,
  own: readonly PretendContract[],
  quote: string,
  symbolOf: (rawBase: string) => string,
): readonly PretendContract[] {
  const known = drawn.get(exchange);
  if (known !== undefined) return known;
  const taken = new Set(own.flatMap(({ ticker, quote: priced }) => (priced === quote ? [ticker] : [])));
  const more = TOKENS_BY_CAP.filter(({ ticker, venues }) => {
    // A ticker is the largest coin's; money is not traded for itself.
    const isTheirs = tokenByTicker(ticker)?.venues === venues;
    return isTheirs && ticker !== 'USDT' && venues.includes(COINGECKO_EXCHANGE[exchange]);
  })
    .filter(({ ticker }) => !taken.has(ticker))
    .slice(0, MOST)
    .map(({ ticker }) =>
      draw('spot', { exchange, symbol: symbolOf(ticker), rawBase: ticker, quote, perp: null }),
    );
  const all = [...own, ...more];
  drawn.set(exchange, all);
  return all;
}
