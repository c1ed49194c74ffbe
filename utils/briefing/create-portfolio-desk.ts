import { kindOf } from '@/utils/local/token-kinds';
import type { TokenMetrics } from '@/utils/net/token-metrics';
import { closesOf } from '@/utils/portfolio/daily-closes';
import { exposureOf } from '@/utils/portfolio/exposure';
import { addHoldings, type Holding, holdingName, MOST_HOLDINGS } from '@/utils/portfolio/holding';
import type { Weights } from '@/utils/portfolio/overlap';
import { comparedSlugs } from '@/utils/portfolio/together';
import { valuationOf } from '@/utils/portfolio/valuation';
import type { Cache } from '@/utils/store/cache';
import { HELD, PORTFOLIO_RULES, SYMBOLS } from '@/utils/store/portfolio';
import type { Records } from '@/utils/store/records';
import { success } from '@/utils/vocabulary/failure';
import type { Coin, CoinDesk } from './coin-desk';
import { createFlights } from './flights';
import { createHeldGrades } from './held-grades';
import type { IndexDesk } from './index-desk';
import type { CoinName, PortfolioDesk, PortfolioView } from './portfolio-room';

interface Means {
  readonly cache: Cache;
  readonly service: TokenMetrics;
  readonly records: Records;
  readonly coins: CoinDesk;
  readonly indices: IndexDesk;
  readonly nowMs: () => number;
  /** Something new is kept. */
  readonly onNews: () => void;
}

/** Prices that somebody looks at are no older than this, if CoinGecko lets us ask. */
const LOOKED_AT_MS = 10 * 60_000;

/** Names what is sent for while somebody looks. */
const PRICES = 'prices';

