import type { Sourced } from '@/utils/vocabulary/sourced';
import { type Band, bandOf, type FundamentalClass, fundamentalClassOf, type Momentum } from './grade-words';
import { type Fetched, figureOf, newestFigure } from './newest-figure';
import type {
  FundamentalRow,
  HistoryRow,
  InvestorRow,
  SignalRow,
  TechnologyRow,
  TmGradeRow,
  TraderRow,
} from './rows';

/** A token's Token Metrics rating. Each part is null where Token Metrics gave none; grades are 0 to 100. */
export interface Rating {
  readonly tmGrade: Sourced<number> | null;
  readonly band: Band | null;
  /** Change of the TM grade over 24 h in per cent of its value. */
  readonly tmGradeChange24hPct: Sourced<number> | null;
  readonly momentum: Sourced<Momentum> | null;
  readonly fundamentalGrade: Sourced<number> | null;
  readonly fundamentalClass: FundamentalClass | null;
  readonly technologyGrade: Sourced<number> | null;
  /** The last signal that was not zero: 1 up, -1 down. */
  readonly trend: Sourced<1 | -1> | null;
  /** Only where an older plan still serves v2. */
  readonly traderGrade: Sourced<number> | null;
  readonly investorGrade: Sourced<number> | null;
}

/** One day of a grade's history. */
export interface GradePoint {
  /** `YYYY-MM-DD` (UTC). */
  readonly date: string;
  /** 0 to 100. */
  readonly tmGrade: number;
}

/** The latest row of each kind that is known of one token; null where none is. */
export interface RatingParts {
  readonly tmGrade: Fetched<TmGradeRow> | null;
  readonly signals: Fetched<SignalRow> | null;
  readonly fundamental: Fetched<FundamentalRow> | null;
  readonly technology: Fetched<TechnologyRow> | null;
  readonly trader: Fetched<TraderRow> | null;
  readonly investor: Fetched<InvestorRow> | null;
}

/**
 * Puts a token's rating together. Each figure keeps the date and age of the row it came from. v3's daily signals
 * repeat the TM and the fundamental grade with a date: they stand in where the grade's own row is missing, and
 * replace it where they are of a later day, together with all that was said about the older grade.
 */
export function assembleRating(parts: RatingParts): Rating {
  const { tmGrade: grade, signals, fundamental, technology, trader, investor } = parts;
  const ownGrade = figureOf(grade, (row) => row.tmGrade);
  const tmGrade = newestFigure([ownGrade, figureOf(signals, (row) => row.tmGrade)]);
  const gradeRow = grade !== null && tmGrade === ownGrade ? grade : null;

  const ownFundamental = figureOf(fundamental, (row) => row.fundamentalGrade);
  const earlyFundamental = figureOf(grade, (row) => row.fundamentalGrade);
  const fundamentalGrade = newestFigure([
    ownFundamental,
    figureOf(signals, (row) => row.fundamentalGrade),
    earlyFundamental,
    figureOf(investor, (row) => row.fundamentalGrade),
  ]);

  return {
    tmGrade,
    band: gradeRow ? gradeRow.row.band : bandOf(null, tmGrade?.value ?? null),
    tmGradeChange24hPct: figureOf(gradeRow, (row) => row.change24hPct),
    momentum: figureOf(grade, (row) => row.momentum),
    fundamentalGrade,
    fundamentalClass: classOf(fundamentalGrade, [
      [ownFundamental, fundamental?.row.fundamentalClass ?? null],
      [earlyFundamental, grade?.row.fundamentalClass ?? null],
    ]),
    technologyGrade: newestFigure([
      figureOf(technology, (row) => row.technologyGrade),
      figureOf(investor, (row) => row.technologyGrade),
    ]),
    trend: figureOf(signals, (row) => row.trend),
    traderGrade: newestFigure([
      figureOf(trader, (row) => row.traderGrade),
      figureOf(signals, (row) => row.traderGrade),
    ]),
    investorGrade: newestFigure([
      figureOf(investor, (row) => row.investorGrade),
      figureOf(signals, (row) => row.investorGrade),
    ]),
  };
}

/** The class that came with the grade shown; by the published bands where it came with none. */
function classOf(
  shown: Sourced<number> | null,
  told: readonly (readonly [Sourced<number> | null, FundamentalClass | null])[],
): FundamentalClass | null {
  const own = told.find(([grade]) => grade === shown);
  return own?.[1] ?? fundamentalClassOf(null, shown?.value ?? null);
}

/** A token's history as points of a chart, oldest first; days without a grade are left out. */
export function gradeHistory(rows: readonly HistoryRow[], tokenId: number): GradePoint[] {
  return rows
    .flatMap(({ date, tmGrade, ...row }) =>
      row.tokenId === tokenId && tmGrade !== null ? [{ date, tmGrade }] : [],
    )
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
