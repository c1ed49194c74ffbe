import * as z from 'zod/mini';

/** Memory that lasts as long as the browser runs and that only the extension's own pages can read. */
export interface SessionMemory {
  get(name: string): Promise<unknown>;
  set(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A record that could not be written to the database. */
interface KeptRecord {
  readonly value: unknown;
  /** It was made without a look at what the database holds, which could not be read. */
  readonly isBlind: boolean;
  /** What is to be written, given what the database turns out to hold. */
  readonly onto: (stored: unknown) => unknown;
}

type KeptRecords = ReadonlyMap<string, KeptRecord>;

/** Records that wait for the database. */
interface Waiting {
  readonly isEmpty: boolean;
  all(): Promise<KeptRecords>;
  /** What is kept under this name already is changed further: `onto` goes on from there. */
  keep(name: string, record: KeptRecord): Promise<void>;
  /** It is in the database now. */
  forget(name: string): Promise<void>;
}

const SESSION_NAME = 'kept-records';

const heldSchema = z.record(z.string(), z.object({ value: z.unknown(), isBlind: z.boolean() }));

/** @param session where they lie, so that they outlive the worker; in this worker's memory alone where there is none. */
export function createKeptRecords(session?: SessionMemory): Waiting {
  const records = new Map<string, KeptRecord>();
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const text = z.string().safeParse(await session?.get(SESSION_NAME).catch(() => null));
    if (!text.success) return;
    const held = heldSchema.safeParse(JSON.parse(text.data));
    if (!held.success) return;
    for (const [name, { isBlind, value }] of Object.entries(held.data)) {
      // How a former worker came to a value is not known. One made blindly never takes the place of one that is there.
      records.set(name, { value, isBlind, onto: (stored) => (isBlind ? (stored ?? value) : value) });
    }
  }

  async function hold(): Promise<void> {
    // That it could not be held costs no more than the worker's life.
    if (records.size === 0) return session?.remove(SESSION_NAME).catch(() => undefined);
    await session?.set(SESSION_NAME, JSON.stringify(Object.fromEntries(records))).catch(() => undefined);
  }

  return {
    get isEmpty() {
      return records.size === 0;
    },
    async all() {
      loading ??= load();
      await loading;
      return new Map(records);
    },
    async keep(name, { isBlind, onto, value }) {
      const before = records.get(name);
      records.set(name, {
        value,
        isBlind: before?.isBlind ?? isBlind,
        onto: before ? (stored) => onto(before.onto(stored)) : onto,
      });
      await hold();
    },
    async forget(name) {
      records.delete(name);
      await hold();
    },
  };
}
