import type { Coin } from '@/utils/coingecko/coin';
import { type FoundCoin, readCoins, readSearch } from '@/utils/coingecko/read-answer';
import {
  COINGECKO_ORIGIN,
  coinsRequest,
  DEMO_KEY_HEADER,
  searchRequest,
  universeRequest,
} from '@/utils/coingecko/requests';
import type { Vault } from '@/utils/store/vault';
import { type Failure, failed, type Result } from '@/utils/vocabulary/failure';
import type { RequestDescription } from '@/utils/vocabulary/request';
import type { Http, HttpAnswer } from './http';
import { withQuiet } from './quiet-time';

/** Without a key an address may ask five to fifteen times a minute, by CoinGecko's own support pages. */
const MOST_PER_MINUTE = 5;
/** With a demo key a hundred times; we never need a quarter of it. */
const MOST_WITH_KEY = 25;
const MINUTE_MS = 60_000;

/** CoinGecko as the rest of Plimsoll sees it: market caps, and candidates for a name. No answer needs a key. */
export interface CoinGecko {
  universe(): Promise<Result<readonly Coin[]>>;
  coins(slugs: readonly string[]): Promise<Result<readonly Coin[]>>;
  search(text: string): Promise<Result<readonly FoundCoin[]>>;
  /** Another key is in use, or none: what CoinGecko said of the old one no longer holds. */
  startAfresh(): Promise<void>;
}

/** @param vault holds the optional demo key; a rejected one is kept, and CoinGecko is asked without it. */
export function createCoinGecko(http: Http, vault: Vault, nowMs: () => number): CoinGecko {
  const sentAtMs: number[] = [];

  /** Epoch ms at which the next request may leave; null for now. */
  function earliest(most: number): number | null {
    const since = nowMs() - MINUTE_MS;
    const lately = sentAtMs.filter((atMs) => atMs > since && atMs <= nowMs());
    const first = lately[lately.length - most];
    return first === undefined ? null : first + MINUTE_MS;
  }

  async function usableKey(): Promise<string | null> {
    const [key, { verdict }] = await Promise.all([vault.read(), vault.state()]);
    return key.ok && verdict?.failure?.kind !== 'key-rejected' ? key.value : null;
  }

  async function ask<T>(
    request: RequestDescription,
    read: (answer: HttpAnswer) => Result<T>,
  ): Promise<Result<T>> {
    const key = await usableKey();
    const untilMs = earliest(key === null ? MOST_PER_MINUTE : MOST_WITH_KEY);
    if (untilMs !== null) return failed('rate-limited', { retryAtMs: untilMs });
    sentAtMs.push(nowMs());
    sentAtMs.splice(0, sentAtMs.length - MOST_WITH_KEY);
    const answer = await http.ask(request, {
      retries: 0,
      ...(key === null ? {} : { headers: { [DEMO_KEY_HEADER]: key } }),
    });
    const told = answer.ok ? read(answer.value) : answer;
    if (key === null) return withQuiet(told, answer);
    const isRejected = !told.ok && told.failure.kind === 'key-rejected';
    if (told.ok || isRejected) await learn(told.ok ? null : told.failure);
    return isRejected ? ask(request, read) : withQuiet(told, answer);
  }

  async function learn(failure: Failure | null): Promise<void> {
    const { verdict } = await vault.state();
    if (verdict === null || verdict.failure?.kind !== failure?.kind) await vault.judge(failure);
  }

  return {
    universe: () => ask(universeRequest(), readCoins),
    coins: (slugs) => ask(coinsRequest(slugs), readCoins),
    search: (text) => ask(searchRequest(text), readSearch),
    startAfresh: () => http.forgive(COINGECKO_ORIGIN),
  };
}
