/** Keys under which exchanges name a contract, the most exact first. */
const KEYS: readonly string[] = [
  'contract_code',
  'instId',
  'instrumentId',
  'instrumentID',
  'product_id',
  'instrument_name',
  'coin',
  'ticker',
  'i',
  'symbol',
  'contract',
  'name',
  's',
  'instFamily',
  'pair',
  'uly',
  'underlying',
  'id',
];

/** The contracts an answer names, in its order: row by row, and of a row the most exact name first. */
export function symbolsIn(body: unknown): readonly string[] {
  const found = new Set<string>();
  visit(body, 0, found);
  return [...found];
}

function visit(value: unknown, depth: number, found: Set<string>): void {
  if (depth > 5 || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === 'object') visit(item, depth + 1, found);
      else break;
    }
    // Bitfinex's rows begin with the name, in some answers without its `t`.
    const [name]: readonly unknown[] = value;
    if (typeof name === 'string' && /^t?[A-Z0-9]+:[A-Z0-9]+$/.test(name)) {
      found.add(name.startsWith('t') ? name : `t${name}`);
    }
    return;
  }
  const row = new Map<string, unknown>(Object.entries(value));
  for (const key of KEYS) {
    const name = row.get(key);
    // Under `i` some candles tell their length.
    if (key === 'i' && typeof name === 'string' && /^\d+[A-Za-z]$/.test(name)) continue;
    if (typeof name === 'string' && /^[\p{L}\p{N}@._:,-]{2,40}$/u.test(name)) found.add(name);
  }
  const symbols = row.get('symbols');
  if (Array.isArray(symbols)) for (const name of symbols) if (typeof name === 'string') found.add(name);
  for (const [key, inner] of row) if (key !== 'symbols' || depth < 2) visit(inner, depth + 1, found);
}
