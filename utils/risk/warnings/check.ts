import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { Beyond, FactSheet } from '../fact-sheet';
import type { Figures } from '../figures';
import { isKnown, type Unsure } from '../known';
import type { Position } from '../position';
import type { RiskPreferences } from '../preferences';
import type { Prepared } from '../prepare';
import type { WarningId } from './catalogue';
import type { Severity } from './severity';
import type { Missing, Origin } from './warning';

/** All that a check may look at. */
export interface Subject {
  readonly prepared: Prepared;
  readonly sheet: FactSheet;
  readonly contract: Contract;
  readonly facts: PartialFacts;
  readonly beyond: Beyond;
  readonly position: Position;
  readonly preferences: RiskPreferences;
  readonly figures: Figures;
}

/** A figure to be held against the thresholds, in the catalogue's unit. */
export interface Found {
  readonly value: number;
  readonly from: Origin;
  readonly figures?: Readonly<Record<string, number | string>>;
  /** A severity that holds whatever the figure. */
  readonly atLeast?: Severity;
  /** A severity that is not gone beyond, whatever the figure. */
  readonly atMost?: Severity;
  /**
   * The true figure may be lower (`high`) or higher (`low`) than this bound of it. A warning that only the bound
   * gives is none: then the figure is missing.
   */
  readonly unsure?: 'high' | 'low';
  /** Thresholds are taken times this. */
  readonly scale?: number;
}

/** Looked at, and there is nothing to warn of: the rule does not apply or the case is not given. */
export const NOTHING = 'nothing';

/** What a check finds; a list of what it misses where it cannot be made. */
export type Finding = Found | typeof NOTHING | readonly Missing[];

export interface Check {
  readonly id: WarningId;
  /** Contracts that it is for. */
  readonly on: (contract: Contract) => boolean;
  find(subject: Subject): Finding;
}

/** The figure, or what is missing where it is not known. */
export function found(
  value: Unsure,
  from: Origin,
  missing: readonly Missing[],
  more?: Omit<Found, 'value' | 'from'>,
): Finding {
  return isKnown(value) ? { value, from, ...more } : missing;
}

/** A yes-or-no: 1 where it is so. */
export function given(
  holds: boolean | null,
  from: Origin,
  missing: readonly Missing[],
  figures?: Found['figures'],
): Finding {
  if (holds === null) return missing;
  return holds ? { value: 1, from, ...(figures ? { figures } : {}) } : NOTHING;
}

export const always = (): boolean => true;
export const onPerp = ({ market }: Contract): boolean => market === 'perp';
export const onDated = ({ market }: Contract): boolean => market === 'future';
export const onLeveraged = ({ market }: Contract): boolean => market === 'perp' || market === 'future';
export const onOption = ({ market }: Contract): boolean => market === 'option';
/** Perpetuals and dated contracts settled in the coin. */
export const onInverse = (contract: Contract): boolean =>
  contract.style === 'inverse' && onLeveraged(contract);
export const onToken = ({ leveraged }: Contract): boolean => leveraged !== null;
export const onDerivative = ({ market }: Contract): boolean => market !== 'spot' && market !== 'margin';
