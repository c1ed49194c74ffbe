import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { holdingName } from '@/utils/portfolio/holding';
import type { Book } from '@/utils/portfolio/purchase';

/** What the pure room reckons from. */
export function bookOf(view: PortfolioView): Book {
  return {
    holdings: view.holdings,
    prices: new Map(Object.entries(view.prices).map(([slug, { value }]) => [slug, value])),
    contents: view.contents,
    closes: new Map(Object.entries(view.closes)),
    rules: view.rules,
    cashLike: new Set(view.cashLike),
  };
}

/** What a holding, or a coin inside of one, is called; its own slug where nobody told. */
export function calledIn(view: PortfolioView): (name: string) => string {
  const held = new Map(view.holdings.map((holding) => [holdingName(holding), holding.name]));
  return (name) => held.get(name) ?? view.names[name]?.name ?? name;
}

/** Tickers by slug. */
export function tickersIn(view: PortfolioView): ReadonlyMap<string, string> {
  const own = view.holdings.flatMap((holding) =>
    holding.source === 'coingecko' ? [[holding.slug, holding.ticker] as const] : [],
  );
  return new Map([...own, ...Object.values(view.names).map(({ slug, ticker }) => [slug, ticker] as const)]);
}

/** The oldest of the prices that the total rests on, epoch ms; null where none is known. */
export function oldestPriceMs({ prices }: PortfolioView): number | null {
  const times = Object.values(prices).map(({ asOfMs, fetchedAtMs }) => asOfMs ?? fetchedAtMs);
  return times.length === 0 ? null : Math.min(...times);
}
