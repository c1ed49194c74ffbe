/** A cached answer as it lies in the database. */
export interface StoredRow {
  /** `kind/id`. */
  readonly key: string;
  readonly kind: string;
  readonly version: number;
  readonly value: unknown;
  /** Epoch ms. */
  readonly storedAtMs: number;
  /** Epoch ms after which the row may be pruned. */
  readonly keepUntilMs: number;
}

/** Rows of one kind that are of one version. */
export interface RowSort {
  readonly kind: string;
  readonly version: number;
}

/** Where rows lie. */
export interface RowStore {
  read(keys: readonly string[]): Promise<readonly (StoredRow | undefined)[]>;
  readKind(kind: string): Promise<readonly StoredRow[]>;
  /** By key: when each row of a sort was stored, in epoch ms. No value is read. */
  readTimes(sort: RowSort): Promise<ReadonlyMap<string, number>>;
  /** One transaction: all of `drop` gone and all of `rows` there, or nothing changed. */
  write(rows: readonly StoredRow[], drop: readonly string[]): Promise<void>;
  /** One transaction: the kind's rows become exactly these. */
  replaceKind(kind: string, rows: readonly StoredRow[]): Promise<void>;
  /**
   * Drops what may go at `nowMs`, then the rows that may go soonest until at most `most` are left; a few at a time,
   * each time in one transaction.
   */
  prune(nowMs: number, most: number): Promise<void>;
  clear(): Promise<void>;
  size(): Promise<{ readonly rows: number; readonly oldestMs: number | null }>;
}
