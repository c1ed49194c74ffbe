import type { LocalPart, LocalReading, TokenBriefing } from '@/utils/briefing/briefing';
import type { Coin } from '@/utils/coingecko/coin';
import type { LocalScore } from '@/utils/local/score';
import type { Sourced } from '@/utils/vocabulary/sourced';
import { DAY_MS, missing, NOW_MS } from './invented';

const LAST_CLOSE_MS = Math.floor(NOW_MS / DAY_MS) * DAY_MS;

const SCORE: LocalScore = {
  source: 'local',
  score: 44.4845,
  components: { trend: 38.7, momentum: 51.2, riskAdjusted: 33.9, liquidity: 82.4, drawdown: 61.3 },
  lowHistory: false,
  withoutVolume: false,
  candles: 399,
  asOfMs: LAST_CLOSE_MS,
};

/** A local score as it is shown; what of it is given replaces the usual. */
export function local(score: Partial<LocalScore> = {}, more: Partial<LocalPart> = {}): LocalPart {
  return {
    value: {
      score: { ...SCORE, ...score },
      source: 'exchange:binance',
      symbol: 'BTCUSDT',
      fetchedAtMs: NOW_MS - 1_200_000,
    },
    failure: null,
    pending: false,
    stale: false,
    shown: true,
    ...more,
  };
}

/** A local part without a score. */
export function noLocal(more: Partial<LocalPart>): LocalPart {
  return { value: null, failure: null, pending: false, stale: false, shown: true, ...more };
}

/** Prices that are there and make no score. */
export const TOO_FEW: LocalReading = {
  score: { source: 'local', score: null, reason: 'too-few-candles', candles: 41 },
  source: 'exchange:gate',
  symbol: 'NEW_USDT',
  fetchedAtMs: NOW_MS,
};

export const COIN: Sourced<Coin> = {
  value: {
    slug: 'bitcoin',
    ticker: 'BTC',
    name: 'Bitcoin',
    rank: 1,
    priceUsd: 103_240,
    marketCapUsd: 2.05e12,
    dilutedUsd: 2.17e12,
    volumeUsd24h: 4.1e10,
    supply: 19_900_000,
    change24hPct: -1.24,
    change7dPct: 3.4,
    change1mPct: 12.9,
    asOfMs: NOW_MS - 5_400_000,
  },
  source: 'coingecko',
  asOfMs: NOW_MS - 5_400_000,
  fetchedAtMs: NOW_MS - 5_000_000,
};

/** As without any key: no rating, the local score in its place. */
export const WITHOUT_KEY: Partial<TokenBriefing> = {
  asset: missing({ kind: 'no-key' }),
  rating: missing({ kind: 'no-key' }),
  indices: missing({ kind: 'no-key' }),
  tokenPage: null,
  coin: COIN,
  localScore: local(),
};
