import type { Tier } from '@/utils/contracts/facts';
import { amountIn, at, leverageIn, numberIn } from '../fact-rows';

/** Tables of this number and above are written out; a lower number is itself the highest leverage, at any size. */
const FIRST_WRITTEN_TABLE = 50;

/**
 * The ladder of one table: steps tell where they begin and their highest leverage. Maintenance is half of the initial
 * margin at that leverage, less what keeps it continuous from step to step. Empty where the table is not told whole.
 */
export function marginTiers(tableId: unknown, tables: unknown, capUnit: string): readonly Tier[] {
  const id = numberIn(tableId);
  if (id === null) return [];
  const table = Array.isArray(tables) ? tables.find((row: unknown) => isTable(row, id)) : undefined;
  if (table === undefined) return id < FIRST_WRITTEN_TABLE && id >= 1 ? steps([[0, id]], capUnit) : [];
  const rows = at(Array.isArray(table) ? table[1] : null, 'marginTiers');
  if (!Array.isArray(rows)) return [];
  const read: (readonly [number, number])[] = [];
  for (const row of rows) {
    const floor = amountIn(at(row, 'lowerBound'));
    const leverage = leverageIn(at(row, 'maxLeverage'));
    if (floor === null || leverage === null) return [];
    read.push([floor, leverage]);
  }
  return steps(
    read.sort((a, b) => a[0] - b[0]),
    capUnit,
  );
}

function isTable(row: unknown, id: number): boolean {
  return Array.isArray(row) && numberIn(row[0]) === id;
}

function steps(rows: readonly (readonly [floor: number, leverage: number])[], capUnit: string) {
  if (rows[0]?.[0] !== 0) return [];
  let deduction = 0;
  let below = 0;
  return rows.map(([min, maxLeverage], index): Tier => {
    const mmr = 0.5 / maxLeverage;
    deduction += index === 0 ? 0 : min * (mmr - below);
    below = mmr;
    const max = rows[index + 1]?.[0] ?? null;
    return { min, max, mmr, imr: 1 / maxLeverage, maxLeverage, deduction, capUnit };
  });
}
