import type { Contract } from '@/utils/contracts/contract';
import type { Facts, PartialFacts } from '@/utils/contracts/facts';
import { assumedFees } from '@/utils/exchanges/assumed-fees';
import { TIER_SNAPSHOT_DATE, tierSnapshot } from '@/utils/exchanges/binance/tier-snapshot';
import type { FactSource } from '@/utils/exchanges/fact-source';
import type { FactOrigin } from '@/utils/risk/assessment';
import type { Failure, FailureKind } from '@/utils/vocabulary/failure';
import { FRESH_MS, type Reading } from './fact-kinds';

/** What is kept of one source about one contract. */
export interface Kept {
  readonly source: FactSource;
  readonly key: string;
  readonly reading: Reading | null;
  readonly failure: { readonly kind: FailureKind; readonly untilMs: number } | null;
}

/** Facts and where each of them comes from. */
export interface Gathered {
  readonly facts: PartialFacts;
  readonly origin: { readonly [K in keyof Facts]?: FactOrigin };
}

/** Where two sources tell the same, the later in the list is the fresher kind. Standard fees and tables come last. */
export function gathered(contract: Contract, all: readonly Kept[], nowMs: number): Gathered {
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
  if (facts.takerFee === undefined && fees)
    add({ takerFee: fees.takerFee }, { source, asOfMs: null, fetchedAtMs: nowMs, assumed: 'default-fee' });
  if (facts.makerFee === undefined && fees)
    add({ makerFee: fees.makerFee }, { source, asOfMs: null, fetchedAtMs: nowMs, assumed: 'default-fee' });
  const table = contract.exchange === 'binance' && facts.tiers === undefined ? tierSnapshot(contract) : [];
  const [first] = table;
  if (first) {
    const asOfMs = Date.parse(`${TIER_SNAPSHOT_DATE}T00:00:00Z`);
    const from = { source, asOfMs, fetchedAtMs: asOfMs, assumed: 'snapshot' } as const;
    add({ tiers: table, mmr: first.mmr }, from);
    if (facts.maxLeverage === undefined && first.maxLeverage !== null)
      add({ maxLeverage: first.maxLeverage }, from);
  }
  return { facts, origin };
}

/** The failure that says most: a blocked region before a broken line before anything else; null where prices are there. */
export function failureOf(all: readonly Kept[], nowMs: number): Failure | null {
  const failures = all.flatMap(({ failure, source }) =>
    failure && source.onDemand !== true && source.insteadOf === undefined ? [failure] : [],
  );
  const blocked = failures.find(({ kind }) => kind === 'region-blocked');
  const hasFreshPrice = all.some(
    ({ reading, source }) =>
      reading?.facts.markPrice !== undefined && nowMs - reading.fetchedAtMs < 10 * FRESH_MS[source.pace],
  );
  const told = blocked ?? (hasFreshPrice ? undefined : failures[0]);
  return told ? { kind: told.kind, retryAtMs: told.untilMs } : null;
}
