import * as z from 'zod/mini';
import { assessPortfolio } from '@/utils/portfolio/assessment';
import { gradedShareOf } from '@/utils/portfolio/graded-share';
import { addHoldings, type Holding } from '@/utils/portfolio/holding';
import { type Book, purchaseEffect } from '@/utils/portfolio/purchase';
import { INITIAL_RULES, portfolioRuleFields } from '@/utils/portfolio/rules';
import { INITIAL_PREFERENCES } from '@/utils/risk/preferences';
import { figure, inputOf } from './figure';

const positive = z.number().check(z.positive());
const cost = z._default(z.nullable(positive), null);
const weights = z.record(z.string(), z.number());

/** The ticker is asked for: a warning exempts Bitcoin by it. */
const coin = z.object({ slug: z.string(), ticker: z.string(), amount: positive, costUsd: cost });
/** `token-metrics/3` or `local/LOCAL-10`. */
const basketKey = z.string().check(z.regex(/^(?:token-metrics|local)\/./));
const basket = z.object({ key: basketKey, valueUsd: positive, costUsd: cost });

const asked = z.object({
  holdings: z.array(z.union([coin, basket])),
  /** US dollars by slug. */
  prices: z._default(z.record(z.string(), figure), {}),
  /** By a basket's key: shares by slug. */
  contents: z._default(z.record(z.string(), weights), {}),
  closes: z._default(z.record(z.string(), z.array(z.object({ date: z.string(), close: z.number() }))), {}),
  cashLike: z._default(z.array(z.string()), []),
  /** Those left out are as for a new user; one that does not fit is an error, not a guess. */
  rules: z._default(z.record(z.string(), z.unknown()), {}),
  grades: z._default(z.record(z.string(), z.nullable(z.number())), {}),
  purchase: z.optional(z.object({ slug: z.string(), ticker: z.string(), usd: positive })),
});

const everyRule = z.strictObject(portfolioRuleFields);

type Asked = z.infer<typeof asked>;

/** Every figure of a portfolio, its warnings, and what a purchase would change. */
export function portfolio(question: unknown): unknown {
  const { cashLike, closes, contents, grades, holdings, prices, purchase, rules } = asked.parse(
    inputOf(question),
  );
  const book: Book = {
    holdings: addHoldings([], holdings.map(holdingOf)),
    prices: new Map(Object.entries(prices)),
    contents,
    closes: new Map(Object.entries(closes)),
    rules: everyRule.parse({ ...INITIAL_RULES, ...rules }),
    cashLike: new Set(cashLike),
  };
  const tickers = new Map(
    book.holdings.flatMap((each) => (each.source === 'coingecko' ? [[each.slug, each.ticker]] : [])),
  );
  const { volatilityWithout, ...found } = assessPortfolio(book, INITIAL_PREFERENCES, tickers);
  const lowest = book.rules.lowestGrade;
  return {
    ...found,
    volatilityWithout: Object.fromEntries(volatilityWithout),
    graded: gradedShareOf(found.exposure.weights, new Map(Object.entries(grades)), lowest, book.cashLike),
    ...(purchase && { purchase: purchaseEffect(book, { ...purchase, name: purchase.slug }, purchase.usd) }),
  };
}

function holdingOf(held: Asked['holdings'][number]): Holding {
  if ('slug' in held) {
    const { amount, costUsd, slug, ticker } = held;
    return { source: 'coingecko', slug, ticker, name: slug, amount, costUsd };
  }
  const { costUsd, key, valueUsd } = held;
  const source = key.startsWith('local/') ? 'local' : 'token-metrics';
  return { source, key, name: key, valueUsd, enteredAtMs: 0, costUsd };
}
