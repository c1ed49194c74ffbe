import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import { told } from '@/utils/exchanges/fact-rows';
import type { FactContext, FactSource } from '@/utils/exchanges/fact-source';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import type { Http } from '@/utils/net/http';
import type { Cache } from '@/utils/store/cache';
import { isYounger } from '@/utils/tokenmetrics/freshness';
import { type Failure, type FailureKind, type Result, success } from '@/utils/vocabulary/failure';
import { failureOf, type Gathered, gathered, isLeftAlone, type Kept } from './fact-gathering';
import { BODIES, FACT_FAILURES, FRESH_MS, READINGS, type Reading, type StoredReading } from './fact-kinds';
import { leaveAloneMs, readingOf } from './fact-status';
import { createFlights } from './flights';
import { wholeCandles } from './whole-candles';

/** A contract's facts with their origins, and what stands in the way of fresher ones. */
export interface GatheredFacts extends Gathered {
  readonly failure: Failure | null;
  /** Whether any source that is asked at this depth is missing or stale. */
  readonly due: boolean;
}

/** `days`: daily candles alone. `brief`: what a pill needs. `whole`: order book, hourly candles and crowd as well. */
export type Depth = 'days' | 'brief' | 'whole';

/** The exchanges' facts: kept, and fetched only while somebody looks. */
export interface FactDesk {
  /** Whether any public source tells of this contract. */
  serves(contract: Contract): boolean;
  /** What is kept. Makes no request. */
  read(contract: Contract, depth: Depth): Promise<GatheredFacts>;
  /** Fetches what is missing or stale; resolves with whether anything new came. Never rejects. */
  refresh(contract: Contract, depth: Depth): Promise<boolean>;
}

/** An answer that was there already, or one that has just come. */
interface Body {
  readonly read: (source: FactSource, contract: Contract, context: FactContext) => PartialFacts | FailureKind;
  readonly atMs: number;
  /** Epoch ms until which its host is left alone for it; null where it is not. */
  readonly quietUntilMs: number | null;
  /** Keeps it for the other contracts that it serves. */
  readonly keep: () => Promise<void>;
}

