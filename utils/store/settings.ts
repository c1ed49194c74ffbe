import * as z from 'zod/mini';
import { healFields } from './heal';
import type { RecordKind } from './records';

/** The Token Metrics API's own address. */
export const TOKEN_METRICS_ORIGIN = 'https://api.tokenmetrics.com';

const fields = {
  theme: z.enum(['system', 'light', 'dark']),
  /** Exchange ids on which Plimsoll stays away. */
  sitesOff: z.array(z.string()).check(z.maxLength(100)),
  /** Hidden everywhere until shown again. */
  pillHidden: z.boolean(),
  /** The local score stands beside the Token Metrics rating, too; without a rating it is always shown. */
  showLocal: z.boolean(),
  /** Credits a month. */
  creditBudget: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  /** Origin of the Token Metrics API or of a team's caching proxy. */
  apiBase: z.string().check(z.refine(isHttpsOrigin)),
};

export const settingsSchema = z.object(fields);

/** What the user has set. Every field heals on its own; nothing here is secret. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** A change to some of the settings, checked field by field; unknown fields are refused. */
export const settingsChangeSchema = z.partial(z.strictObject(fields));

export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** The settings with a change applied; fields that the change leaves out stay. */
export function changed(settings: Settings, change: SettingsChange): Settings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}

export const SETTINGS: RecordKind<Settings> = {
  name: 'settings',
  schema: settingsSchema,
  initial: {
    theme: 'system',
    sitesOff: [],
    pillHidden: false,
    showLocal: false,
    creditBudget: 500,
    apiBase: TOKEN_METRICS_ORIGIN,
  },
  heal: (stored) => healFields(fields, SETTINGS.initial, stored),
};

/** An https origin without path, user or trailing slash, as `URL.origin` spells it. */
export function isHttpsOrigin(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text) && new URL(text).origin === text;
}
