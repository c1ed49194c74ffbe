import type { ZodMiniType } from 'zod/mini';

/** A single durable value: settings, the credit ledger, choices, back-off. */
export interface RecordKind<T> {
  readonly name: string;
  readonly schema: ZodMiniType<T>;
  /** Used where nothing is stored or the stored value cannot be healed. */
  readonly initial: T;
  /** Mends a value that fails the schema, field by field; absent where `initial` is the only repair. */
  readonly heal?: (stored: unknown) => T;
}

/** Durable values kept in IndexedDB apart from the cache, so that a broken cache loses none of them. */
export interface Records {
  /** False where the last `read` could not be carried out: what it told then is the initial value. */
  isReadable(kind: { readonly name: string }): boolean;
  read<T>(kind: RecordKind<T>): Promise<T>;
  /**
   * Reads, changes and writes in one transaction, so that two contexts cannot overwrite each other. `change`
   * is synchronous and pure. Resolves with what was written, after it is durable
   * (or, where the database fails, kept until it works again).
   */
  update<T>(kind: RecordKind<T>, change: (current: T) => T): Promise<T>;
  /** Several values at once: all of them are changed, or none. */
  updateAll(changes: readonly RecordChange[]): Promise<void>;
}

/** A change to one of several values. */
export interface RecordChange {
  readonly name: string;
  /** The new value, given what is stored. */
  readonly onto: (stored: unknown) => unknown;
}

/** @param change synchronous and pure, as for `update`. */
export function changeOf<T>(kind: RecordKind<T>, change: (current: T) => T): RecordChange {
  return { name: kind.name, onto: (stored) => change(accepted(kind, stored)) };
}

/** What a stored value is taken for: itself, mended, or the initial value. */
export function accepted<T>(kind: RecordKind<T>, stored: unknown): T {
  if (stored === undefined) return kind.initial;
  const parsed = kind.schema.safeParse(stored);
  if (parsed.success) return parsed.data;
  return kind.heal ? kind.heal(stored) : kind.initial;
}
