import type * as z from 'zod/mini';
import type { EndpointName } from './endpoints';
import type { IndexSummary } from './index-membership';
import type { NormalRow } from './normalise';
import { oneEach } from './one-each';
import * as grades from './read-grades';
import * as indices from './read-indices';
import { listedTokenRow, readListedToken } from './read-token';
import type {
  FundamentalRow,
  HistoryRow,
  HoldingRow,
  IndexDayRow,
  InvestorRow,
  ListedToken,
  SignalRow,
  TechnologyRow,
  TmGradeRow,
  TraderRow,
} from './rows';

/** What a row of each endpoint becomes. */
export interface RowTypes {
  readonly tokens: ListedToken;
  readonly 'top-market-cap-tokens': ListedToken;
  readonly 'tm-grade': TmGradeRow;
  readonly 'tm-grade-history': HistoryRow;
  readonly 'fundamental-grade': FundamentalRow;
  readonly 'technology-grade': TechnologyRow;
  readonly 'trading-signals': SignalRow;
  readonly 'trader-grades': TraderRow;
  readonly 'investor-grades': InvestorRow;
  readonly indices: IndexSummary;
  readonly 'indices-holdings': HoldingRow;
  readonly 'indices-performance': IndexDayRow;
}

interface Reader<T> {
  /** Whether a normalised row says what it is about and can be read. */
  readonly fits: (row: NormalRow) => boolean;
  /** @param received how many rows the answer held, those that do not fit included. */
  readonly read: (rows: readonly NormalRow[], received: number) => T[];
}

interface Kind<T> {
  readonly keyOf: (row: T) => string | number;
  readonly dateOf?: (row: T) => number | null;
  /** What can only be said of all rows together; `complete` where none of them was lost. */
  readonly together?: (rows: readonly T[], complete: boolean) => T[];
}

function reader<S extends z.ZodMiniType, T>(
  schema: S,
  readRow: (row: z.output<S>) => T | null,
  kind: Kind<T>,
): Reader<T> {
  const readOne = (row: NormalRow): T | null => {
    const checked = schema.safeParse(row);
    return checked.success ? readRow(checked.data) : null;
  };
  return {
    fits: (row) => readOne(row) !== null,
    read: (rows, received) => {
      const read = rows.map(readOne).filter((row) => row !== null);
      const single = oneEach(read, kind.keyOf, kind.dateOf ?? undated);
      if (!kind.together) return single;
      const complete = read.length === received && new Set(read.map(kind.keyOf)).size === single.length;
      return kind.together(single, complete);
    },
  };
}

const undated = (): null => null;
const perToken = {
  keyOf: (row: { readonly tokenId: number }) => row.tokenId,
  dateOf: (row: { readonly asOfMs: number | null }) => row.asOfMs,
};
const listed = reader(listedTokenRow, readListedToken, { keyOf: (row) => row.tokenId });

export const READERS: { readonly [E in EndpointName]: Reader<RowTypes[E]> } = {
  tokens: listed,
  'top-market-cap-tokens': listed,
  'tm-grade': reader(grades.tmGradeRow, grades.readTmGrade, perToken),
  'tm-grade-history': reader(grades.historyRow, grades.readHistory, {
    keyOf: (row) => `${row.tokenId} ${row.date}`,
  }),
  'fundamental-grade': reader(grades.fundamentalRow, grades.readFundamental, perToken),
  'technology-grade': reader(grades.technologyRow, grades.readTechnology, perToken),
  'trading-signals': reader(grades.signalRow, grades.readSignal, perToken),
  'trader-grades': reader(grades.traderRow, grades.readTrader, perToken),
  'investor-grades': reader(grades.investorRow, grades.readInvestor, perToken),
  indices: reader(indices.indexRow, indices.readIndex, { keyOf: (row) => row.id }),
  'indices-holdings': reader(indices.holdingRow, indices.readHolding, {
    keyOf: (row) => row.tokenId ?? `${row.slug}`,
    dateOf: (row) => row.asOfMs,
    together: indices.withShares,
  }),
  'indices-performance': reader(indices.indexDayRow, indices.readIndexDay, { keyOf: (row) => row.date }),
};

export function hasReader(endpoint: string): endpoint is EndpointName {
  return Object.hasOwn(READERS, endpoint);
}
