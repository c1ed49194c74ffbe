import type { FailureKind } from '@/utils/vocabulary/failure';
import type { RequestDescription } from '@/utils/vocabulary/request';
import { amountIn, at, positiveIn, type Row, rowsOf, textIn } from './fact-rows';
import { get } from './instrument-rows';

/** What one spot pair last cost and how much of it was traded in 24 hours, both in the quote asset. */
export interface SpotRow {
  /** As the API spells it. */
  readonly symbol: string;
  readonly lastPrice: number;
  readonly turnover: number;
}

/**
 * One public request that tells of all spot pairs of an exchange at once: which coins it lists, and where each is
 * traded most. Its rows are those of the single ticker that the exchange's facts read.
 */
export interface SpotBoard {
  readonly request: RequestDescription;
  /** A row without price or turnover drops out; a failure where the answer is no list. */
  read(body: unknown): readonly SpotRow[] | FailureKind;
  /** Names under which a pair may stand in the answer, and as which it is asked for alone. Upper-case tickers. */
  symbolOf(rawBase: string, quote: string): { readonly inBoard: readonly string[]; readonly symbol: string };
  /** The dollar quotes in which it trades most coins, the usual one first. */
  readonly quotes: readonly string[];
  /** False where the exchange's days do not begin at midnight UTC, so that its daily closes fit no calendar. */
  readonly utcDays: boolean;
}

/** A board whose rows are objects in a list. */
export interface ListedBoard {
  readonly url: string;
  /** Where the list stands. */
  readonly path: readonly string[];
  readonly keys: { readonly symbol: string; readonly price: string; readonly turnover: string };
  readonly symbolOf: (rawBase: string, quote: string) => string;
  readonly quotes?: readonly string[];
  readonly utcDays?: false;
  /** What an answer that is no list means. */
  readonly failureIn: (body: unknown) => FailureKind | null;
}

export function listedBoard({
  url,
  path,
  keys,
  symbolOf,
  quotes,
  utcDays,
  failureIn,
}: ListedBoard): SpotBoard {
  return {
    request: get(url),
    quotes: quotes ?? ['USDT', 'USDC'],
    utcDays: utcDays ?? true,
    symbolOf: (rawBase, quote) => {
      const symbol = symbolOf(rawBase, quote);
      return { inBoard: [symbol], symbol };
    },
    read: (body) => {
      const failure = failureIn(body);
      if (failure !== null) return failure;
      const rows = rowsOf(path.length === 0 ? body : at(body, ...path));
      return rows === null ? 'unexpected-answer' : rows.flatMap((row) => spotRow(row, keys) ?? []);
    },
  };
}

function spotRow(row: Row, keys: ListedBoard['keys']): SpotRow | null {
  const symbol = textIn(row[keys.symbol]);
  const lastPrice = positiveIn(row[keys.price]);
  const turnover = amountIn(row[keys.turnover]);
  return symbol === null || lastPrice === null || turnover === null ? null : { symbol, lastPrice, turnover };
}
