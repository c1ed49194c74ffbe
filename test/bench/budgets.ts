/** One promise about speed or weight. */
interface Budget {
  readonly limit: number;
  readonly unit: 'bytes' | 'ms' | 'to 1';
  /** Bytes are the same on every machine, so every run of the tests checks them; times are only printed by benches. */
  readonly checkedByTests: boolean;
}

const bytes = (limit: number): Budget => ({ limit, unit: 'bytes', checkedByTests: true });

/** All of Plimsoll's budgets, by what is measured. */
export const BUDGETS = {
  /** The script that runs on every exchange page. */
  'pill.js, raw': bytes(14_000),
  'pill.js, gzip': bytes(6_000),
  /** Comes when the pill is pointed at. */
  'hand.js, raw': bytes(12_000),
  /** Comes when the card opens. */
  'card.js, raw': bytes(500_000),
  'background.js, raw': bytes(500_000),
  /** Everything that the popup loads, styles aside. */
  'popup, raw': bytes(950_000),
  /** Script on the page's main thread at load, all of the page's included, to the same with the cheapest pill. */
  'script at load to a static pill': { limit: 1.5, unit: 'to 1', checkedByTests: false },
  /** Added to a page without a pill, once it has settled. */
  'script per second, added': { limit: 0.5, unit: 'ms', checkedByTests: false },
} as const satisfies Readonly<Record<string, Budget>>;

export type BudgetName = keyof typeof BUDGETS;

/** A figure beside its budget, as a bench prints it. */
export function besideBudget(name: BudgetName, figure: number): string {
  const { limit, unit } = BUDGETS[name];
  const shown = unit === 'bytes' ? figure.toFixed(0) : figure.toFixed(2);
  return `${name}: ${shown} ${unit}, budget ${limit} ${unit}${figure > limit ? ', OVER' : ''}`;
}
