/** What a column of an imported table holds. */
export type ColumnKind = 'symbol' | 'amount' | 'unit-cost' | 'total-cost' | 'cost';

/** Places of the columns that are read, from 0; a table may have others. */
export interface Columns {
  readonly symbol: number;
  readonly amount: number;
  /** Null where none is told. `cost`: a cost, of one or of all it does not say. */
  readonly cost: { readonly at: number; readonly kind: Exclude<ColumnKind, 'symbol' | 'amount'> } | null;
}

/** Names as spreadsheets and exchanges' exports write them, without case and signs. The first that fits is taken. */
const NAMES: Readonly<Record<ColumnKind, readonly string[]>> = {
  symbol: ['symbol', 'ticker', 'coin', 'token', 'asset', 'currency', 'coin symbol', 'token symbol', 'asset symbol'],
  amount: ['amount', 'quantity', 'qty', 'balance', 'units', 'holding', 'holdings', 'total balance', 'total amount'],
  'unit-cost': [
    'unit cost', 'cost per unit', 'cost per coin', 'cost each', 'average cost', 'avg cost', 'average price',
    'avg price', 'average buy price', 'avg buy price', 'buy price', 'purchase price', 'entry price', 'price per unit',
  ],
  'total-cost': ['total cost', 'cost total', 'cost basis', 'invested', 'total invested', 'spent', 'total spent'],
  cost: ['cost', 'price', 'cost usd', 'price usd'],
}; // biome-ignore format: one row a kind

/** A header of another currency: its costs cannot be taken for dollars. */
const OTHER_CURRENCY = /€|£|¥|\b(?:eur|gbp|jpy|chf|inr|krw|try|brl|aud|cad)\b/;

function plain(header: string): string {
  return header
    .toLowerCase()
    .replaceAll(/[_()[\]./:-]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** As `plain`, without the currency that a header of costs names. */
function withoutDollars(name: string): string {
  return name
    .replaceAll(/\$|\b(?:in )?usd\b/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Why a first line of names cannot be followed. */
export type HeaderFault = 'no-symbol-column' | 'no-amount-column' | 'two-amount-columns';

/** Finds the columns by their names; null where none is a name that is known: then it is no heading. */
export function columnsIn(headers: readonly string[]): Columns | HeaderFault | null {
  const names = headers.map(plain);
  const placesOf = (kind: ColumnKind): readonly number[] =>
    names.flatMap((name, at) => {
      const bare = kind === 'symbol' || kind === 'amount' ? name : withoutDollars(name);
      return NAMES[kind].includes(bare) && !OTHER_CURRENCY.test(name) ? [at] : [];
    });
  const [symbol] = placesOf('symbol');
  const [amount, second] = placesOf('amount');
  if (symbol === undefined && amount === undefined) return null;
  if (symbol === undefined) return 'no-symbol-column';
  if (amount === undefined) return 'no-amount-column';
  if (second !== undefined) return 'two-amount-columns';
  // What is told plainly counts before what must be asked about.
  for (const kind of ['total-cost', 'unit-cost', 'cost'] as const) {
    const [at] = placesOf(kind);
    if (at !== undefined) return { symbol, amount, cost: { at, kind } };
  }
  return { symbol, amount, cost: null };
}
