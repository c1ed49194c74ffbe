import * as z from 'zod/mini';
import { ASSET_CLASSES, CONTRACT_STYLES, type ExchangeId, MARKETS } from '@/utils/contracts/contract';
import type { Instrument, Instruments } from '@/utils/contracts/instrument';
import { indexInstruments, noInstruments } from '@/utils/contracts/instruments';
import { exchangeById } from '@/utils/exchanges';
import type { InstrumentList } from '@/utils/exchanges/exchange';
import type { Http, HttpAnswer } from '@/utils/net/http';
import type { Cache, CacheKind } from '@/utils/store/cache';
import { isYounger } from '@/utils/tokenmetrics/freshness';
import { failed, keepsFromAsking, type Result, success } from '@/utils/vocabulary/failure';
import type { RequestDescription } from '@/utils/vocabulary/request';

const DAY_MS = 86_400_000;
const text = z.nullable(z.string());

const instrumentSchema = z.object({
  symbol: z.string(),
  market: z.enum(MARKETS),
  rawBase: z.string(),
  quote: z.string(),
  settle: text,
  style: z.nullable(z.enum(CONTRACT_STYLES)),
  expiry: text,
  alias: text,
  assetClass: z.enum(ASSET_CLASSES),
});

/** By `exchange/list`: the rows of one instrument list. */
export const INSTRUMENTS: CacheKind<readonly z.infer<typeof instrumentSchema>[]> = {
  name: 'instruments',
  version: 1,
  schema: z.readonly(z.array(instrumentSchema)),
  freshForMs: DAY_MS,
  keepForMs: 30 * DAY_MS,
};

/** Lists that were asked for lately without success: a blocked region is not asked again at every look. */
export const INSTRUMENTS_TRIED: CacheKind<true> = {
  name: 'instruments-tried',
  version: 1,
  schema: z.literal(true),
  freshForMs: DAY_MS / 144,
  keepForMs: DAY_MS,
};

/** The exchanges' own instrument lists: fetched once a day and only for exchanges whose pages are looked at. */
export interface InstrumentDesk {
  /** What is cached of an exchange's lists, however old. */
  of(exchange: ExchangeId): Promise<Instruments>;
  /** Every row that is cached of an exchange's lists. */
  all(exchange: ExchangeId): Promise<readonly Instrument[]>;
  /** Fetches what is missing or stale; true where that changed anything. Never fails: an old list stays. */
  refresh(exchange: ExchangeId): Promise<boolean>;
}

export function createInstrumentDesk(http: Http, cache: Cache, nowMs: () => number): InstrumentDesk {
  // Indexing thousands of rows on every look would be felt; a new worker starts with an empty memory.
  const indexed = new Map<ExchangeId, Instruments>();

  async function all(id: ExchangeId): Promise<readonly Instrument[]> {
    return [...(await cache.getMany(INSTRUMENTS, keys(id))).values()].flatMap((row) => row.value);
  }

  const keys = (id: ExchangeId) => exchangeById(id).lists.map((list) => `${id}/${list.id}`);

  return {
    async of(id) {
      const known = indexed.get(id);
      if (known) return known;
      const rows = await all(id);
      if (rows.length === 0) return noInstruments;
      const instruments = indexInstruments(rows);
      indexed.set(id, instruments);
      return instruments;
    },
    all,
    async refresh(id) {
      const { lists, closedOn } = exchangeById(id);
      if (closedOn !== null) return false;
      // Every look asks for this: when a list came is read without the thousands of rows in it.
      const [cached, tried] = await Promise.all([cache.times(INSTRUMENTS), cache.times(INSTRUMENTS_TRIED)]);
      const isFresh = ({ freshForMs }: CacheKind<unknown>, storedAtMs: number | undefined) =>
        isYounger(storedAtMs ?? null, freshForMs, nowMs());
      const renewed = await Promise.all(
        lists
          .map((list) => ({ list, key: `${id}/${list.id}` }))
          .filter(
            ({ key }) =>
              !isFresh(INSTRUMENTS, cached.get(key)) && !isFresh(INSTRUMENTS_TRIED, tried.get(key)),
          )
          .map(async ({ key, list }) => {
            const whole = await fetchWhole(http, list);
            // An empty list is no news: an exchange that lists nothing is an answer gone wrong.
            const isGood = whole.ok && whole.value.length > 0;
            if (isGood) await cache.put(INSTRUMENTS, new Map([[key, whole.value]]));
            else if (whole.ok || keepsFromAsking(whole.failure))
              await cache.put(INSTRUMENTS_TRIED, new Map([[key, true]]));
            return isGood;
          }),
      );
      if (!renewed.includes(true)) return false;
      indexed.delete(id);
      return true;
    },
  };
}

/** Parts of one list at most: no exchange lists more than some thousands of contracts. */
const MOST_PARTS = 10;

/** All parts of a list, or why any of them failed: half a list would make contracts look unknown. */
async function fetchWhole(http: Http, list: InstrumentList): Promise<Result<readonly Instrument[]>> {
  const rows: Instrument[] = [];
  let request: RequestDescription | null = list.request;
  for (let part = 0; request !== null && part < MOST_PARTS; part += 1) {
    const answer: Result<HttpAnswer> = await http.ask(request);
    if (!answer.ok) return answer;
    const read = answer.value.status === 200 ? list.read(answer.value.body) : null;
    if (read === null) return failed('unexpected-answer', { status: answer.value.status });
    rows.push(...read);
    request = list.next?.(answer.value.body) ?? null;
  }
  return success(rows);
}
