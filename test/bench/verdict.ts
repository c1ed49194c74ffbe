import { BUDGETS, type BudgetName, type Unit } from './budgets';
import { figureText, median, spread } from './spread';

/** One thing that was measured, once a round. */
export interface Figure {
  readonly name: string;
  readonly values: readonly number[];
  readonly unit: Unit;
  /** Null where nothing is promised. */
  readonly budget: BudgetName | null;
}

/** A figure that has a budget, in the budget's own words and unit. */
export function budgeted(budget: BudgetName, values: readonly number[]): Figure {
  return { name: budget, values, unit: BUDGETS[budget].unit, budget };
}

/** Whether the median keeps the promise; what was not measured keeps none. Null where nothing is promised. */
export function verdict({ budget, values }: Figure): 'within' | 'OVER' | null {
  if (budget === null) return null;
  return median(values) <= BUDGETS[budget].limit ? 'within' : 'OVER';
}

/** What is promised of it, as text; empty where nothing is. */
export function budgetText({ budget }: Figure): string {
  return budget === null ? '' : `${BUDGETS[budget].limit} ${BUDGETS[budget].unit}`;
}

/** A figure beside its spread and its budget, as a bench prints it. */
export function figureLine(figure: Figure): string {
  const { name, unit, values } = figure;
  const around = spread(values, unit);
  const parts = [`${name}: ${figureText(median(values), unit)}${around && ` (${around})`}`];
  const judged = verdict(figure);
  if (judged !== null) parts.push(`budget ${budgetText(figure)}`, judged);
  return parts.join(', ');
}
