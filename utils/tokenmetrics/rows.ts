import * as z from 'zod/mini';
import { BANDS, FUNDAMENTAL_CLASSES, MOMENTA } from './grade-words';

/*
 * Rows of the API in our words, as they are cached. Grades are 0 to 100, `asOfMs` is the row's own date in epoch
 * ms, and null means that the service did not say.
 */

const id = z.int().check(z.positive());
const figure = z.nullable(z.number());
const text = z.nullable(z.string());

/** A token as listed, with the exchanges that trade it. */
export const listedTokenSchema = z.object({
  tokenId: id,
  slug: text,
  name: z.string(),
  ticker: z.string(),
  marketCapUsd: figure,
  /** CoinGecko exchange ids; empty where the row named none. */
  exchangeIds: z.readonly(z.array(z.string())),
  /** Address of the token's page; null where the row had none that opens. */
  appLink: text,
});
export type ListedToken = Readonly<z.infer<typeof listedTokenSchema>>;

export const tmGradeRowSchema = z.object({
  tokenId: id,
  asOfMs: figure,
  tmGrade: figure,
  band: z.nullable(z.enum(BANDS)),
  /** Per cent of the grade's value a day before. */
  change24hPct: figure,
  momentum: z.nullable(z.enum(MOMENTA)),
  /** Only in the endpoint's first shape. */
  fundamentalGrade: figure,
  fundamentalClass: z.nullable(z.enum(FUNDAMENTAL_CLASSES)),
});
export type TmGradeRow = Readonly<z.infer<typeof tmGradeRowSchema>>;

export const fundamentalRowSchema = z.object({
  tokenId: id,
  asOfMs: figure,
  fundamentalGrade: figure,
  fundamentalClass: z.nullable(z.enum(FUNDAMENTAL_CLASSES)),
});
export type FundamentalRow = Readonly<z.infer<typeof fundamentalRowSchema>>;

export const technologyRowSchema = z.object({ tokenId: id, asOfMs: figure, technologyGrade: figure });
export type TechnologyRow = Readonly<z.infer<typeof technologyRowSchema>>;

export const signalRowSchema = z.object({
  tokenId: id,
  asOfMs: figure,
  /** The last signal that was not zero: 1 up, -1 down. */
  trend: z.nullable(z.literal([1, -1])),
  /** v3 only. */
  tmGrade: figure,
  fundamentalGrade: figure,
  /** v2 only. */
  traderGrade: figure,
  investorGrade: figure,
});
export type SignalRow = Readonly<z.infer<typeof signalRowSchema>>;

export const traderRowSchema = z.object({ tokenId: id, asOfMs: figure, traderGrade: figure });
export type TraderRow = Readonly<z.infer<typeof traderRowSchema>>;

export const investorRowSchema = z.object({
  tokenId: id,
  asOfMs: figure,
  investorGrade: figure,
  fundamentalGrade: figure,
  technologyGrade: figure,
});
export type InvestorRow = Readonly<z.infer<typeof investorRowSchema>>;

export const historyRowSchema = z.object({
  tokenId: id,
  /** `YYYY-MM-DD` (UTC). */
  date: z.string(),
  tmGrade: figure,
});
export type HistoryRow = Readonly<z.infer<typeof historyRowSchema>>;

export const indexRowSchema = z.object({
  id,
  name: z.string(),
  ticker: text,
  holdingsCount: figure,
  grade: figure,
  change24hPct: figure,
  change7dPct: figure,
  change1mPct: figure,
  changeAllTimePct: figure,
  /** In dollars, where the service gives it. Rows kept before it was read have none. */
  priceUsd: z._default(figure, null),
});

export const holdingRowSchema = z.object({
  tokenId: z.nullable(id),
  /** CoinGecko coin id. */
  slug: text,
  name: text,
  ticker: text,
  asOfMs: figure,
  /** As the service sent it, per cent or ratio: good for order only. */
  rawWeight: figure,
  /** Share of the index, 0 to 1; null where the whole index does not add up in either unit. */
  weight: figure,
  /** In dollars. Rows kept before it was read have none, nor a grade. */
  priceUsd: z._default(figure, null),
  /** The trader grade that stands beside the holding, 0 to 100. */
  traderGrade: z._default(figure, null),
});
export type HoldingRow = Readonly<z.infer<typeof holdingRowSchema>>;

export const indexDayRowSchema = z.object({
  /** `YYYY-MM-DD` (UTC). */
  date: z.string(),
  /** Since the index began, in a unit the service does not document. */
  cumulativeRoi: figure,
});
export type IndexDayRow = Readonly<z.infer<typeof indexDayRowSchema>>;
