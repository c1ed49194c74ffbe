import * as z from 'zod/mini';
import { CHOICES } from './choices';
import { HIDDEN_CONTRACTS, PLACES } from './places';
import { changeOf, type RecordChange, type RecordKind, type Records } from './records';
import { WATCH_LIST } from './seen-tokens';
import { SETTINGS } from './settings';
import { WATCHED_COINS } from './watched-coins';

/** What may leave in a file: the user's own choices. The key and what it fetched never do. */
const fileSchema = z.object({
  plimsoll: z.literal(1),
  exportedAt: z.string(),
  settings: z.unknown(),
  choices: z.unknown(),
  watchList: z.unknown(),
  watchedCoins: z.optional(z.unknown()),
  places: z.unknown(),
  hiddenContracts: z.unknown(),
});

export type ExportedData = Readonly<z.infer<typeof fileSchema>>;

/** @param nowMs epoch ms, written into the file. */
export async function exportData(records: Records, nowMs: number): Promise<ExportedData> {
  const [settings, choices, watchList, watchedCoins, places, hiddenContracts] = await Promise.all([
    records.read(SETTINGS),
    records.read(CHOICES),
    records.read(WATCH_LIST),
    records.read(WATCHED_COINS),
    records.read(PLACES),
    records.read(HIDDEN_CONTRACTS),
  ]);
  const exportedAt = new Date(nowMs).toISOString();
  return { plimsoll: 1, exportedAt, settings, choices, watchList, watchedCoins, places, hiddenContracts };
}

/**
 * Takes over what an exported file holds, all at once; a part that cannot be read is left as it was.
 * @returns how many parts were taken and dropped, or null where the file is not an export of ours.
 */
export async function importData(
  records: Records,
  data: unknown,
): Promise<{ readonly taken: number; readonly dropped: number } | null> {
  const file = fileSchema.safeParse(data);
  if (!file.success) return null;
  const { choices, hiddenContracts, places, settings, watchedCoins, watchList } = file.data;
  const parts = [
    replacing(SETTINGS, settings),
    replacing(CHOICES, choices),
    replacing(WATCH_LIST, watchList),
    replacing(PLACES, places),
    replacing(HIDDEN_CONTRACTS, hiddenContracts),
    // A file of before there were any has none.
    ...(watchedCoins === undefined ? [] : [replacing(WATCHED_COINS, watchedCoins)]),
  ];
  const good = parts.filter((part) => part !== null);
  await records.updateAll(good);
  return { taken: good.length, dropped: parts.length - good.length };
}

/** Null where what is given does not fit. */
function replacing<T>(kind: RecordKind<T>, given: unknown): RecordChange | null {
  const parsed = kind.schema.safeParse(given);
  return parsed.success ? changeOf(kind, () => parsed.data) : null;
}
