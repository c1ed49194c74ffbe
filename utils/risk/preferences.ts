import * as z from 'zod/mini';
import { REGIONS } from './regulation';
import type { CatalogueRow, Levels, WarningId } from './warnings/catalogue';
import { CATALOGUE } from './warnings/catalogue';
import { PRESETS, presetLevels } from './warnings/presets';

const level = z.optional(z.nullable(z.number()));

/** What a user changed of a warning's thresholds; null switches a level off, a level left out keeps the preset's. */
const ownLevels = z.object({ info: level, caution: level, danger: level });

/** Field by field, so that a store can mend a damaged record without losing the rest. */
export const riskPreferenceFields = {
  preset: z.enum(PRESETS),
  /** By warning id. A damaged row changes nothing. */
  thresholds: z.record(z.string(), z.catch(ownLevels, {})),
  /** Where the user lives, as they chose it; never guessed. */
  region: z.nullable(z.enum(REGIONS)),
  /** What the user says they have to trade with. */
  equityUsd: z.nullable(z.number().check(z.positive())),
  /** By nudge id: epoch ms until which it stays away. */
  snoozedUntilMs: z.record(z.string(), z.catch(z.number(), 0)),
};

export const riskPreferencesSchema = z.object(riskPreferenceFields);

/** What the user has set about risk. Nothing here is secret. */
export type RiskPreferences = Readonly<z.infer<typeof riskPreferencesSchema>>;

export const INITIAL_PREFERENCES: RiskPreferences = {
  preset: 'standard',
  thresholds: {},
  region: null,
  equityUsd: null,
  snoozedUntilMs: {},
};

/** The thresholds that hold for a warning: the user's own where they set one, else the preset's. */
export function levelsFor(id: WarningId, { preset, thresholds }: RiskPreferences): Levels {
  const base = presetLevels(id, preset);
  const row: CatalogueRow = CATALOGUE[id];
  const own = Object.hasOwn(thresholds, id) ? thresholds[id] : undefined;
  if (!own || row.direction === '==') return base;
  const { info = base.info, caution = base.caution, danger = base.danger } = own;
  return { info, caution, danger };
}
