import type { Figures } from './figures';
import type { Nudge } from './nudges';
import type { Crossing } from './plan';
import type { Unchecked, Warning } from './warnings/warning';

export type { FactOrigin, FactSheet } from './fact-sheet';
export type { Nudge, NudgeId } from './nudges';
export type { Severity } from './warnings/severity';
export type { Missing, Origin, Unchecked, Warning } from './warnings/warning';

/** Everything that is shown of a contract's risk for one position. */
export interface Assessment extends Figures {
  /** Worst first, then in the order of themes. */
  readonly warnings: readonly Warning[];
  /** Checks that apply to this contract and could not be made. */
  readonly unknown: readonly Unchecked[];
  readonly nudge: Nudge | null;
  /** What of the user's own note for this token has come to pass. */
  readonly crossed: readonly Crossing[];
  /** Price of one token in US dollars; null where unknown. */
  readonly tokenUsd: number | null;
}
