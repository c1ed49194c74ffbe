import type { BudgetName, Unit } from './budgets';
import { budgeted, type Figure, figureLine } from './verdict';

/** Text in rows and columns, for what is no single figure. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one bench found. */
export interface Findings {
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
}

/** Where a bench tells what it finds, as it finds it. */
export interface Report {
  /** Progress, which is printed and not kept. */
  say(line: string): void;
  /** Something that is measured without a promise. */
  figure(name: string, values: readonly number[], unit: Unit): void;
  /** Something that has a budget. */
  promise(budget: BudgetName, values: readonly number[]): void;
  table(table: Table): void;
}

/** A report that prints, and the findings it gathers. */
export function createReport(print: (line: string) => void): Report & Findings {
  const figures: Figure[] = [];
  const tables: Table[] = [];
  const keep = (figure: Figure) => {
    figures.push(figure);
    print(figureLine(figure));
  };
  return {
    figures,
    tables,
    say: print,
    figure: (name, values, unit) => keep({ name, values, unit, budget: null }),
    promise: (budget, values) => keep(budgeted(budget, values)),
    table(table) {
      tables.push(table);
      print(table.title);
      for (const row of [table.head, ...table.rows]) print(`  ${row.join('  ')}`);
    },
  };
}
