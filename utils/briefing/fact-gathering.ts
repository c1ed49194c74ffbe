import type { Contract } from '@/utils/contracts/contract';
import type { Facts, PartialFacts } from '@/utils/contracts/facts';
import { ASSUMED_FEES_DATE, assumedFees } from '@/utils/exchanges/assumed-fees';
import { TIER_SNAPSHOT_DATE, tierSnapshot } from '@/utils/exchanges/binance/tier-snapshot';
import type { FactSource } from '@/utils/exchanges/fact-source';
import type { FactOrigin } from '@/utils/risk/assessment';
import { type Failure, type FailureKind, keepsFromAsking } from '@/utils/vocabulary/failure';
import { FRESH_MS, type Reading } from './fact-kinds';

/** What is kept of one source about one contract. */
export interface Kept {
  readonly source: FactSource;
  readonly key: string;
  readonly reading: Reading | null;
  readonly failure: { readonly kind: FailureKind; readonly untilMs: number } | null;
}

/** Whether it failed so lately that it is not asked again yet. */
export function isLeftAlone({ failure }: Kept): boolean {
  return failure !== null && keepsFromAsking(failure);
}

/** Facts and where each of them comes from. */
export interface Gathered {
  readonly facts: PartialFacts;
  readonly origin: { readonly [K in keyof Facts]?: FactOrigin };
}

/** Where two sources tell the same, the later in the list is the fresher kind. Standard fees and tables come last. */
export function gathered(contract: Contract, all: readonly Kept[]): Gathered {
  let facts: PartialFacts = {};
  let origin: Gathered['origin'] = {};
  const add = (more: PartialFacts, from: FactOrigin) => {
    facts = { ...facts, ...more };
    origin = { ...origin, ...Object.fromEntries(Object.keys(more).map((key) => [key, from])) };
  };
  const source = `exchange:${contract.exchange}` as const;
  for (const { reading } of all) {
    if (reading) add(reading.facts, { source, asOfMs: null, fetchedAtMs: reading.fetchedAtMs });
  }
  const fees = assumedFees(contract);
  if (fees) {
    const asOfMs = Date.parse(`${ASSUMED_FEES_DATE}T00:00:00Z`);
    const from = { source, asOfMs, fetchedAtMs: asOfMs, assumed: 'default-fee' } as const;
    if (facts.takerFee === undefined) add({ takerFee: fees.takerFee }, from);
    if (facts.makerFee === undefined) add({ makerFee: fees.makerFee }, from);
  }
  const table = contract.exchange === 'binance' && facts.tiers === undefined ? tierSnapshot(contract) : [];
  const [first] = table;
  if (first) {
    const asOfMs = Date.parse(`${TIER_SNAPSHOT_DATE}T00:00:00Z`);
    const from = { source, asOfMs, fetchedAtMs: asOfMs, assumed: 'snapshot' } as const;
    add({ tiers: table, mmr: first.mmr }, from);
    if (facts.maxLeverage === undefined && first.maxLeverage !== null)
      add({ maxLeverage: first.maxLeverage }, from);
  }
  const { markPrice: marked } = origin;
  if (marked) add(derived(contract, facts), marked);
  return { facts, origin };
}

/** What follows from two answers together, where neither tells it alone. */
function derived({ quote, style }: Contract, facts: PartialFacts): PartialFacts {
  const { indexPrice, markPrice, oiBase, oiUsd, premium } = facts;
  if (markPrice === undefined) return {};
  const isDollar = quote.includes('USD');
  return {
    ...(premium === undefined && indexPrice !== undefined && indexPrice > 0
      ? { premium: markPrice / indexPrice - 1 }
      : {}),
    ...(oiUsd === undefined && oiBase !== undefined && style === 'linear' && isDollar
      ? { oiUsd: oiBase * markPrice }
      : {}),
  };
}

/** The failure that says most: a blocked region before a broken line before anything else; null where prices are there. */
export function failureOf(all: readonly Kept[], nowMs: number): Failure | null {
  const failures = all.flatMap(({ failure, source }) =>
    failure && source.onDemand !== true && source.insteadOf === undefined ? [failure] : [],
  );
  const blocked = failures.find(({ kind }) => kind === 'region-blocked');
  const hasFreshPrice = all.some(({ reading, source }) => {
    if (reading === null) return false;
    if ((reading.facts.markPrice ?? reading.facts.lastPrice) === undefined) return false;
    const ageMs = nowMs - reading.fetchedAtMs;
    return ageMs >= 0 && ageMs < 10 * FRESH_MS[source.pace];
  });
  const told = blocked ?? (hasFreshPrice ? undefined : failures[0]);
  return told ? { kind: told.kind, retryAtMs: told.untilMs } : null;
}