/** Puts the portfolio together from what is kept, and sends for its prices while somebody looks. */
export function createPortfolioDesk(means: Means): PortfolioDesk {
  const { coins, indices, nowMs, onNews, records } = means;
  const heldGrades = createHeldGrades(means);
  const flights = createFlights();

  /** What baskets held hold, and the slugs of everything held once they are looked through. */
  async function insideOf(holdings: readonly Holding[]) {
    const keys = holdings.flatMap((holding) => (holding.source === 'coingecko' ? [] : [holding.key]));
    const compared = keys.length === 0 ? [] : await indices.compared(keys);
    const contents: Record<string, Weights> = {};
    for (const { row, weights } of compared) if (weights) contents[row.key] = weights;
    const direct = holdings.flatMap((holding) => (holding.source === 'coingecko' ? [holding.slug] : []));
    const inside = keys.flatMap((key) => Object.keys(contents[key] ?? {}));
    return { contents, slugs: [...new Set([...direct, ...inside])] };
  }

  async function pricesOf(slugs: readonly string[]): Promise<PortfolioView['prices']> {
    const known = await coins.coins(slugs);
    return Object.fromEntries(
      [...known].flatMap(([slug, { value, ...from }]) =>
        value.priceUsd === null ? [] : [[slug, { ...from, value: value.priceUsd }]],
      ),
    );
  }

  /** Coins whose daily prices are looked at. */
  async function compared(
    holdings: readonly Holding[],
    contents: Record<string, Weights>,
    slugs: readonly string[],
  ) {
    const prices = new Map(Object.entries(await pricesOf(slugs)).map(([slug, { value }]) => [slug, value]));
    const { weights } = exposureOf(valuationOf(holdings, prices), contents);
    return comparedSlugs(weights, new Set(await cashAmong(slugs)));
  }

  async function cashAmong(slugs: readonly string[]): Promise<readonly string[]> {
    const known = await coins.coins(slugs);
    return [...known].flatMap(([slug, { value }]) => (kindOf(value) === 'pegged' ? [slug] : []));
  }

  async function refresh(holdings: readonly Holding[]): Promise<void> {
    const isFirst = !flights.has(PRICES);
    const news = await flights.join(PRICES, async () => {
      const { contents, slugs } = await insideOf(holdings);
      const priced = slugs.length > 0 && (await coins.refreshCoins(slugs, LOOKED_AT_MS));
      const daily = await coins.refreshPrices(await compared(holdings, contents, slugs));
      return priced || daily;
    });
    // Whoever is told asks again, and must not find it under way any more.
    if (isFirst && news) onNews();
  }

  /** Coins held, inside of baskets too, that somebody could grade. */
  async function gradable(): Promise<readonly CoinName[]> {
    const holdings = await records.read(HELD);
    const { slugs } = await insideOf(holdings);
    const [known, cash] = await Promise.all([coins.coins(slugs), cashAmong(slugs)]);
    const named = new Map<string, CoinName>();
    for (const holding of holdings) if (holding.source === 'coingecko') named.set(holding.slug, holding);
    for (const [slug, { value }] of known) named.set(slug, nameOf(value));
    return [...named.values()].filter(({ slug }) => !cash.includes(slug));
  }

  async function closesAmong(slugs: readonly string[]): Promise<PortfolioView['closes']> {
    const found = await Promise.all(
      slugs.map(async (slug) => {
        const { value } = await coins.prices(slug);
        return value ? [[slug, closesOf(value.candles, nowMs())] as const] : [];
      }),
    );
    return Object.fromEntries(found.flat());
  }

  async function read(): Promise<PortfolioView> {
    const [holdings, rules] = await Promise.all([records.read(HELD), records.read(PORTFOLIO_RULES)]);
    const { contents, slugs } = await insideOf(holdings);
    const [known, prices, cashLike, graded, wanted, { failure }] = await Promise.all([
      coins.coins(slugs),
      pricesOf(slugs),
      cashAmong(slugs),
      gradable().then(heldGrades.read),
      compared(holdings, contents, slugs),
      coins.universe(),
    ]);
    return {
      holdings,
      rules,
      names: Object.fromEntries([...known].map(([slug, { value }]) => [slug, nameOf(value)])),
      prices,
      contents,
      closes: await closesAmong(wanted),
      ...graded,
      cashLike,
      failure: holdings.length === 0 ? null : failure,
      pending: flights.has(PRICES),
    };
  }

  return {
    kept: read,
    async view(wait) {
      const holdings = await records.read(HELD);
      if (holdings.length > 0) {
        const renewed = refresh(holdings);
        if (wait) await renewed;
      }
      return read();
    },
    async add(more) {
      await records.update(HELD, (held) => addHoldings(held, more).slice(0, MOST_HOLDINGS));
    },
    async remove(name) {
      await records.update(HELD, (held) => held.filter((holding) => holdingName(holding) !== name));
    },
    async keepRules(rules) {
      await records.update(PORTFOLIO_RULES, () => rules);
    },
    askGrades: async () => heldGrades.ask(await gradable()),
    async meaning(symbol) {
      const ticker = symbol.toUpperCase();
      const said = (await records.read(SYMBOLS))[ticker];
      const before = said === undefined ? null : ((await coins.coins([said])).get(said)?.value ?? null);
      if (before) return success({ chosen: nameOf(before), candidates: [candidate(before)] });
      const owner = await coins.owner(ticker);
      if (owner) return success({ chosen: nameOf(owner.value), candidates: [candidate(owner.value)] });
      const found = await coins.search(ticker);
      if (!found.ok) return found;
      const exact = found.value.filter(
        (coin) => coin.ticker === ticker || coin.slug === symbol.toLowerCase(),
      );
      return success({ chosen: null, candidates: exact.map(candidate) });
    },
    async choose(symbol, slug) {
      await records.update(SYMBOLS, (kept) => ({ ...kept, [symbol.toUpperCase()]: slug }));
    },
  };
}

function nameOf({ name, slug, ticker }: Coin): CoinName {
  return { slug, ticker, name };
}

function candidate(coin: Coin) {
  return { ...nameOf(coin), marketCapUsd: coin.marketCapUsd };
}
