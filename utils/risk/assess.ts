import { figuresOf } from './assessed-figures';
import type { Assessment } from './assessment';
import { nudgeFor } from './nudges';
import { crossedIn, tokenUsdOf } from './plan-state';
import type { Position } from './position';
import type { RiskPreferences } from './preferences';
import type { Prepared } from './prepare';
import { judged } from './warnings/judge';

/**
 * Everything about one position on a prepared fact sheet: cheap enough for every move of a slider, and the same
 * for the same input.
 */
export function assess(prepared: Prepared, position: Position, preferences: RiskPreferences): Assessment {
  const figures = figuresOf(prepared, position);
  const { sheet } = prepared;
  const { contract, facts } = sheet;
  const beyond = sheet.beyond ?? {};
  const subject = { prepared, sheet, contract, facts, beyond, position, preferences, figures };
  const { warnings, unknown } = judged(subject);
  const nudge = nudgeFor(subject, warnings, unknown);
  return { ...figures, warnings, unknown, nudge, crossed: crossedIn(subject), tokenUsd: tokenUsdOf(subject) };
}
