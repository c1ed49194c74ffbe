import type { Contract } from '@/utils/contracts/contract';
import { dayOf } from '@/utils/contracts/expiry';
import type { PartialFacts, TradingState } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { isoMs } from '@/utils/vocabulary/iso-time';
import { candleOf, inOrder } from '../fact-candles';
import {
  amountIn,
  at,
  isRow,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  rowsOf,
  textFailure,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';

/**
 * How BitMEX's answers read while it was open. Nothing here can be asked any more, so that there are no requests:
 * only answers kept from before are read.
 */
export type PastAnswer = Pick<FactSource, 'id' | 'serves' | 'read'>;

export const bitmexFacts: readonly PastAnswer[] = [
  { id: 'instrument', serves: () => true, read: readInstrument },
  { id: 'funding', serves: () => true, read: readFunding },
  { id: 'trade-bucketed', serves: () => true, read: readBuckets },
];

/** It has closed and is asked nothing. */
export const bitmexFactHosts: readonly string[] = [];

const HOUR_MS = 3_600_000;
const SATOSHI = 1e-8;

function rowsIn(body: unknown, { symbol }: Contract): readonly Row[] | FailureKind {
  const rows = rowsOf(body);
  if (rows !== null) return rows.filter((row) => symbol !== null && row['symbol'] === symbol);
  const name = at(body, 'error', 'name');
  if (name === 'RateLimitError') return 'rate-limited';
  return (isRow(body) ? null : textFailure(body)) ?? 'unexpected-answer';
}

function readInstrument(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body, contract);
  if (typeof rows === 'string') return rows;
  const [row] = rows;
  return row === undefined ? 'not-listed' : orNotListed(instrumentOf(row));
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['Open', 'trading'],
  ['Closed', 'suspended'],
  ['Settled', 'expired'],
  ['Unlisted', 'expired'],
]);

/** `homeNotional24h` and `foreignNotional24h` are coins and quote; one inverse contract is one dollar. */
function instrumentOf(row: Row): PartialFacts {
  const markPrice = positiveIn(row['markPrice']);
  const indexPrice = positiveIn(row['indicativeSettlePrice']);
  const inverse = typeof row['isInverse'] === 'boolean' ? row['isInverse'] : null;
  const perpetual = row['typ'] === 'FFWCSX';
  const endsMs = perpetual ? null : isoMs(row['expiry']);
  return told({
    markPrice,
    indexPrice,
    premium: premiumOf(markPrice, indexPrice),
    lastPrice: positiveIn(row['lastPrice']),
    bid: positiveIn(row['bidPrice']),
    ask: positiveIn(row['askPrice']),
    fundingRate: perpetual ? numberIn(row['fundingRate']) : null,
    fundingIntervalHours: intervalIn(row['fundingInterval']),
    nextFundingAtMs: isoMs(row['fundingTimestamp']),
    ...openInterestOf(row, inverse, markPrice),
    volBase24h: amountIn(row['homeNotional24h']),
    volUsd24h: isDollar(row['quoteCurrency']) ? amountIn(row['foreignNotional24h']) : null,
    maxLeverage: over(1, positiveIn(row['initMargin'])),
    imr: positiveIn(row['initMargin']),
    mmr: positiveIn(row['maintMargin']),
    takerFee: numberIn(row['takerFee']),
    makerFee: numberIn(row['makerFee']),
    expiry: endsMs === null ? null : dayOf(endsMs),
    contractSize: sizeIn(row, inverse),
    inverse,
    tradingState: STATES.get(row['state']) ?? null,
  });
}

function isDollar(quote: unknown): boolean {
  return quote === 'USD' || quote === 'USDT';
}

/** Contracts per coin, upside down; a quanto contract is a size in neither asset. */
function sizeIn(row: Row, inverse: boolean | null): number | null {
  if (row['isQuanto'] !== false) return null;
  if (inverse === true) return 1;
  return inverse === false ? over(1, positiveIn(row['underlyingToPositionMultiplier'])) : null;
}

/** An inverse contract is a dollar and its value in satoshi; of others the count alone is plain. */
function openInterestOf(row: Row, inverse: boolean | null, markPrice: number | null) {
  const contracts = amountIn(row['openInterest']);
  if (inverse === true) {
    const satoshi = amountIn(row['openValue']);
    return { oiContracts: contracts, oiUsd: contracts, oiBase: satoshi === null ? null : satoshi * SATOSHI };
  }
  const size = sizeIn(row, inverse);
  const oiBase = contracts === null || size === null ? null : contracts * size;
  const oiUsd =
    oiBase === null || markPrice === null || !isDollar(row['quoteCurrency']) ? null : oiBase * markPrice;
  return { oiContracts: contracts, oiBase, oiUsd };
}

/** A time since the beginning of 2000: `2000-01-01T08:00` is eight hours, `2000-01-02T00:00` a day. */
function intervalIn(value: unknown): number | null {
  const ms = isoMs(value);
  if (ms === null) return null;
  const hours = (ms - Date.UTC(2000, 0, 1)) / HOUR_MS;
  return hours > 0 ? hours : null;
}

function readFunding(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body, contract);
  if (typeof rows === 'string') return rows;
  const settled = rows.flatMap((row) => {
    const atMs = isoMs(row['timestamp']);
    const rate = numberIn(row['fundingRate']);
    return atMs === null || rate === null ? [] : [{ atMs, rate, hours: intervalIn(row['fundingInterval']) }];
  });
  const sorted = settled.sort((a, b) => a.atMs - b.atMs);
  return orNotListed(
    told({
      fundingHistory: sorted.map(({ atMs, rate }) => ({ atMs, rate })),
      fundingIntervalHours: sorted.at(-1)?.hours,
    }),
  );
}

/** A bucket is stamped with the time at which it closes. */
function readBuckets(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body, contract);
  if (typeof rows === 'string') return rows;
  const closes = rows.flatMap((row) => isoMs(row['timestamp']) ?? []).sort((a, b) => a - b);
  const [first, second] = closes;
  if (first === undefined || second === undefined || closes.length < rows.length) return 'not-listed';
  const lengthMs = second - first;
  const hours = lengthMs / HOUR_MS;
  const candles = inOrder(
    rows.map(({ timestamp, open, high, low, close, homeNotional }) => {
      const closeMs = isoMs(timestamp);
      const openMs = closeMs === null ? null : closeMs - lengthMs;
      return candleOf({ openMs, open, high, low, close, baseVolume: homeNotional });
    }),
  );
  if (hours === 1) return orNotListed(told({ hourlyCandles: candles }));
  return orNotListed(told({ dailyCandles: hours === 24 ? candles : [] }));
}
