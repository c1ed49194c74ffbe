/** The sign between whole and fraction. */
export type DecimalSign = '.' | ',';

/** How one text can be read as a number: by what it shows itself, in either way, or not at all. */
type Shape =
  | { readonly kind: 'plain' }
  | { readonly kind: 'shows'; readonly decimal: DecimalSign }
  | { readonly kind: 'either' }
  | { readonly kind: 'none' };

/** Without what people put around numbers: spaces, apostrophes, the dollar sign and a plus. */
function bare(text: string): string {
  return text.replace(/^\s*[+$]|[\s\u00a0\u202f'’$]/g, '').replace('−', '-');
}

const GROUPED = (sign: string) => new RegExp(`^-?\\d{1,3}(?:\\${sign}\\d{3})+$`);
const other = (sign: DecimalSign): DecimalSign => (sign === '.' ? ',' : '.');

function shapeOf(text: string): Shape {
  const number = bare(text);
  if (/^-?\d+$/.test(number)) return { kind: 'plain' };
  const exponent = /^-?\d+(?:([.,])\d+)?[eE][+-]?\d{1,3}$/.exec(number);
  if (exponent) return exponent[1] === undefined ? { kind: 'plain' } : { kind: 'shows', decimal: exponent[1] === ',' ? ',' : '.' }; // biome-ignore format: one line
  for (const decimal of ['.', ','] as const) {
    const group = other(decimal);
    // Groups of three and then another sign: only that one can be the decimal sign.
    const both = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{3})+\\${decimal}\\d+$`);
    if (both.test(number)) return { kind: 'shows', decimal };
    // Two groups or more: the sign between them is no decimal sign.
    if (GROUPED(group).test(number) && number.split(group).length > 2) return { kind: 'shows', decimal };
  }
  const single = /^-?(\d*)([.,])(\d*)$/.exec(number);
  if (!single) return { kind: 'none' };
  const [, whole = '', sign, rest = ''] = single;
  if (whole === '' && rest === '') return { kind: 'none' };
  // "1,234" is one thousand to some and one and a bit to others; "0,234" and "1,23" are the same to everybody.
  const mayGroup = /^[1-9]\d{0,2}$/.test(whole) && rest.length === 3;
  return mayGroup ? { kind: 'either' } : { kind: 'shows', decimal: sign === ',' ? ',' : '.' };
}

/**
 * Which decimal sign a file's numbers show. `either` where no number tells and some could be read both ways; `mixed`
 * where they contradict each other; null where it makes no difference.
 * @param texts every cell that should hold a number.
 * @param commaParts columns are parted by commas, so that an unquoted point can only be a decimal sign.
 */
export function decimalSignOf(
  texts: readonly string[],
  commaParts: boolean,
): DecimalSign | 'either' | 'mixed' | null {
  const shown = new Set<DecimalSign>();
  let open = false;
  for (const text of texts) {
    const shape = shapeOf(text);
    if (shape.kind === 'shows') shown.add(shape.decimal);
    if (shape.kind === 'either') open ||= !(commaParts && text.includes('.'));
  }
  if (shown.size > 1) return 'mixed';
  const [only] = shown;
  if (only !== undefined) return only;
  if (open) return 'either';
  return commaParts ? '.' : null;
}

/**
 * Reads a number in a file whose decimal sign is known.
 * @param decimal null where the file does not tell: then only what has one meaning is read.
 * @returns `two-ways` for what has two meanings, null for what is no number.
 */
export function readAmount(text: string, decimal: DecimalSign | null): number | 'two-ways' | null {
  const shape = shapeOf(text);
  if (shape.kind === 'none') return null;
  const sign = shape.kind === 'shows' ? shape.decimal : decimal;
  if (shape.kind === 'either' && sign === null) return 'two-ways';
  const normal = sign === null ? bare(text) : bare(text).replaceAll(other(sign), '').replace(sign, '.');
  const value = Number(normal);
  return Number.isFinite(value) ? value : null;
}

/** Whether a cell holds a number in any style. */
export function isNumeric(text: string): boolean {
  return shapeOf(text).kind !== 'none';
}

/** The first text that has two meanings, to be shown where it is asked about. */
export function firstOfTwoMeanings(texts: readonly string[]): string | null {
  return texts.find((text) => shapeOf(text).kind === 'either')?.trim() ?? null;
}
