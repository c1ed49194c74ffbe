import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createBasketShelf } from '@/utils/briefing/basket-shelf';
import { createCoinRoom } from '@/utils/briefing/coin-room';
import { createBasketDesk } from '@/utils/briefing/create-basket-desk';
import { createCoinDesk } from '@/utils/briefing/create-coin-desk';
import { createDesk } from '@/utils/briefing/create-desk';
import { createIndexDesk } from '@/utils/briefing/create-index-desk';
import { createPortfolioDesk } from '@/utils/briefing/create-portfolio-desk';
import { createErrands } from '@/utils/briefing/errands';
import { createFactDesk } from '@/utils/briefing/fact-desk';
import { createInstrumentDesk } from '@/utils/briefing/instrument-desk';
import { createOwnDesk } from '@/utils/briefing/own-desk';
import { shownShelves } from '@/utils/briefing/shown-shelves';
import { createTokenMetricsShelf } from '@/utils/briefing/token-metrics-shelf';
import { createBackOff } from '@/utils/net/back-off';
import { createCoinGecko } from '@/utils/net/coin-gecko';
import { createHttp } from '@/utils/net/create-http';
import { createTokenMetrics } from '@/utils/net/token-metrics';
import { cacheDatabase, createCache } from '@/utils/store/create-cache';
import { createRecords, ownDatabase } from '@/utils/store/create-records';
import type { SessionMemory } from '@/utils/store/kept-records';
import { createVault } from '@/utils/store/vault';
import type { SandboxAnswer, SandboxRequest } from '../sandbox/answer';
import { answerFor } from '../sandbox/route';
import { newTokenMetricsState } from '../sandbox/tokenmetrics/state';
import { type Life, livedBy, newLife } from './life';

/** What a worker awaits of the world outside, by what it leaves there. */
const STEPS = {
  session: { deeds: ['set', 'remove'], reads: ['get'] },
  records: { deeds: ['update', 'updateAll'], reads: ['read'] },
  cache: {
    deeds: ['put', 'replace', 'prune', 'clear'],
    reads: ['get', 'getMany', 'getAll', 'times', 'size'],
  },
} as const;

/** A request that left, as a rig saw it. */
export interface Sent {
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly headerNames: readonly string[];
}

/**
 * The background without a browser: the product's own store, network, plan and desk, over an IndexedDB in
 * memory, a clock that is set by hand, and the sandbox answering in process. `restart` is a new worker over the
 * same store.
 */
export function deskRig(startMs: number) {
  globalThis.indexedDB = new IDBFactory();
  const clock = { nowMs: startMs };
  const nowMs = () => clock.nowMs;
  const state = newTokenMetricsState(nowMs);
  const sent: Sent[] = [];
  /** What is wrong with the line: nothing comes, or what comes is turned into something else. */
  const line: {
    broken: boolean;
    /** The computer has no network, and knows it. */
    offline: boolean;
    /** The browser grants access to no host. */
    withheld: boolean;
    garble: ((body: string) => string) | null;
    /** Answers in place of the sandbox; null where the sandbox answers. */
    instead: ((request: SandboxRequest) => SandboxAnswer | null) | null;
    /** A line that is real, in place of the sandbox in process; it stands for all of the above but `offline`. */
    real: typeof fetch | null;
    /** How long an answer may take; the product's own time unless told. */
    timeoutMs: number | undefined;
  } = {
    broken: false,
    offline: false,
    withheld: false,
    garble: null,
    instead: null,
    real: null,
    timeoutMs: undefined,
  };
  const inSession = new Map<string, string>();
  const session: SessionMemory = {
    get: async (name) => inSession.get(name),
    set: async (name, value) => void inSession.set(name, value),
    remove: async (name) => void inSession.delete(name),
  };

  const answer: typeof fetch = async (input) => {
    if (!(input instanceof Request)) throw new TypeError('a request was expected');
    if (line.real) return line.real(input);
    const request = await requestOf(input);
    const { headers: told, host, path, query } = request;
    sent.push({ host, path, query: query.toString(), headerNames: Object.keys(told) });
    if (line.broken) throw new TypeError('the line is broken');
    const { body, headers, status } = line.instead?.(request) ?? answerFor(request, state);
    const garbled = line.garble && typeof body === 'string' ? line.garble(body) : body;
    return new Response(typeof garbled === 'string' ? garbled : new Uint8Array(garbled), {
      status,
      headers,
    });
  };

  /** A new worker. Whatever it awaits of the world outside is a step of its life. */
  function start(life: Life = newLife()) {
    const held = livedBy(life, 'session', session, STEPS.session);
    const records = livedBy(life, 'records', createRecords(ownDatabase(), session, nowMs), STEPS.records);
    const cache = livedBy(life, 'cache', createCache(cacheDatabase(), nowMs), STEPS.cache);
    const vault = createVault(records, held, nowMs);
    const http = createHttp(
      {
        fetch: (...asked) => life.deed('fetch', () => answer(...asked)),
        nowMs,
        isOnline: () => !line.offline,
        mayContact: async () => !line.withheld,
        get timeoutMs() {
          return line.timeoutMs;
        },
      },
      createBackOff(records, nowMs),
    );
    const service = createTokenMetrics(http, vault, records, nowMs);
    let news = 0;
    const onNews = () => {
      news += 1;
    };
    const errands = createErrands({
      service,
      cache,
      records,
      nowMs,
      wait: async (ms) => {
        clock.nowMs += ms;
      },
      onNews,
    });
    const instruments = createInstrumentDesk(http, cache, nowMs);
    const facts = createFactDesk(http, cache, nowMs);
    const coinVault = createVault(records, held, nowMs, 'coingecko');
    const coinGecko = createCoinGecko(http, coinVault, nowMs);
    const coins = createCoinDesk({ service: coinGecko, http, cache, facts, instruments, nowMs, onNews });
    const coinRoom = createCoinRoom({ coins, records, nowMs, onNews });
    const baskets = createBasketDesk({ coins, records, nowMs });
    const indexDesk = createIndexDesk({
      records,
      coins,
      nowMs,
      onNews,
      shelves: {
        'token-metrics': createTokenMetricsShelf({ service, cache, records, nowMs }),
        local: createBasketShelf(baskets),
      },
      shown: () => shownShelves({ cache, nowMs, records, service, vault }),
    });
    const portfolioDesk = createPortfolioDesk({
      cache,
      service,
      records,
      coins,
      indices: indexDesk,
      nowMs,
      onNews,
    });
    const ownDesk = createOwnDesk({ coins, portfolio: portfolioDesk, records });
    const means = { service, cache, records, errands, instruments, facts, coins, nowMs, onNews };
    const desk = createDesk({ ...means, own: ownDesk });
    return {
      desk,
      indexDesk,
      portfolioDesk,
      ownDesk,
      facts,
      instruments,
      coins,
      coinRoom,
      baskets,
      errands,
      records,
      cache,
      vault,
      coinVault,
      coinGecko,
      service,
      http,
      kill: life.end,
      news: () => news,
    };
  }

  return { clock, state, sent, line, start };
}

async function requestOf(request: Request): Promise<SandboxRequest> {
  const url = new URL(request.url);
  return {
    method: request.method,
    host: url.host,
    path: url.pathname,
    query: url.searchParams,
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  };
}
