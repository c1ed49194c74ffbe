/** A row with v3's spelling of every key and with figures as numbers; null where the service said nothing usable. */
export type NormalRow = Readonly<Record<string, unknown>>;

/**
 * A key as v3 spells it: lower snake case with digits apart from letters. `TOKEN_ID`, `tokenId` → `token_id`;
 * `24H` → `24_h`; `TM_GRADE_24h_PCT_CHANGE` and `tm_grade_24h_pct_change` → `tm_grade_24_h_pct_change`.
 */
export function snakeKey(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replace(/([A-Za-z])(\d)/g, '$1_$2')
    .replace(/(\d)([A-Za-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

/**
 * Reads one row of any endpoint and version into v3's words, field by field. Lists and objects inside a row are
 * left as they came: their keys are data (platforms, token ids).
 * @returns null where the value is no object.
 */
export function normaliseRow(value: unknown): NormalRow | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields = Object.entries(value).map(([key, raw]) => ({ key, name: nameOf(key, raw), raw }));
  // Where a row spells one field twice, v3's own spelling counts, so it is read last.
  fields.sort((a, b) => Number(a.key === a.name) - Number(b.key === b.name));
  const row: Record<string, unknown> = {};
  for (const { name, raw } of fields) {
    const read = readField(name, raw);
    if (name !== '' && (read !== null || !Object.hasOwn(row, name))) row[name] = read;
  }
  return row;
}

/** v2 sends the slug as `tm_link` beside a `TM_LINK` that is an address; v3 calls them `slug` and `app_link`. */
function nameOf(key: string, raw: unknown): string {
  const name = snakeKey(key);
  if (name !== 'tm_link') return name;
  return typeof raw === 'string' && raw.includes('://') ? 'app_link' : 'slug';
}

const TEXT_FIELD =
  /^(?:name|symbol|ticker|slug|coin|icon|date|datetime|timestamp|momentum|cg_id|message|answer)$|_(?:name|symbol|link|slug|label|str|class|summary|at|date)$|(?<!^all)_time$/;
const GRADE_FIELD = /_grade$/;
const FIGURE = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const NO_VALUE = /^(?:|null|nan|n\/a|none|undefined|[+-]?infinity)$/;

function readField(name: string, raw: unknown): unknown {
  if (name === 'app_link') return readLink(raw);
  if (TEXT_FIELD.test(name)) return readText(raw);
  const value = typeof raw === 'string' ? readWord(raw.trim()) : raw;
  if (typeof value === 'number') return Number.isFinite(value) ? inGradeRange(name, value) : null;
  if (GRADE_FIELD.test(name)) return null;
  return value ?? null;
}

/** A figure sent in quotes as the figure, a word for nothing as null, any other text as it is. */
function readWord(text: string): string | number | null {
  if (NO_VALUE.test(text.toLowerCase())) return null;
  return FIGURE.test(text) ? Number(text) : text;
}

/** A grade outside 0 to 100 is no grade. */
function inGradeRange(name: string, figure: number): number | null {
  return GRADE_FIELD.test(name) && (figure < 0 || figure > 100) ? null : figure;
}

/** Names and tickers may look like numbers or be called NULL, so only the lower-case words for nothing are nothing. */
function readText(raw: unknown): string | null {
  if (typeof raw === 'number') return Number.isFinite(raw) ? String(raw) : null;
  if (typeof raw !== 'string') return null;
  const text = raw.trim();
  return text === '' || text === 'null' || text === 'undefined' ? null : text;
}

/** v2's links all end in `undefined`, which opens nothing. */
function readLink(raw: unknown): string | null {
  const link = readText(raw);
  return link === null || link.endsWith('undefined') ? null : link;
}
