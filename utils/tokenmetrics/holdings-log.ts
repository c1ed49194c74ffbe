import * as z from 'zod/mini';
import type { HoldingRow } from './rows';

const heldSchema = z.object({
  /** CoinGecko's id where the service told it, else `#` and the token id. */
  name: z.string(),
  ticker: z.string(),
  /** Share of the index, 0 to 1. */
  weight: z.number(),
});

const snapshotSchema = z.object({
  /** Day the service dates the holdings by, epoch ms; null where it told none or several. */
  asOfMs: z.nullable(z.number()),
  readAtMs: z.number(),
  held: z.readonly(z.array(heldSchema)),
});

/** What an index held, oldest first, one entry for each time that it was different from before. */
export const holdingsLogSchema = z.readonly(z.array(snapshotSchema));

export type HoldingsLog = z.infer<typeof holdingsLogSchema>;
export type Held = Readonly<z.infer<typeof heldSchema>>;

/** A year of weekly reviews. */
const MOST_SNAPSHOTS = 52;
/** Weights come with two to four digits: less than this is rounding. */
const SAME_WEIGHT = 0.00006;

/** How a holding is known through all of an index's snapshots. */
export function holdingName({ slug, tokenId }: Pick<HoldingRow, 'slug' | 'tokenId'>): string {
  return slug ?? `#${tokenId}`;
}

/**
 * Adds what was read just now where it differs from the last entry.
 * @param rows of one whole index. Where a weight is unknown nothing is added: such an entry could be compared with none.
 * @returns the very same log where nothing is to be added.
 */
export function noteHoldings(log: HoldingsLog, rows: readonly HoldingRow[], readAtMs: number): HoldingsLog {
  const held: Held[] = [];
  for (const row of rows) {
    if (row.weight === null) return log;
    const name = holdingName(row);
    held.push({ name, ticker: row.ticker ?? row.name ?? name, weight: row.weight });
  }
  const last = log.at(-1);
  if (held.length === 0 || (last && isSame(last.held, held))) return log;
  const dates = new Set(rows.map(({ asOfMs }) => asOfMs));
  const [date = null] = dates.size === 1 ? dates : [];
  return [...log, { asOfMs: date, readAtMs, held }].slice(-MOST_SNAPSHOTS);
}

function isSame(one: readonly Held[], other: readonly Held[]): boolean {
  const before = weightsOf(one);
  return (
    one.length === other.length &&
    other.every(({ name, weight }) => Math.abs((before.get(name) ?? Number.NaN) - weight) < SAME_WEIGHT)
  );
}

function weightsOf(held: readonly Held[]): ReadonlyMap<string, number> {
  return new Map(held.map(({ name, weight }) => [name, weight]));
}

/** What changed between two readings of an index. */
export interface HoldingsChange {
  /** Day by which the service dates the later holdings; null where it told none. */
  readonly asOfMs: number | null;
  /** When the later and the earlier were read: the change came somewhere between. */
  readonly readAtMs: number;
  readonly readBeforeMs: number;
  readonly entered: readonly Held[];
  /** With the weights they had. */
  readonly left: readonly Held[];
  /** Holdings that stayed with another weight, the largest change first. */
  readonly moved: readonly (Held & { readonly before: number })[];
  /** `½ Σ |after − before|`, a fraction. */
  readonly turnover: number;
}

/** The changes from one entry to the next, newest first; none with fewer than two entries. */
export function changesIn(log: HoldingsLog): readonly HoldingsChange[] {
  return log
    .flatMap((later, place) => {
      const earlier = log[place - 1];
      return earlier ? [changeBetween(earlier, later)] : [];
    })
    .reverse();
}

function changeBetween(earlier: HoldingsLog[number], later: HoldingsLog[number]): HoldingsChange {
  const before = weightsOf(earlier.held);
  const after = weightsOf(later.held);
  const moved = later.held.flatMap((held) => {
    const was = before.get(held.name);
    return was === undefined || Math.abs(held.weight - was) < SAME_WEIGHT ? [] : [{ ...held, before: was }];
  });
  const names = new Set([...before.keys(), ...after.keys()]);
  const sum = [...names].reduce(
    (total, name) => total + Math.abs((after.get(name) ?? 0) - (before.get(name) ?? 0)),
    0,
  );
  return {
    asOfMs: later.asOfMs,
    readAtMs: later.readAtMs,
    readBeforeMs: earlier.readAtMs,
    entered: later.held.filter(({ name }) => !before.has(name)),
    left: earlier.held.filter(({ name }) => !after.has(name)),
    moved: moved.sort((a, b) => Math.abs(b.weight - b.before) - Math.abs(a.weight - a.before)),
    turnover: sum / 2,
  };
}
