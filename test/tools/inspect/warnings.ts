import * as z from 'zod/mini';
import { assess } from '@/utils/risk/assess';
import { DEFAULT_POSITION } from '@/utils/risk/position';
import { INITIAL_PREFERENCES, type RiskPreferences, riskPreferencesSchema } from '@/utils/risk/preferences';
import { prepare } from '@/utils/risk/prepare';
import { REGIONS } from '@/utils/risk/regulation';
import { figure, inputOf, side } from './figure';
import { contractAsked } from './warned-contract';
import { beyondIn, factsIn } from './warned-facts';

const record = z.catch(z.record(z.string(), z.unknown()), {});

const inputs = z.object({
  leverage: z._default(figure, null),
  side: z._default(side, 1),
  marginMode: z.catch(z.enum(['isolated', 'cross']), 'isolated'),
  notionalUsd: figure,
  walletUsd: figure,
  stop: figure,
  target: figure,
  optionSide: z.catch(z.nullable(z.enum(['buyer', 'seller'])), null),
  holdingDays: figure,
  marketCapUsd: figure,
  rated: z.catch(z.nullable(z.boolean()), null),
  nowMs: figure,
});

/** Other spellings of what a question may hold. */
const ALIASES: Readonly<Record<string, string>> = {
  notional: 'notionalUsd',
  size: 'notionalUsd',
  wallet: 'walletUsd',
  equity: 'equityUsd',
  marketCap: 'marketCapUsd',
  mcap: 'marketCapUsd',
  margin: 'marginMode',
  now: 'nowMs',
  sigma: 'sigmaAnnual',
};

/**
 * The warnings for a contract's facts and a position. Inputs stand at the top, under `briefing`, `input`, `position`
 * or `settings`; those of the exchange under `facts`. What is left out is unknown.
 */
export function warnings(question: unknown): unknown {
  const asked = record.parse(question);
  const flat: Record<string, unknown> = {};
  for (const part of [asked, asked['briefing'], inputOf(question)]) Object.assign(flat, record.parse(part));
  for (const name of ['position', 'settings', 'preferences']) Object.assign(flat, record.parse(flat[name]));
  for (const [alias, name] of Object.entries(ALIASES)) flat[name] ??= flat[alias];
  const given = record.parse(flat['facts']);
  const input = inputs.parse({ marketCapUsd: given['marketCapUsd'], ...flat });
  const contract = contractAsked(flat, given);
  const nowMs = input.nowMs ?? newest(given, flat) ?? Date.now();
  const facts = factsIn({ ...flat, ...given }, nowMs);
  const beyond = beyondIn({ ...given, ...flat }, facts, flat['exchange'] === undefined);
  const { marketCapUsd, rated, leverage, ...rest } = input;
  const position = { ...DEFAULT_POSITION, ...rest, side: rest.side ?? 1, leverage: leverage ?? Number.NaN };
  const sheet = { contract, facts, origin: {}, marketCapUsd, rated, nowMs, beyond };
  return assess(prepare(sheet), position, preferencesIn(flat)).warnings.map((warning) => ({
    id: warning.id,
    severity: warning.severity,
    value: warning.value,
    threshold: warning.threshold,
    unit: warning.unit,
    theme: warning.theme,
  }));
}

/** Each setting that fits; the others stay as they are for a new user. */
function preferencesIn(flat: Readonly<Record<string, unknown>>): RiskPreferences {
  const told: Record<string, unknown> = { ...flat, region: regionIn(flat['region']) };
  let preferences = INITIAL_PREFERENCES;
  for (const name of ['preset', 'thresholds', 'region', 'equityUsd'] as const) {
    const read = riskPreferencesSchema.safeParse({ ...preferences, [name]: told[name] });
    if (read.success) preferences = read.data;
  }
  return preferences;
}

const SHORT: Readonly<Record<string, string>> = {
  us: 'united-states',
  usa: 'united-states',
  au: 'australia',
  jp: 'japan',
  sg: 'singapore',
  hk: 'hong-kong',
  gb: 'uk',
  'eu/eea': 'eu',
  'united-kingdom': 'uk',
};

function regionIn(value: unknown): string | null {
  const name = typeof value === 'string' ? value.toLowerCase().replaceAll(' ', '-') : '';
  return REGIONS.find((region) => region === (SHORT[name] ?? name)) ?? null;
}

/** When the newest candle given closed. */
function newest(given: Readonly<Record<string, unknown>>, flat: Readonly<Record<string, unknown>>) {
  const rows = z.catch(z.array(z.array(z.unknown())), []);
  const last = (value: unknown, hours: number): number => {
    const openMs = rows.parse(value).at(-1)?.[0];
    return typeof openMs === 'number' ? openMs + hours * 3_600_000 : 0;
  };
  const hours = typeof flat['candleHours'] === 'number' ? flat['candleHours'] : 24;
  const closes = [
    last(given['dailyCandles'], 24),
    last(given['hourlyCandles'], 1),
    last(given['candles'] ?? flat['candles'], hours),
  ];
  return Math.max(...closes) || null;
}
