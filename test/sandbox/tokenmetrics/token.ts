import { noise } from '../seeded';
import { LOOKALIKE_TABLE } from './lookalike-table';
import { TOKEN_TABLE } from './token-table';

/** A token of the pretend Token Metrics. */
export interface PretendToken {
  readonly id: number;
  readonly slug: string;
  readonly ticker: string;
  readonly name: string;
  /** USD; null where the service says nothing. */
  readonly marketCapUsd: number | null;
  readonly priceUsd: number;
  readonly category: string;
  /** CoinGecko exchange ids. */
  readonly venues: readonly string[];
}

const EVERYWHERE = ['binance', 'bybit_spot', 'okex', 'gdax', 'huobi', 'kucoin', 'kraken', 'gate', 'deepcoin'];
const VENUES: Readonly<Record<string, readonly string[]>> = {
  A: [...EVERYWHERE, 'mxc', 'bitget', 'bingx'],
  B: EVERYWHERE.filter((venue) => venue !== 'gdax' && venue !== 'kraken'),
  C: ['kucoin', 'gate', 'mxc'],
  D: ['uniswap_v3', 'bitfinex'],
};

function readTable(table: string, firstId: number): readonly PretendToken[] {
  return table
    .trim()
    .split('\n')
    .map((line, place) => {
      const [id, slug = '', ticker = '', name = '', cap = '', price = '', category = '', venues = ''] =
        line.split('|');
      return {
        id: id === '-' ? firstId + place : Number(id),
        slug,
        ticker,
        name,
        marketCapUsd: cap === '' ? null : Math.round(Number(cap) * 1_000_000),
        priceUsd: Number(price),
        category,
        venues: VENUES[venues] ?? venues.split(','),
      };
    });
}

const LISTED = readTable(TOKEN_TABLE, 50_000);
const LOOKALIKES = readTable(LOOKALIKE_TABLE, 70_000);

/**
 * All tokens in the service's own order, which helps nobody: bridged coins come before the coins they stand for,
 * as recorded for BTC, ETH and SOL, and the rest follow no visible rule.
 */
export const TOKENS: readonly PretendToken[] = [...LISTED, ...LOOKALIKES].sort(
  (one, other) => place(one) - place(other),
);

function place(token: PretendToken): number {
  return token.slug.startsWith('osmosis-') ? -1 : noise('place', token.id);
}

/** Largest first; tokens without a known market cap last. */
export const TOKENS_BY_CAP: readonly PretendToken[] = [...TOKENS].sort(
  (one, other) => (other.marketCapUsd ?? -1) - (one.marketCapUsd ?? -1),
);

/** The largest token with this ticker. */
export function tokenByTicker(ticker: string): PretendToken | null {
  return TOKENS_BY_CAP.find((token) => token.ticker === ticker) ?? null;
}
