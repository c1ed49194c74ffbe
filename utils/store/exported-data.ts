import * as z from 'zod/mini';
import { CHOICES } from './choices';
import { FOLLOWED_INDICES } from './followed-indices';
import { HIDDEN_CONTRACTS, PLACES } from './places';
import { PLANS } from './plans';
import { HELD, PORTFOLIO_RULES, SYMBOLS } from './portfolio';
import { changeOf, type RecordChange, type RecordKind, type Records } from './records';
import { WATCH_LIST } from './seen-tokens';
import { SETTINGS } from './settings';
import { WATCHED_COINS } from './watched-coins';

/**
 * What may leave in a file: the user's own choices, and what they hold and plan only where they asked for it. The key
 * and what it fetched never do.
 */
const fileSchema = z.object({
  plimsoll: z.literal(1),
  exportedAt: z.string(),
  settings: z.unknown(),
  choices: z.unknown(),
  watchList: z.unknown(),
  watchedCoins: z.optional(z.unknown()),
  places: z.unknown(),
  hiddenContracts: z.unknown(),
  followedIndices: z.optional(z.unknown()),
  holdings: z.optional(z.unknown()),
  portfolioRules: z.optional(z.unknown()),
  symbols: z.optional(z.unknown()),
  plans: z.optional(z.unknown()),
});

export type ExportedData = Readonly<z.infer<typeof fileSchema>>;

/**
 * @param nowMs epoch ms, written into the file.
 * @param withHoldings what the user holds, their rules and their plans go along.
 */
export async function exportData(
  records: Records,
  nowMs: number,
  withHoldings: boolean,
): Promise<ExportedData> {
  const [settings, choices, watchList, watchedCoins, places, hiddenContracts, followedIndices] =
    await Promise.all([
      records.read(SETTINGS),
      records.read(CHOICES),
      records.read(WATCH_LIST),
      records.read(WATCHED_COINS),
      records.read(PLACES),
      records.read(HIDDEN_CONTRACTS),
      records.read(FOLLOWED_INDICES),
    ]);
  return {
    plimsoll: 1,
    exportedAt: new Date(nowMs).toISOString(),
    settings,
    choices,
    watchList,
    watchedCoins,
    places,
    hiddenContracts,
    followedIndices,
    ...(withHoldings ? await ownedData(records) : {}),
  };
}

async function ownedData(records: Records) {
  const [holdings, portfolioRules, symbols, plans] = await Promise.all([
    records.read(HELD),
    records.read(PORTFOLIO_RULES),
    records.read(SYMBOLS),
    records.read(PLANS),
  ]);
  return { holdings, portfolioRules, symbols, plans };
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
  const { choices, hiddenContracts, places, settings, watchList } = file.data;
  const { followedIndices, holdings, plans, portfolioRules, symbols, watchedCoins } = file.data;
  const parts = [
    replacing(SETTINGS, settings),
    replacing(CHOICES, choices),
    replacing(WATCH_LIST, watchList),
    replacing(PLACES, places),
    replacing(HIDDEN_CONTRACTS, hiddenContracts),
    // Files of before there were any, and files without holdings, have none of these.
    ...(watchedCoins === undefined ? [] : [replacing(WATCHED_COINS, watchedCoins)]),
    ...(followedIndices === undefined ? [] : [replacing(FOLLOWED_INDICES, followedIndices)]),
    ...(holdings === undefined ? [] : [replacing(HELD, holdings)]),
    ...(portfolioRules === undefined ? [] : [replacing(PORTFOLIO_RULES, portfolioRules)]),
    ...(symbols === undefined ? [] : [replacing(SYMBOLS, symbols)]),
    ...(plans === undefined ? [] : [replacing(PLANS, plans)]),
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
