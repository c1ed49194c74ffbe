import { DAY_MS, dayOf } from '../days';
import { noise, rounded } from '../seeded';
import { type PretendToken, TOKENS_BY_CAP } from './token';

export interface PretendIndex {
  readonly id: number;
  readonly ticker: string;
  readonly name: string;
  readonly type: 'active' | 'passive';
  readonly categories: readonly string[];
  readonly size: number;
  /** How this index states its weights: one of them uses ratios, and one states weights that add up to nothing. */
  readonly weights: 'percent' | 'ratio' | 'broken';
}

const RISKY = ['layer-1', 'defi', 'meme', 'ai', 'gaming', 'layer-2', 'oracle', 'payments'];

function index(
  id: number,
  ticker: string,
  name: string,
  type: PretendIndex['type'],
  size: number,
  categories: readonly string[],
  weights: PretendIndex['weights'] = 'percent',
): PretendIndex {
  return { id, ticker, name, type, size, categories, weights };
}

export const INDICES: readonly PretendIndex[] = [
  index(1, 'GLB100', 'Global 100', 'active', 60, [...RISKY, 'store-of-value', 'exchange-token', 'privacy']),
  index(2, 'LARGE10', 'Large Ten', 'passive', 10, [...RISKY, 'store-of-value', 'exchange-token']),
  index(3, 'LARGE25', 'Large Twenty-Five', 'passive', 25, [...RISKY, 'store-of-value', 'exchange-token']),
  index(4, 'LAYER1', 'Layer One', 'passive', 15, ['layer-1']),
  index(5, 'LAYER2', 'Layer Two', 'passive', 8, ['layer-2']),
  index(6, 'DEFI', 'Decentralised Finance', 'active', 12, ['defi']),
  index(7, 'MEME', 'Memes', 'active', 10, ['meme'], 'ratio'),
  index(8, 'AI', 'Artificial Intelligence', 'active', 8, ['ai']),
  index(9, 'GAME', 'Gaming', 'passive', 8, ['gaming']),
  index(10, 'RWA', 'Real-World Assets', 'active', 5, ['rwa', 'oracle']),
  index(11, 'ORACLE', 'Oracles', 'passive', 4, ['oracle']),
  index(12, 'PAY', 'Payments', 'passive', 5, ['payments', 'store-of-value']),
  index(13, 'PRIV', 'Privacy', 'passive', 4, ['privacy'], 'broken'),
  index(14, 'EXCH', 'Exchange Tokens', 'passive', 7, ['exchange-token']),
  index(15, 'DEPIN', 'Physical Networks', 'active', 3, ['depin', 'storage']),
  index(16, 'STAKE', 'Liquid Staking', 'passive', 3, ['liquid-staking']),
  index(17, 'MOM20', 'Momentum Twenty', 'active', 20, ['meme', 'ai', 'defi', 'gaming', 'layer-2']),
  index(18, 'VALUE15', 'Value Fifteen', 'active', 15, ['defi', 'oracle', 'layer-1', 'store-of-value']),
  index(19, 'BTCETH', 'Bitcoin and Ether', 'passive', 2, ['store-of-value', 'layer-1']),
  index(20, 'NEW', 'Young Coins', 'active', 12, ['depin', 'rwa', 'ai', 'layer-2', 'identity']),
];

export interface PretendHolding {
  readonly token: PretendToken;
  /** In the unit of its index. */
  readonly weight: number;
}

/**
 * Heaviest first, weighted by the square root of market cap.
 * @param week number of the week that it was rebalanced in: weights move with it, and in odd weeks the last member
 * makes room for the next in line.
 */
export function holdingsOf(index: PretendIndex, week = 0): readonly PretendHolding[] {
  const eligible = TOKENS_BY_CAP.filter((token) => index.categories.includes(token.category));
  const stands = eligible.slice(0, index.size - 1);
  const rotates = eligible[index.size - 1 + (week % 2)] ?? eligible[index.size - 1];
  const members = rotates === undefined ? stands : [...stands, rotates];
  const roots = members.map(
    (token) => Math.sqrt(token.marketCapUsd ?? 0) * (1 + 0.1 * (noise('held', week, token.id) - 0.5)),
  );
  const total = roots.reduce((sum, root) => sum + root, 0);
  const unit = index.weights === 'percent' ? 100 : index.weights === 'ratio' ? 1 : 37;
  const decimals = index.weights === 'ratio' ? 4 : 2;
  return members
    .map((token, place) => ({ token, weight: rounded(((roots[place] ?? 0) / total) * unit, decimals) }))
    .sort((a, b) => b.weight - a.weight);
}

/** Holdings are dated by the last rebalancing, on Mondays (the epoch began on a Thursday). */
export function rebalancedOn(nowMs: number): number {
  const day = dayOf(nowMs);
  return day - ((day / DAY_MS + 3) % 7) * DAY_MS;
}

/** Per cent since the index began. */
export function cumulativeRoi(index: PretendIndex, dayMs: number): number {
  const day = dayMs / DAY_MS;
  const wave = 8 * Math.sin(day / 19 + index.id) + 4 * (noise('roi', index.id, day) - 0.5);
  return rounded(60 + 12 * index.id + wave, 4);
}

/** Per cent between two days. */
export function indexChange(index: PretendIndex, dayMs: number, days: number): number {
  const before = 100 + cumulativeRoi(index, dayMs - days * DAY_MS);
  return rounded(((100 + cumulativeRoi(index, dayMs)) / before - 1) * 100, 2);
}
