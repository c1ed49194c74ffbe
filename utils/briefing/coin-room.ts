import { isSlug } from '@/utils/coingecko/requests';
import type { Records } from '@/utils/store/records';
import { setCoinWatched, WATCHED_COINS } from '@/utils/store/watched-coins';
import { type Result, success } from '@/utils/vocabulary/failure';
import type { CoinBriefing, CoinRow } from './briefing';
import type { Coin, CoinDesk } from './coin-desk';
import { coinLocalPart } from './local-part';

interface Means {
  readonly coins: CoinDesk;
  readonly records: Records;
  readonly nowMs: () => number;
  readonly onNews: () => void;
}

/** A coin that is looked at has a price no older than this, if CoinGecko lets us ask. */
const LOOKED_AT_MS = 10 * 60_000;

/** Coins looked up by hand, without Token Metrics. */
export interface CoinRoom {
  /** What is kept of a coin, and sends for the rest; with `wait` when that has come. Never rejects. */
  brief(slug: string, wait: boolean): Promise<CoinBriefing>;
  /** Coins by name: kept ones, and with `remote` whatever CoinGecko finds. */
  find(text: string, remote: boolean): Promise<Result<readonly Coin[]>>;
  watch(slug: string, watched: boolean): Promise<boolean>;
  /** The coins that are watched, with their scores as kept. */
  watched(): Promise<readonly CoinRow[]>;
}

export function createCoinRoom({ coins, nowMs, onNews, records }: Means): CoinRoom {
  const means = { coins, nowMs };

  async function sendFor(slug: string): Promise<void> {
    const asked = await coins.refreshCoins([slug], LOOKED_AT_MS);
    const news = (await coins.refreshPrices([slug])) || asked;
    if (news) onNews();
  }

  return {
    async brief(slug, wait) {
      const sent = isSlug(slug) ? sendFor(slug) : Promise.resolve();
      if (wait) await sent;
      const [known, localScore, watched] = await Promise.all([
        coins.coins([slug]),
        coinLocalPart(means, slug, true),
        records.read(WATCHED_COINS),
      ]);
      return { coin: known.get(slug) ?? null, localScore, watched: watched.includes(slug) };
    },
    async find(text, remote) {
      // The largest are there before the first letter is typed, or soon after.
      await coins.universe();
      return remote ? coins.search(text) : success(await coins.find(text));
    },
    async watch(slug, watched) {
      if (!isSlug(slug)) return false;
      await records.update(WATCHED_COINS, (list) => setCoinWatched(list, slug, watched));
      return true;
    },
    async watched() {
      const slugs = await records.read(WATCHED_COINS);
      const known = await coins.coins(slugs);
      return Promise.all(
        slugs.flatMap((slug) => {
          const coin = known.get(slug)?.value;
          if (!coin) return [];
          return [
            coinLocalPart(means, slug, true).then(({ value }) => ({
              coin,
              score: value?.score.score ?? null,
            })),
          ];
        }),
      );
    },
  };
}
