import { parseArgs } from 'node:util';

/** What a bench is told. */
export interface BenchOptions {
  /** How often each thing is measured; null for as often as the bench finds right. */
  readonly rounds: number | null;
  /** A folder of price files; null for the shared history. */
  readonly prices: string | null;
  /** One of all: what would take minutes and changes no verdict is left out. */
  readonly amongAll: boolean;
}

interface Wish extends BenchOptions {
  readonly benches: readonly string[];
  /** Writes the results down. */
  readonly write: boolean;
}

/**
 * Reads the words after `npm run bench --`.
 * @param known the benches there are; no name, or `all`, means all of them.
 * @returns what is wrong with them, as text, where they cannot be understood.
 */
export function readOptions(words: readonly string[], known: readonly string[]): Wish | string {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { rounds: { type: 'string' }, prices: { type: 'string' }, write: { type: 'boolean' } },
    });
    const strange = positionals.find((name) => name !== 'all' && !known.includes(name));
    if (strange !== undefined) return `There is no bench ${strange}. There are: ${known.join(', ')}, all.`;
    const rounds = values.rounds === undefined ? null : Number(values.rounds);
    if (rounds !== null && !(Number.isInteger(rounds) && rounds > 0))
      return '--rounds takes a whole number above 0.';
    const amongAll = positionals.length === 0 || positionals.includes('all');
    return {
      benches: amongAll ? known : known.filter((name) => positionals.includes(name)),
      amongAll,
      rounds,
      prices: values.prices ?? null,
      write: values.write ?? false,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
