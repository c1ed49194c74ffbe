import * as z from 'zod/mini';
import {
  INITIAL_PREFERENCES,
  type RiskPreferences,
  riskPreferenceFields,
  riskPreferencesSchema,
} from '@/utils/risk/preferences';
import { healFields } from './heal';
import type { RecordKind } from './records';

const figure = z.nullable(z.number().check(z.positive()));

/** What a user may enter of a position; see `Position`. */
export const positionSchema = z.strictObject({
  side: z.literal([1, -1]),
  leverage: z.number().check(z.minimum(1), z.maximum(1_000)),
  marginMode: z.enum(['isolated', 'cross']),
  notionalUsd: figure,
  walletUsd: figure,
  stop: figure,
  target: figure,
  optionSide: z.nullable(z.enum(['buyer', 'seller'])),
  holdingDays: figure,
});

const keptPosition = z.object({ position: positionSchema, keptAtMs: z.number() });

/** More contracts than this are forgotten, the longest untouched first. */
const MOST_POSITIONS = 200;

/** Per contract (`exchange/market/symbol`): what the user means to do with it. */
export const POSITIONS: RecordKind<Readonly<Record<string, z.infer<typeof keptPosition>>>> = {
  name: 'positions',
  schema: z.record(z.string(), keptPosition),
  initial: {},
};

type Positions = typeof POSITIONS.initial;

/** Keeps, replaces or (null) forgets a contract's position; bounded. */
export function keepPosition(
  positions: Positions,
  name: string,
  position: z.infer<typeof positionSchema> | null,
  nowMs: number,
): Positions {
  const { [name]: _before, ...others } = positions;
  if (position === null) return others;
  const newestFirst = Object.entries(others).sort(([, a], [, b]) => b.keptAtMs - a.keptAtMs);
  return {
    ...Object.fromEntries(newestFirst.slice(0, MOST_POSITIONS - 1)),
    [name]: { position, keptAtMs: nowMs },
  };
}

/** Thresholds, region, equity and snoozed nudges. */
export const RISK_PREFERENCES: RecordKind<RiskPreferences> = {
  name: 'risk-preferences',
  schema: riskPreferencesSchema,
  initial: INITIAL_PREFERENCES,
  heal: (stored) => healFields(riskPreferenceFields, INITIAL_PREFERENCES, stored),
};
