import type { Coin } from '@/utils/coingecko/coin';
import { BASKET_RULES } from '@/utils/local/basket-rule';
import { type ScreenedUniverse, screenUniverse, type UniverseRow } from '@/utils/local/screens';
import { kindOf } from '@/utils/local/token-kinds';
import type { CoinDesk } from './coin-desk';

/** As many coins must pass as the largest basket's buffer reaches: whoever ranks below decides nothing. */
const ENOUGH = Math.ceil(1.2 * Math.max(...Object.values(BASKET_RULES).map(({ size }) => size)));
/** Coins whose prices are asked for together. */
const CHUNK = 8;
/** However few pass, no more of the largest are asked for in one round than these. */
const MOST_ASKED = 60;

/** A screened universe with the rows that it came from. */
export interface Screening {
  readonly screened: ScreenedUniverse;
  readonly rows: readonly UniverseRow[];
}

/**
 * Screens the largest coins in the order of their size, until enough have passed; prices are asked for only of those
 * whose names do not rule them out. Members of the baskets are always among them.
 * @returns null where the largest coins are not known.
 */
export async function screenLargest(
  coins: CoinDesk,
  members: ReadonlySet<string>,
  nowMs: () => number,
): Promise<Screening | null> {
  const { value: universe } = await coins.universe();
  if (!universe || universe.length === 0) return null;
  const held = [...(await coins.coins([...members])).values()].map(({ value }) => value);
  const others = universe.filter(({ slug }) => !members.has(slug));
  const rows: UniverseRow[] = [];
  /** Their ticker is another coin's as well, so that no candles were taken. */
  const shared = new Set<string>();

  async function look(these: readonly Coin[]): Promise<void> {
    const priced = these.filter((coin) => kindOf(coin) === null).map(({ slug }) => slug);
    await coins.refreshPrices(priced);
    for (const coin of these) {
      const prices = priced.includes(coin.slug) ? await coins.prices(coin.slug) : null;
      if (prices?.failure?.kind === 'ambiguous') shared.add(coin.slug);
      const spot = prices?.value?.market === 'spot' ? prices.value : null;
      rows.push(rowOf(coin, spot));
    }
  }

  await look(held);
  let place = 0;
  for (let asked = 0; asked < MOST_ASKED; asked += CHUNK) {
    const from = place;
    let named = 0;
    while (place < others.length && named < CHUNK) {
      const coin = others[place];
      if (coin && kindOf(coin) === null) named += 1;
      place += 1;
    }
    await look(others.slice(from, place));
    const { eligible } = screenUniverse(rows, members, nowMs());
    if (eligible.length >= ENOUGH || place >= others.length) break;
  }
  const { asOfMs, eligible, excluded } = screenUniverse(rows, members, nowMs());
  const told = excluded.map((row) =>
    row.why === 'no-candles' && shared.has(row.slug) ? { ...row, why: 'symbol-collision' as const } : row,
  );
  return { rows, screened: { asOfMs, eligible, excluded: told } };
}

function rowOf(
  { marketCapUsd, name, priceUsd, slug, ticker }: Coin,
  prices: Pick<UniverseRow, 'candles' | 'venues'> | null,
): UniverseRow {
  return {
    slug,
    ticker,
    name,
    marketCapUsd,
    priceUsd,
    candles: prices?.candles ?? null,
    venues: prices?.venues ?? null,
  };
}
