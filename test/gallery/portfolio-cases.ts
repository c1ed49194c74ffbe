import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { INITIAL_RULES } from '@/utils/portfolio/rules';
import { course } from './index-cases';
import { DAY_MS, NOW_MS } from './invented';

const price = (value: number) => ({
  value,
  source: 'coingecko' as const,
  asOfMs: NOW_MS - 240_000,
  fetchedAtMs: NOW_MS - 200_000,
});

const coin = (slug: string, ticker: string, name: string, amount: number, costUsd: number | null) => ({
  source: 'coingecko' as const,
  slug,
  ticker,
  name,
  amount,
  costUsd,
});

/** A portfolio with a basket, targets that do not hold, and a coin without a grade. */
export const PORTFOLIO: PortfolioView = {
  holdings: [
    coin('bitcoin', 'BTC', 'Bitcoin', 0.42, 18_000),
    coin('ethereum', 'ETH', 'Ethereum', 3.5, 7_000),
    coin('smallcoin', 'SML', 'Something Small', 12_000, 900),
    coin('tether', 'USDT', 'Tether', 4_000, 4_000),
    {
      source: 'local',
      key: 'local/LOCAL-10',
      name: 'LOCAL-10',
      valueUsd: 5_000,
      enteredAtMs: NOW_MS - 3 * DAY_MS,
      costUsd: 5_000,
    },
  ],
  rules: {
    ...INITIAL_RULES,
    coreTarget: 80,
    band: 'moderate',
    netWorthUsd: 400_000,
    lowestGrade: 50,
    targets: { bitcoin: 0.5, ethereum: 0.3, smallcoin: 0.05, tether: 0.05, 'local/LOCAL-10': 0.1 },
  },
  names: {
    solana: { slug: 'solana', ticker: 'SOL', name: 'Solana' },
  },
  prices: {
    bitcoin: price(103_400),
    ethereum: price(3_812),
    smallcoin: price(0.31),
    tether: price(1),
    solana: price(211),
  },
  contents: { 'local/LOCAL-10': { bitcoin: 0.3, ethereum: 0.3, solana: 0.4 } },
  closes: {
    bitcoin: course(120, 0.3, 6),
    ethereum: course(120, 0.1, 11),
    smallcoin: course(120, -0.2, 19),
    solana: course(120, 0.2, 14),
  },
  grades: { bitcoin: 82, ethereum: 64, smallcoin: null },
  unasked: { coins: 1, credits: 1 },
  cashLike: ['tether'],
  failure: null,
  pending: false,
};
