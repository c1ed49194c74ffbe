import type { PartialFacts } from '@/utils/contracts/facts';

/** Exchanges reckon the worth of what is open or was traded at the mark, the last or an average price. */
const BY_THEIR_OWN_PRICE: ReadonlySet<string> = new Set(['oiUsd', 'oiBase', 'volUsd24h', 'volBase24h']);

/** Where an answer speaks of something else than the truth does; empty where both say the same. */
export function differences(told: PartialFacts, truth: PartialFacts): readonly string[] {
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(told)) {
    const real: unknown = Object.entries(truth).find(([name]) => name === key)?.[1];
    if (real === undefined) continue;
    const why = difference(key, value, real);
    if (why !== null) wrong.push(`${key}: ${why}`);
  }
  return wrong;
}

function difference(key: string, told: unknown, real: unknown): string | null {
  if (typeof told === 'number' && typeof real === 'number') {
    const tolerance = BY_THEIR_OWN_PRICE.has(key) ? 2e-3 : 1e-6;
    return near(told, real, tolerance) ? null : `${told} for ${real}`;
  }
  if (Array.isArray(told) && Array.isArray(real)) return listDifference(key, told, real);
  return told === real ? null : `${String(told)} for ${String(real)}`;
}

function listDifference(key: string, told: readonly unknown[], real: readonly unknown[]): string | null {
  if (told.length === 0) return 'nothing';
  if (key === 'tiers') return sameLength(told, real) ?? eachSame(told, real);
  if (key === 'bids' || key === 'asks' || key === 'adjustmentFactors') return eachSame(told, real);
  // Series begin where the exchange stops remembering: matched by their time.
  const byTime = new Map(real.map((row) => [timeOf(row), row]));
  return eachSame(
    told,
    told.map((row) => byTime.get(timeOf(row))),
  );
}

function sameLength(told: readonly unknown[], real: readonly unknown[]): string | null {
  return told.length === real.length ? null : `${told.length} of ${real.length}`;
}

function timeOf(row: unknown): unknown {
  if (Array.isArray(row)) return row[0];
  return typeof row === 'object' && row !== null && 'atMs' in row ? row.atMs : undefined;
}

function eachSame(told: readonly unknown[], real: readonly unknown[]): string | null {
  for (const [place, row] of told.entries()) {
    if (!sameRow(row, real[place])) {
      return `at ${place} ${JSON.stringify(row)} for ${JSON.stringify(real[place])}`;
    }
  }
  return null;
}

/** Null on the told side is "not told". */
function sameRow(told: unknown, real: unknown): boolean {
  if (typeof told !== 'object' || told === null || typeof real !== 'object' || real === null) return false;
  const realByKey = new Map(Object.entries(real));
  return Object.entries(told).every(([key, value]) => {
    const other: unknown = realByKey.get(key);
    if (value === null) return true;
    return typeof value === 'number' && typeof other === 'number'
      ? near(value, other, 1e-6)
      : value === other;
  });
}

function near(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(Math.abs(one), Math.abs(other));
}
