import type { PartialFacts } from '@/utils/contracts/facts';
import { assess } from '@/utils/risk/assess';
import type { Assessment } from '@/utils/risk/assessment';
import type { Beyond, FactSheet } from '@/utils/risk/fact-sheet';
import type { FundingPast } from '@/utils/risk/funding-past';
import type { Position } from '@/utils/risk/position';
import { INITIAL_PREFERENCES, type RiskPreferences } from '@/utils/risk/preferences';
import { prepare } from '@/utils/risk/prepare';
import type { PricePast } from '@/utils/risk/price-past';
import { CALM, position, sheet } from '../a-sheet';

/** What differs from a calm sheet; a value that is undefined is taken away. */
export interface Scene {
  readonly facts?: { readonly [K in keyof PartialFacts]: PartialFacts[K] | undefined };
  readonly beyond?: { readonly [K in keyof Beyond]: Beyond[K] | undefined };
  readonly sheet?: Partial<FactSheet>;
  /** In place of what the candles tell. */
  readonly past?: Partial<PricePast>;
  /** In place of what the settlements tell. */
  readonly funding?: FundingPast | null;
  readonly position?: Partial<Position>;
  readonly preferences?: Partial<RiskPreferences>;
}

function without(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The assessment of a scene. */
export function seen(scene: Scene): Assessment {
  const facts: PartialFacts = without({ ...CALM, ...scene.facts });
  const beyond: Beyond = without(scene.beyond ?? {});
  const prepared = prepare(sheet(facts, { beyond, ...scene.sheet }));
  const funding = scene.funding === undefined ? prepared.funding : scene.funding;
  const told = { ...prepared, funding, past: { ...prepared.past, ...scene.past } };
  return assess(told, position(scene.position), { ...INITIAL_PREFERENCES, ...scene.preferences });
}

/** How severe a scene's warning of one kind is; `no data` where it could not be looked at, null for none. */
export function severityOf(id: string, scene: Scene): string | null {
  const { warnings, unknown } = seen(scene);
  if (unknown.some((each) => each.id === id)) return 'no data';
  return warnings.find((each) => each.id === id)?.severity ?? null;
}
