import type { Facts } from '@/utils/contracts/facts';
import type { Beyond } from '../fact-sheet';
import type { Theme, Unit, WarningId } from './catalogue';
import type { Severity } from './severity';

/** Where a figure comes from: one of the exchange's facts, or something else that has its own source line. */
export type Origin =
  | keyof Facts
  | keyof Beyond
  | 'position'
  | 'preferences'
  | 'contract'
  | 'marketCapUsd'
  | 'rated'
  | 'holdings';

/** What a check would need and does not have. */
export type Missing = Origin | 'notionalUsd' | 'walletUsd' | 'equityUsd' | 'stop' | 'holdingDays' | 'region';

export interface Warning {
  readonly id: WarningId;
  readonly severity: Severity;
  readonly theme: Theme;
  readonly unit: Unit;
  readonly value: number;
  /** The threshold that was met: that of `severity`. */
  readonly threshold: number;
  /** Other figures that the sentence may hold; each finite. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly from: Origin;
}

/** A check that could not be made, and for want of what. */
export interface Unchecked {
  readonly id: WarningId;
  readonly missing: readonly Missing[];
}
