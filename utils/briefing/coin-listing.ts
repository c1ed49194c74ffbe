import type { Coin } from '@/utils/coingecko/coin';
import type { Contract } from '@/utils/contracts/contract';
import type { Candle } from '@/utils/contracts/facts';
import { makeContract } from '@/utils/contracts/make-contract';
import { spellingsOf } from '@/utils/contracts/rename';
import type { KeptBoard } from './board-desk';
import type { Listing } from './coin-kinds';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How far a market's price may be from the coin's own and still be of the same coin. */
const AGREES = 1.25;
/** The same where the two prices are of different hours. */
const AGREES_LOOSELY = 2;
const SAME_TIME_MS = 2 * HOUR_MS;

function isWithin(factor: number, price: number, other: number): boolean {
  return price <= other * factor && other <= price * factor;
}

/** Whether a market's price of some time could be this coin's. A coin without a price agrees with nothing. */
export function agreesWith(coin: Coin, price: number, atMs: number): boolean {
  if (coin.priceUsd === null || price <= 0) return false;
  const apartMs = coin.asOfMs === null ? Number.POSITIVE_INFINITY : Math.abs(atMs - coin.asOfMs);
  return isWithin(apartMs <= SAME_TIME_MS ? AGREES : AGREES_LOOSELY, price, coin.priceUsd);
}

/**
 * Whether a coin's price lies where the market's own candle of that day says; null where no candle is of that day.
 * @param candles prices of one coin in dollars, the running day among them.
 */
export function agreesOnTheDay(coin: Coin, candles: readonly Candle[]): boolean | null {
  const { asOfMs, priceUsd } = coin;
  if (priceUsd === null || asOfMs === null) return null;
  const day = candles.find(([openMs]) => openMs <= asOfMs && asOfMs < openMs + DAY_MS);
  if (!day) return null;
  const [, , high, low] = day;
  return priceUsd <= high * AGREES && low <= priceUsd * AGREES;
}

/** The spot markets that trade this ticker at this coin's price, one an exchange, the deepest first. */
export function spotListings(coin: Coin, boards: readonly KeptBoard[]): readonly Listing[] {
  const found = boards.flatMap(({ board, bySymbol, exchange, storedAtMs }) => {
    const rows = board.quotes.flatMap((quote) =>
      spellingsOf(exchange, coin.ticker).flatMap((rawBase) => {
        const { inBoard, symbol } = board.symbolOf(rawBase, quote);
        const row = inBoard.map((name) => bySymbol.get(name)).find((one) => one !== undefined);
        if (!row || !agreesWith(coin, row.lastPrice, storedAtMs)) return [];
        return [{ exchange, market: 'spot' as const, rawBase, quote, symbol, turnoverUsd: row.turnover }];
      }),
    );
    const [deepest] = rows.sort((a, b) => b.turnoverUsd - a.turnoverUsd);
    return deepest ? [{ ...deepest, utcDays: board.utcDays }] : [];
  });
  const venues = found.length;
  return found
    .filter(({ utcDays }) => utcDays)
    .sort((a, b) => b.turnoverUsd - a.turnoverUsd)
    .map(({ utcDays: _known, ...listing }) => ({ ...listing, venues }));
}

/** The contract that a listing's candles are asked for. */
export function contractOf({ exchange, market, rawBase, quote, symbol }: Listing): Contract {
  const style = market === 'perp' ? 'linear' : null;
  return makeContract({ exchange, market, rawBase, quote, symbol, style });
}

/** Closed days that begin at midnight UTC, oldest first, as prices of one coin. */
export function closedDays(candles: readonly Candle[], multiplier: number, nowMs: number): readonly Candle[] {
  return candles
    .filter(([openMs]) => openMs % DAY_MS === 0 && openMs + DAY_MS <= nowMs)
    .map((candle) => perCoin(candle, multiplier));
}

/** A thousand coins' prices as one coin's. */
export function perCoin([openMs, open, high, low, close, volume]: Candle, multiplier: number): Candle {
  return [
    openMs,
    open / multiplier,
    high / multiplier,
    low / multiplier,
    close / multiplier,
    volume === null ? null : volume * multiplier,
  ];
}

/** When the newest day that has closed began, epoch ms. */
export function newestDayMs(nowMs: number): number {
  return Math.floor(nowMs / DAY_MS) * DAY_MS - DAY_MS;
}
