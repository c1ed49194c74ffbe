/** A key that would reach every object's prototype where fields are copied by assignment. */
export const POISONED: unknown = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"x"}',
);

const TEXTS: readonly string[] = [
  '',
  ' ',
  '-',
  '--',
  'NaN',
  'Infinity',
  '-Infinity',
  '1e999',
  '0x10',
  '1,234.5',
  '1 000',
  '12abc',
  'null',
  'undefined',
  'true',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\u202e123\u202c',
  '\u0661\u0662\u0663',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '😀',
  '9'.repeat(400),
  'x'.repeat(20_000),
  '2026-02-30',
];

const SHAPES: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [1],
  ['5'],
  [[]],
  [null],
  { value: 1 },
  { 0: '1', length: 1 },
  POISONED,
];

const NUMBERS: readonly unknown[] = [
  0,
  -0,
  -1,
  1,
  1e308,
  -1e308,
  5e-324,
  1e21,
  0.1,
  Number.MAX_SAFE_INTEGER,
  '0',
  '-1',
  '1e308',
  '1e-320',
  '+5',
  '.5',
  '5.',
];

export const ALL_JUNK: readonly unknown[] = [...TEXTS, ...SHAPES, ...NUMBERS];

/** What a field may be called instead; null where it is left out. */
export const KEYS: readonly (string | null)[] = [
  null,
  null,
  '__proto__',
  'constructor',
  'toString',
  '',
  'zzOther',
  '<script>',
];

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A date, which no other text can mean. */
const DATE = /^\d{4}-\d{2}-\d{2}/;

function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && DECIMAL.test(value);
}

/** Whether `junk` cannot be meant by whoever wrote `value`: no number for a number, no text for a text. */
export function isUnreadable(junk: unknown, value: unknown): boolean {
  const isNumber = typeof value === 'number' || isDecimal(value);
  if (isNumber) return typeof junk !== 'number' && !(isDecimal(junk) && Number.isFinite(Number(junk)));
  if (typeof value === 'string') {
    const isText = typeof junk === 'string' || typeof junk === 'number';
    return !isText || (DATE.test(value) && !DATE.test(`${junk}`));
  }
  return typeof value === 'boolean' && typeof junk === 'object';
}

/** What an honest exchange might have written in the same place. */
export function plausible(value: unknown): readonly unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return numbersLike(value);
  if (isDecimal(value)) return numbersLike(Number(value)).map(String);
  if (typeof value === 'string') return [`${value}X`, 'ZZZ', value.toLowerCase(), value.toUpperCase(), ''];
  return [1, '1', 'ZZZ', true, 1_790_000_000_000, '1790000000000'];
}

function numbersLike(value: number): readonly number[] {
  return [value * 2, value / 2, value + 1, -value, value * 1000 + 7, 0, 1, -1, 1e12];
}