export function createFactDesk(http: Http, cache: Cache, nowMs: () => number): FactDesk {
  /** Answers that serve every contract, while this worker lives: twenty tabs read one of them. */
  const bodies = new Map<string, { readonly body: unknown; readonly atMs: number }>();

  const sourcesFor = (contract: Contract, depth: Depth): readonly FactSource[] =>
    contract.status === 'test' || contract.status === 'closed'
      ? []
      : factSourcesOf(contract.exchange).filter(
          (source) => source.serves(contract) && isAskedAt(depth, source),
        );

  async function kept(contract: Contract, depth: Depth): Promise<readonly Kept[]> {
    const sources = sourcesFor(contract, depth);
    const keys = sources.map(({ id }) => `${contract.exchange}/${id}/${nameOf(contract)}`);
    const [readings, failures] = await Promise.all([
      cache.getMany(READINGS, keys),
      cache.getMany(FACT_FAILURES, keys),
    ]);
    return sources.map((source, place) => {
      const key = keys[place] ?? '';
      const { storedAtMs = 0, value: failure = null } = failures.get(key) ?? {};
      // One from the future means that the clock was set back: how long it still lasts is not known.
      const lasts = failure !== null && storedAtMs <= nowMs() && nowMs() < failure.untilMs;
      return {
        source,
        key,
        reading: soundReading(readings.get(key)?.value, nowMs()),
        failure: lasts ? failure : null,
      };
    });
  }

  const isFresh = ({ reading, source }: Kept): boolean => {
    const ageMs = reading ? nowMs() - reading.fetchedAtMs : Number.POSITIVE_INFINITY;
    return ageMs >= 0 && ageMs < FRESH_MS[source.pace];
  };

  /** A stand-in is due only where the source it stands in for has just failed. */
  function dueAmong(all: readonly Kept[]): readonly Kept[] {
    const failed = new Set(all.filter(isLeftAlone).map(({ source }) => source.id));
    const served = new Set(all.map(({ source }) => source.id));
    return all.filter((one) => {
      const { insteadOf } = one.source;
      const isNeeded = insteadOf === undefined || !served.has(insteadOf) || failed.has(insteadOf);
      return isNeeded && !isLeftAlone(one) && !isFresh(one);
    });
  }

  /** The answer of a source, from memory or the cache where it serves many contracts. */
  async function bodyFor(source: FactSource, contract: Contract): Promise<Result<Body>> {
    const request = source.request(contract, nowMs());
    const address = `${request.url} ${request.json === undefined ? '' : JSON.stringify(request.json)}`;
    const isYoung = (atMs: number) => {
      const ageMs = nowMs() - atMs;
      return ageMs >= 0 && ageMs < FRESH_MS[source.pace];
    };
    const inMemory = bodies.get(address);
    const stored = source.bulk && source.pace !== 'tick' ? await cache.get(BODIES, address) : null;
    const there =
      source.bulk && inMemory && isYoung(inMemory.atMs)
        ? inMemory
        : stored && { body: stored.value, atMs: stored.storedAtMs };
    if (there && isYoung(there.atMs)) {
      const { atMs, body } = there;
      return success({
        atMs,
        quietUntilMs: null,
        read: (from, about, context) => from.read(body, about, context),
        keep: async () => {},
      });
    }
    const answer = await http.ask(request);
    if (!answer.ok) return answer;
    const atMs = nowMs();
    return success({
      atMs,
      quietUntilMs: answer.value.quietUntilMs,
      read: (from, about, context) => readingOf(answer.value, (body) => from.read(body, about, context)),
      keep: async () => {
        if (!source.bulk) return;
        bodies.set(address, { body: answer.value.body, atMs });
        if (source.pace !== 'tick') await cache.put(BODIES, new Map([[address, answer.value.body]]));
      },
    });
  }

  async function fetchOne(
    { failure, key, reading: before, source }: Kept,
    contract: Contract,
    context: FactContext,
  ): Promise<Reading | null> {
    const got = await bodyFor(source, contract);
    const said = got.ok ? got.value.read(source, contract, context) : got.failure.kind;
    // An answer without the contract, where the same source told of it today, is no word on it: its rows are lost.
    const isLost = said === 'not-listed' && isYounger(before?.fetchedAtMs ?? null, FRESH_MS.day, nowMs());
    const reading = isLost ? 'unexpected-answer' : said;
    if (!got.ok || typeof reading === 'string') {
      const kind = typeof reading === 'string' ? reading : 'unexpected-answer';
      const quietUntilMs = got.ok ? got.value.quietUntilMs : got.failure.retryAtMs;
      const untilMs = Math.max(quietUntilMs ?? 0, nowMs() + leaveAloneMs(kind));
      await cache.put(FACT_FAILURES, new Map([[key, { kind, untilMs }]]));
      // What it says of another contract is good all the same.
      if (got.ok && kind === 'not-listed') await got.value.keep();
      return null;
    }
    await got.value.keep();
    const told: Reading = { facts: reading, fetchedAtMs: got.value.atMs };
    await cache.put(READINGS, new Map([[key, told]]));
    if (failure) await cache.put(FACT_FAILURES, new Map([[key, null]]));
    return told;
  }

  async function refreshOnce(contract: Contract, depth: Depth): Promise<boolean> {
    const all = await kept(contract, depth);
    const due = dueAmong(all);
    if (due.length === 0) return false;
    // Sources that others build on come first in the list: ask them first, the rest together with what they told.
    const context = contextOf(all);
    const first = due.filter(({ source }) => source.pace === 'day' && source.bulk);
    const early = await Promise.all(first.map((one) => fetchOne(one, contract, context)));
    const known = { ...context, ...contextFrom(early) };
    // Marks and indices come in bulk; what is counted with them (open interest, premium) comes after.
    const prices = due.filter((one) => !first.includes(one) && one.source.pace === 'tick' && one.source.bulk);
    const priced = await Promise.all(prices.map((one) => fetchOne(one, contract, known)));
    const rest = due.filter((one) => !first.includes(one) && !prices.includes(one));
    const late = await Promise.all(
      rest.map((one) => fetchOne(one, contract, { ...known, ...contextFrom(priced) })),
    );
    return [...early, ...priced, ...late].some((reading) => reading !== null);
  }

  const flights = createFlights();

  return {
    serves: (contract) => sourcesFor(contract, 'whole').length > 0,
    async read(contract, depth) {
      const all = await kept(contract, depth);
      return {
        ...gathered(contract, all),
        failure: failureOf(all, nowMs()),
        due: dueAmong(all).length > 0,
      };
    },
    refresh(contract, depth) {
      const name = `${depth} ${contract.exchange} ${nameOf(contract)}`;
      return flights.join(name, async () => {
        const news = await refreshOnce(contract, depth);
        // A stand-in becomes due by the failure of what it stands in for.
        return (await refreshOnce(contract, depth)) || news;
      });
    },
  };
}

function isAskedAt(depth: Depth, { onDemand, tells }: FactSource): boolean {
  switch (depth) {
    case 'days':
      return tells === 'daily-candles';
    case 'brief':
      return onDemand !== true;
    case 'whole':
      return true;
  }
}

function soundReading(stored: StoredReading | undefined, nowMs: number): Reading | null {
  if (!stored) return null;
  const { facts, fetchedAtMs } = stored;
  const whole = { ...facts, ...wholeCandles(facts, fetchedAtMs, nowMs) };
  return { facts: told(whole), fetchedAtMs };
}

function nameOf({ expiry, market, optionType, quote, rawBase, strike, symbol }: Contract): string {
  return symbol ?? [market, rawBase, quote, expiry, strike, optionType].join('-');
}

function contextOf(all: readonly Kept[]): FactContext {
  return contextFrom(all.map(({ reading }) => reading));
}

function contextFrom(readings: readonly (Reading | null)[]): FactContext {
  let context: FactContext = {};
  for (const reading of readings) {
    if (!reading) continue;
    const { contractSize, fundingIntervalHours, inverse, markPrice, underlyingPrice } = reading.facts;
    context = {
      ...context,
      ...told({ contractSize, fundingIntervalHours, inverse, markPrice, underlyingPrice }),
    };
  }
  return context;
}
