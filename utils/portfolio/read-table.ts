import Papa from 'papaparse';

/** What parts the columns. */
export type Delimiter = '\t' | ';' | ',' | ' ';

export interface TableRow {
  /** Line of the text, from 1. */
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  /** A quote was opened and not closed, or stands where none can. */
  readonly badQuotes: boolean;
}

export interface Table {
  readonly delimiter: Delimiter;
  /** Without blank lines. */
  readonly rows: readonly TableRow[];
}

/** In the order in which they are taken where several part as many lines: commas also stand inside numbers. */
const DELIMITERS = ['\t', ';', ','] as const;

/**
 * A pasted text as rows of cells. Every line is read by itself, so that one quote too many costs that line alone;
 * nothing that is held has a name of two lines.
 */
export function readTable(text: string): Table {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line, at) => ({ line: at + 1, text: line }))
    .filter((row) => /[^\s;,]/.test(row.text));
  const delimiter = delimiterOf(lines.map((row) => row.text));
  return { delimiter, rows: lines.map((row) => ({ ...row, ...cellsOf(row.text, delimiter) })) };
}

function delimiterOf(lines: readonly string[]): Delimiter {
  const unquoted = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const counts = DELIMITERS.map((sign) => unquoted.filter((line) => line.includes(sign)).length);
  const most = Math.max(...counts);
  if (most === 0) return ' ';
  return DELIMITERS.find((_, at) => counts[at] === most) ?? ',';
}

function cellsOf(text: string, delimiter: Delimiter): Pick<TableRow, 'cells' | 'badQuotes'> {
  if (delimiter === ' ') return { cells: text.trim().split(/\s+/), badQuotes: false };
  const { data, errors } = Papa.parse<readonly string[]>(text, { delimiter });
  const cells = (data[0] ?? []).map((cell) => cell.trim());
  // Spreadsheets end rows with empty cells.
  while (cells.at(-1) === '') cells.pop();
  return { cells, badQuotes: errors.some(({ type }) => type === 'Quotes') };
}
