import type { Facts, PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { isInstant } from '@/utils/vocabulary/iso-time';

/** One object of an exchange's answer, nothing known of its fields. */
export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a path of keys; undefined where the path breaks off. */
export function at(body: unknown, ...path: readonly string[]): unknown {
  let here = body;
  for (const key of path) {
    if (!isRow(here) || !Object.hasOwn(here, key)) return undefined;
    here = here[key];
  }
  return here;
}

/** The objects of an array; null where `value` is no array. Anything else in it drops out. */
export function rowsOf(value: unknown): readonly Row[] | null {
  return Array.isArray(value) ? value.filter(isRow) : null;
}

/** The arrays of an array, as candles come; null where `value` is no array. */
export function listsOf(value: unknown): readonly (readonly unknown[])[] | null {
  return Array.isArray(value) ? value.filter((item) => Array.isArray(item)) : null;
}

/** Decimal digits with an optional exponent: neither hexadecimal nor blank, both of which `Number` would take. */
const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A finite number, written as one or as a decimal string. Null for `""`, null, NaN and everything else. */
export function numberIn(value: unknown): number | null {
  const number = typeof value === 'string' && DECIMAL.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** As {@link numberIn}, above zero: exchanges write 0 for a price, size or time that there is not. */
export function positiveIn(value: unknown): number | null {
  const number = numberIn(value);
  return number !== null && number > 0 ? number : null;
}

/** As {@link numberIn}, not below zero: a volume of 0 is a figure. */
export function amountIn(value: unknown): number | null {
  const number = numberIn(value);
  return number !== null && number >= 0 ? number : null;
}

/** A leverage: one or more, so that the rates that follow from it are rates. */
export function leverageIn(value: unknown): number | null {
  const number = numberIn(value);
  return number !== null && number >= 1 ? number : null;
}

/** A margin rate: above zero and not above the whole, so that the leverage that follows from it is one. */
export function marginRateIn(value: unknown): number | null {
  const number = positiveIn(value);
  return number !== null && number <= 1 ? number : null;
}

/** A share between 0 and 1. */
export function shareIn(value: unknown): number | null {
  const number = numberIn(value);
  return number !== null && number >= 0 && number <= 1 ? number : null;
}

/** A word; null for the empty string. */
export function textIn(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The product of known figures; null where one is unknown. */
export function times(...figures: readonly (number | null | undefined)[]): number | null {
  let product = 1;
  for (const figure of figures) {
    if (figure === null || figure === undefined) return null;
    product *= figure;
  }
  return Number.isFinite(product) ? product : null;
}

/** The sum of known figures; null where one is unknown. */
export function sumOf(figures: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const figure of figures) {
    if (figure === null) return null;
    sum += figure;
  }
  return sum;
}

/** A quotient; null where a figure is unknown or the divisor is not above zero. */
export function over(figure: number | null | undefined, divisor: number | null | undefined): number | null {
  if (figure === null || figure === undefined || divisor === null || divisor === undefined) return null;
  return divisor > 0 && Number.isFinite(figure / divisor) ? figure / divisor : null;
}

/** Mark over index less one. */
export function premiumOf(mark: number | null, index: number | null): number | null {
  const ratio = over(mark, index);
  return ratio === null ? null : ratio - 1;
}

/** A code or message as text, whether it came as text or as a number; '' for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}

type Kept = { -readonly [K in keyof Facts]?: Facts[K] };
/** Facts of which some may turn out unknown. */
export type Untold = { readonly [K in keyof Facts]?: Facts[K] | null | undefined };

/** Leaves out what is unknown: null, an empty list, a number or a time that is none. */
export function told(facts: Untold): PartialFacts {
  const kept: Kept = {};
  for (const key in facts) if (isFactKey(key, facts)) keep(kept, key, facts[key]);
  return kept;
}

function isFactKey(key: string, facts: Untold): key is keyof Facts {
  return Object.hasOwn(facts, key);
}

function keep<K extends keyof Facts>(kept: Kept, key: K, value: Facts[K] | null | undefined): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'number' && !Number.isFinite(value)) return;
  if (key === 'nextFundingAtMs' && !isInstant(Number(value))) return;
  if (Array.isArray(value) && value.length === 0) return;
  kept[key] = value;
}

/** `not-listed` in place of facts that say nothing. */
export function orNotListed(facts: PartialFacts): PartialFacts | FailureKind {
  return Object.keys(facts).length === 0 ? 'not-listed' : facts;
}

/** What a page of text in place of an answer means: CloudFront's and Binance's refusals by country, else nothing. */
export function textFailure(body: unknown): FailureKind | null {
  if (typeof body !== 'string') return null;
  return /restricted location|block access from your country/i.test(body)
    ? 'region-blocked'
    : 'unexpected-answer';
}
