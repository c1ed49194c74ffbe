import { noise, significant } from '../seeded';
import { TOKENS } from '../tokenmetrics/token';
import { COIN_TABLE, SMALL_COINS } from './coin-table';

/** A coin of the pretend CoinGecko. */
export interface PretendCoin {
  readonly slug: string;
  readonly ticker: string;
  readonly name: string;
  /** USD; null where its supply is not known. */
  readonly marketCapUsd: number | null;
  readonly priceUsd: number;
  readonly volumeUsd: number;
}

function readTable(): readonly PretendCoin[] {
  return COIN_TABLE.trim()
    .split('\n')
    .map((line) => {
      const [slug = '', ticker = '', name = '', cap = '', price = '', volume = ''] = line.split('|');
      return {
        slug,
        ticker,
        name,
        marketCapUsd: Number(cap) * 1_000_000,
        priceUsd: Number(price),
        volumeUsd: Number(volume) * 1_000_000,
      };
    });
}

/** The tokens of the pretend Token Metrics, at the same prices and market caps. */
const TWINS: readonly PretendCoin[] = TOKENS.map(({ slug, ticker, name, marketCapUsd, priceUsd, id }) => ({
  slug,
  ticker,
  name,
  marketCapUsd,
  priceUsd,
  volumeUsd: Math.round((marketCapUsd ?? 100_000) * (0.02 + 0.05 * noise('coin volume', id))),
}));

/** From 160 million down to 30, so that the smallest coins of Token Metrics are not among the largest 250. */
const SMALL: readonly PretendCoin[] = Array.from({ length: SMALL_COINS }, (_, place) => {
  const marketCapUsd = Math.round(160_000_000 - (130_000_000 * place) / SMALL_COINS);
  return {
    slug: `pretend-coin-${place + 1}`,
    ticker: `PRE${place + 1}`,
    name: `Pretend Coin ${place + 1}`,
    marketCapUsd,
    priceUsd: significant(0.01 + 3 * noise('small price', place), 4),
    volumeUsd: Math.round(marketCapUsd * 0.01),
  };
});

/** Largest first, those without a known market cap last. */
export const COINS: readonly PretendCoin[] = [...TWINS, ...readTable(), ...SMALL].sort(
  (one, other) => (other.marketCapUsd ?? -1) - (one.marketCapUsd ?? -1),
);
