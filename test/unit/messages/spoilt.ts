import type { Asked } from './questions';

type Way = readonly [what: string, message: unknown];
type Path = readonly (string | number)[];

/** Every object, list and leaf of a value, with the way to it. */
function parts(value: unknown, path: Path = []): readonly (readonly [Path, unknown])[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, field]: [string, unknown]) => parts(field, [...path, key]))
      : [];
  return [[path, value], ...inner];
}

/** A copy in which what lies at `path` is `change`d. */
function altered(value: unknown, path: Path, change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: unknown, place) => (String(place) === key ? altered(item, rest, change) : item));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, field]: [string, unknown]) => [
          name,
          name === key ? altered(field, rest, change) : field,
        ]),
      )
    : value;
}

function withField(part: unknown, name: string, field: PropertyDescriptor): unknown {
  const copy = { ...(typeof part === 'object' ? part : {}) };
  Object.defineProperty(copy, name, { enumerable: true, configurable: true, ...field });
  return copy;
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let step = 0; step < depth; step += 1) value = { deeper: value };
  return value;
}

class Odd {
  readonly wait = true;
}

/** What stands for a value of another kind, in a text's, a number's or a switch's place. */
const OF_ANOTHER_KIND: readonly unknown[] = [
  { toString: 'x' },
  [['x']],
  Symbol('x'),
  10n,
  () => 'x',
  new Date(0),
  Number.NaN,
];

/** Ways in which a good question may be wrong; `never` is called where the question's own code is run. */
export function spoiltWays(asked: Asked, never: () => unknown): readonly Way[] {
  const where = (path: Path) => path.join('.') || 'the message';
  return parts(asked).flatMap(([path, part]): readonly Way[] => {
    const way = (what: string, change: (part: unknown) => unknown): Way => [
      `${what} at ${where(path)}`,
      altered(asked, path, change),
    ];
    // A file of one's own is read part by part, and a part that does not fit is left: it has a test of its own.
    const isFile = path.includes('data');
    const isObject = typeof part === 'object' && part !== null && !Array.isArray(part);
    const anyField = [
      way('a getter', (value) => withField(value, 'href', { get: never })),
      way('a field named __proto__', (value) => withField(value, '__proto__', { value: { wait: true } })),
      way('a class', (value) => Object.assign(new Odd(), value)),
      way('depths', (value) => withField(value, 'more', { value: nested(5_000) })),
      way('five million characters', (value) => withField(value, 'more', { value: 'x'.repeat(5_000_000) })),
    ];
    const strictly = [
      way('a field that nobody knows', (value) => withField(value, 'more', { value: 1 })),
      way('a field named constructor', (value) => withField(value, 'constructor', { value: 'Object' })),
      way('a field named toString', (value) => withField(value, 'toString', { value: 'x' })),
    ];
    if (isObject) return isFile ? anyField : [...anyField, ...(isRecord(path) ? [] : strictly)];
    if (isFile) return [];
    return [
      ...OF_ANOTHER_KIND.map((other, place) => way(`another kind (${place})`, () => other)),
      way('a hundred thousand characters', () => 'x'.repeat(100_000)),
    ];
  });
}

/** Fields whose names are the user's own, as a threshold's. */
function isRecord(path: Path): boolean {
  return ['thresholds', 'snoozedUntilMs', 'targets'].includes(String(path.at(-1)));
}
