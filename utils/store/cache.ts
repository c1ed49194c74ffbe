import type { ZodMiniType } from 'zod/mini';

/** What a kind of cached answer is: its shape, how long it is fresh, and how long it is worth keeping. */
export interface CacheKind<T> {
  /** Stable name, part of every row's key. */
  readonly name: string;
  /** Raised when the shape changes; rows of another version are dropped on sight. */
  readonly version: number;
  readonly schema: ZodMiniType<T>;
  /** How long after it was stored a row counts as fresh. Older rows are still served, marked stale. */
  readonly freshForMs: number;
  /** How long after it was stored a row may be pruned. */
  readonly keepForMs: number;
}

export interface CacheRow<T> {
  readonly value: T;
  /** Epoch ms. */
  readonly storedAtMs: number;
  /** False once the row is older than its kind's `freshForMs`, or was stored in the future (the clock moved). */
  readonly fresh: boolean;
}

/**
 * Answers kept in IndexedDB. Reading never throws: a row that fails its schema is deleted and counts as
 * absent; while the database cannot be used memory stands in for it and `Standing.store` says so.
 */
export interface Cache {
  get<T>(kind: CacheKind<T>, id: string): Promise<CacheRow<T> | null>;
  getMany<T>(kind: CacheKind<T>, ids: readonly string[]): Promise<ReadonlyMap<string, CacheRow<T>>>;
  getAll<T>(kind: CacheKind<T>): Promise<ReadonlyMap<string, CacheRow<T>>>;
  /** By id: when each row of the kind was stored (epoch ms), without reading what it holds. */
  times<T>(kind: CacheKind<T>): Promise<ReadonlyMap<string, number>>;
  /** Stores all of these in one transaction, or none. */
  put<T>(kind: CacheKind<T>, entries: ReadonlyMap<string, T>): Promise<void>;
  /** Replaces every row of the kind in one transaction: never cleared and then refilled. */
  replace<T>(kind: CacheKind<T>, entries: ReadonlyMap<string, T>): Promise<void>;
}
