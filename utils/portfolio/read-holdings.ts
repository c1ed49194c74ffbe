import { type Columns, columnsIn, type HeaderFault } from './columns';
import { type DecimalSign, decimalSignOf, firstOfTwoMeanings, isNumeric, readAmount } from './number-style';
import { readTable, type Table, type TableRow } from './read-table';

/** A larger text is no list of holdings. */
export const MOST_CHARACTERS = 1_000_000;
export const MOST_LINES = 5_000;
/** Above every supply there is; more is a slip of the keyboard. */
const MOST_AMOUNT = 1e18;
const LONGEST_SYMBOL = 60;

/** A line that was read. Which coin its symbol means is another question. */
export interface ReadLine {
  readonly line: number;
  /** Upper case. */
  readonly symbol: string;
  readonly amount: number;
  /** Of all of it, US dollars; null where none is told or it cannot be read. */
  readonly costUsd: number | null;
  /** A cost stands there and is none: the line was taken without it. */
  readonly costUnread: boolean;
}

export const LINE_FAULTS = [
  'no-symbol',
  'long-symbol',
  'no-amount',
  'unreadable-amount',
  'two-meanings',
  'not-positive',
  'too-large',
  'extra-columns',
  'bad-quotes',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

/** A line that was left out, and why. */
export interface FaultyLine {
  readonly line: number;
  readonly text: string;
  readonly why: LineFault;
}

export type FileFault = HeaderFault | 'empty' | 'too-long' | 'too-many-columns';

/** What only the person who pasted it can tell; one is asked after the other. */
export type ReadingQuestion =
  /** `example` is one and a bit, or a thousand and more? */
  | { readonly about: 'decimals'; readonly example: string }
  /** The third column: what one cost, what all cost, or nothing? Or the fraction of the second, where it may be. */
  | { readonly about: 'cost'; readonly example: TableRow; readonly mayBeFraction: boolean };

export interface ReadingAnswers {
  readonly decimals: DecimalSign | null;
  readonly cost: 'unit-cost' | 'total-cost' | 'none' | 'fraction' | null;
}

export const UNANSWERED: ReadingAnswers = { decimals: null, cost: null };

export type HoldingsReading =
  | { readonly fault: FileFault }
  | { readonly fault: null; readonly question: ReadingQuestion }
  | {
      readonly fault: null;
      readonly question: null;
      readonly lines: readonly ReadLine[];
      readonly faulty: readonly FaultyLine[];
    };

/**
 * Reads a pasted or opened list: symbol, amount and, if it is there, cost. Nothing is guessed: what has two meanings
 * and is not settled by the rest of the file comes back as a question, what cannot be read as a line with its reason.
 */
export function readHoldings(text: string, answers: ReadingAnswers): HoldingsReading {
  if (text.length > MOST_CHARACTERS) return { fault: 'too-long' };
  const table = readTable(text);
  if (table.rows.length === 0) return { fault: 'empty' };
  if (table.rows.length > MOST_LINES) return { fault: 'too-long' };
  const shape = shapeOf(table, answers);
  if (typeof shape === 'string') return { fault: shape };
  if ('about' in shape) return { fault: null, question: shape };
  const { columns, rows, width } = shape;
  const places = [columns.amount, ...(columns.cost ? [columns.cost.at] : [])];
  const texts = rows.flatMap(({ cells }) => places.flatMap((at) => cells[at] ?? []));
  const found = shape.decimal ?? decimalSignOf(texts, table.delimiter === ',');
  const example = firstOfTwoMeanings(texts);
  if (found === 'either' && answers.decimals === null && example !== null)
    return { fault: null, question: { about: 'decimals', example } };
  const decimal = found === 'either' ? answers.decimals : found === 'mixed' ? null : found;
  const lines: ReadLine[] = [];
  const faulty: FaultyLine[] = [];
  for (const row of rows) {
    const read = readLine(row, columns, width, decimal);
    if (typeof read === 'string')
      faulty.push({ line: row.line, text: row.text.trim().slice(0, 80), why: read });
    else lines.push(read);
  }
  return { fault: null, question: null, lines, faulty };
}

interface ReadableRows {
  readonly columns: Columns;
  readonly rows: readonly TableRow[];
  /** Rows of more cells than this are not what they seem. */
  readonly width: number;
  /** Where the answer about a column has told it. */
  readonly decimal?: DecimalSign;
}

type Shape = ReadableRows | FileFault | ReadingQuestion;

/** Which column is which: by the names in the first line, else by their order. */
function shapeOf(table: Table, { cost: answer }: ReadingAnswers): Shape {
  const [first] = table.rows;
  if (!first) return 'empty';
  const columns = first.cells.some(isNumeric) ? null : columnsIn(first.cells);
  if (columns === null) return unnamedShape(table, first, answer);
  if (typeof columns === 'string') return columns;
  const { cost } = columns;
  const rows = table.rows.slice(1);
  const [example] = rows;
  if (!example) return 'empty';
  const width = first.cells.length;
  if (cost?.kind !== 'cost') return { columns, rows, width };
  if (answer === null) return { about: 'cost', example, mayBeFraction: false };
  const kind = answer === 'unit-cost' || answer === 'total-cost' ? answer : null;
  return { columns: { ...columns, cost: kind && { at: cost.at, kind } }, rows, width };
}

const DIGITS = /^\d+$/;

/** Without names: symbol, amount and, after a question, cost. */
function unnamedShape({ delimiter, rows }: Table, first: TableRow, answer: ReadingAnswers['cost']): Shape {
  const columns: Columns = { symbol: 0, amount: 1, cost: null };
  const tooWide = rows.filter(({ cells }) => cells.length > 3).length;
  if (tooWide * 2 > rows.length) return 'too-many-columns';
  const threes = rows.filter(({ cells }) => cells.length === 3);
  if (threes.length === 0 || delimiter === ' ') return { columns, rows, width: 2 };
  const [example = first] = threes;
  // "BTC,0,5": the comma may have parted what it should not.
  const mayBeFraction =
    delimiter === ',' && threes.every(({ cells }) => cells.slice(1).every((cell) => DIGITS.test(cell)));
  if (answer === null) return { about: 'cost', example, mayBeFraction };
  if (answer === 'fraction') {
    const joined = rows.map((row) => {
      const [symbol = '', ...parts] = row.cells;
      return { ...row, cells: [symbol, parts.join(',')] };
    });
    return { columns, rows: joined, width: 2, decimal: ',' };
  }
  const kind = answer === 'none' ? null : answer;
  return { columns: { ...columns, cost: kind && { at: 2, kind } }, rows, width: 3 };
}

function readLine(
  { badQuotes, cells, line }: TableRow,
  { amount: amountAt, cost, symbol: symbolAt }: Columns,
  width: number,
  decimal: DecimalSign | null,
): ReadLine | LineFault {
  if (badQuotes) return 'bad-quotes';
  if (cells.length > width) return 'extra-columns';
  // Some write a ticker as "$PEPE".
  const symbol = (cells[symbolAt] ?? '').replace(/^\$/, '').trim().toUpperCase();
  if (symbol === '') return 'no-symbol';
  if (symbol.length > LONGEST_SYMBOL) return 'long-symbol';
  const text = cells[amountAt] ?? '';
  if (text === '') return 'no-amount';
  const amount = readAmount(text, decimal);
  if (amount === null) return 'unreadable-amount';
  if (amount === 'two-ways') return 'two-meanings';
  if (amount <= 0) return 'not-positive';
  if (amount > MOST_AMOUNT) return 'too-large';
  const costText = cost ? (cells[cost.at] ?? '') : '';
  const told = costText === '' ? null : readAmount(costText, decimal);
  const paid = typeof told === 'number' && told > 0 ? told : null;
  const costUsd = paid === null ? null : cost?.kind === 'unit-cost' ? paid * amount : paid;
  return { line, symbol, amount, costUsd, costUnread: costText !== '' && paid === null };
}
