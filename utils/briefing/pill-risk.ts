import type { RiskBriefing } from '@/utils/briefing/briefing';
import { isOld, oldText } from '@/utils/format/ages';
import { dayText } from '@/utils/format/dates';
import { countText, priceText, weightText } from '@/utils/format/numbers';
import { crossingWords } from '@/utils/format/plan-words';
import type { Words } from '@/utils/format/words';
import { assess } from '@/utils/risk/assess';
import type { Assessment, Severity, Warning } from '@/utils/risk/assessment';
import type { Marks } from '@/utils/risk/figures';
import { prepare } from '@/utils/risk/prepare';
import type { PillLoad, PillView } from './pill-view';

/** What the pill says of risk. */
export interface PillRisk {
  readonly risk: PillView['risk'];
  readonly load: PillLoad | null;
  /** What leads where there is no rating to lead: "Long 10×" and how far liquidation is. Null without leverage. */
  readonly lead: { readonly headline: string; readonly detail: string | null } | null;
  /** How old the price is that all of it rests on; null while it is fresh. */
  readonly staleness: string | null;
  /** For the spoken sentence. */
  readonly facts: readonly string[];
}

interface Context {
  readonly words: Words;
  readonly locale: string;
  readonly nowMs: number;
}

/** Marks older than this are said to be old. */
const OLD_MS = 5 * 60_000;

/** The worst severity and its count, and the load line at pill size; null where nothing is known of the contract. */
export function pillRisk(briefing: RiskBriefing, context: Context): PillRisk | null {
  const { position, preferences, sheet } = briefing;
  if (Object.keys(sheet.facts).length === 0) return null;
  const { words, locale } = context;
  const assessment = assess(prepare(sheet), position, preferences);
  const load = loadOf(assessment, position.side === 1 ? 'long' : 'short', position.leverage);
  const own = ownNote(briefing, assessment, context);
  const risk = withNote(worstOf(assessment.warnings, load, context), own);
  const leverage = words('pillTimes', priceText(locale, Math.round(position.leverage * 10) / 10));
  const headline = words(position.side === 1 ? 'pillLong' : 'pillShort', leverage);
  const { liquidation } = assessment;
  const distance =
    liquidation === null
      ? null
      : words('pillToLiquidation', weightText(locale, liquidation.distance.pct / 100));
  const isLeveraged = sheet.contract.market === 'perp' || sheet.contract.market === 'future';
  const said = isLeveraged ? [headline, distance] : [];
  const staleness = ageOf(briefing, context);
  return {
    risk,
    load,
    lead: isLeveraged ? { headline, detail: distance } : null,
    staleness,
    facts: [...said, risk?.text ?? null, own?.sentence ?? null, staleness].filter((fact) => fact !== null),
  };
}

interface OwnNote {
  /** "your note from 3 Nov 2026" */
  readonly short: string;
  readonly sentence: string;
}

/** The user's own note for the token, where something of it has come to pass. */
function ownNote(
  { sheet }: RiskBriefing,
  { crossed }: Assessment,
  { words, locale }: Context,
): OwnNote | null {
  const [first] = crossed;
  const savedAtMs = sheet.beyond?.plan?.savedAtMs;
  if (!first || savedAtMs === undefined) return null;
  return {
    short: words('pillYourNote', dayText(words, savedAtMs)),
    sentence: crossingWords(words, locale, savedAtMs, first),
  };
}

/** A note that has come to pass stands beside the worst warning, and alone where there is none. */
function withNote(risk: PillView['risk'], own: OwnNote | null): PillView['risk'] {
  if (own === null) return risk;
  if (risk === null || risk.severity === 'info') return { severity: 'caution', text: own.short };
  return { ...risk, text: `${risk.text} · ${own.short}` };
}

function ageOf({ sheet }: RiskBriefing, { words, locale, nowMs }: Context): string | null {
  const mark = sheet.origin.markPrice ?? sheet.origin.lastPrice;
  if (!mark || !isOld(mark.fetchedAtMs, nowMs, OLD_MS)) return null;
  return oldText(words, locale, mark.fetchedAtMs, nowMs);
}

function worstOf(
  warnings: readonly Warning[],
  load: PillLoad | null,
  { words, locale }: Context,
): PillView['risk'] {
  const count = (severity: Severity) => warnings.filter((warning) => warning.severity === severity).length;
  const say = (severity: Severity, key: 'pillDangers' | 'pillCautions') => {
    const found = count(severity);
    return { severity, text: words.plural(key, found, countText(locale, found)) };
  };
  if (count('danger') > 0) return say('danger', 'pillDangers');
  if (count('caution') > 0) return say('caution', 'pillCautions');
  return load?.tone === 'calm' ? { severity: 'info', text: words('pillWithinLine') } : null;
}

/** Heights from 0 (the keel, 1×) to 1 (the exchange's maximum), on a log scale. */
function loadOf({ loadLine }: Assessment, side: 'long' | 'short', leverage: number): PillLoad | null {
  const marks: Marks = loadLine[side];
  const { day5, exchangeMax, week5 } = marks;
  if (exchangeMax === null || exchangeMax <= 1 || week5 === null) return null;
  const height = (times: number) =>
    Math.min(Math.max(Math.log(Math.max(times, 1)) / Math.log(exchangeMax), 0), 1);
  const tone = leverage <= week5 ? 'calm' : day5 !== null && leverage <= day5 ? 'over' : 'far';
  return { water: height(leverage), ring: height(week5), tone };
}
