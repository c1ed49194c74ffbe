import type { Contract } from '@/utils/contracts/contract';
import type { RequestDescription } from '@/utils/vocabulary/request';
import { candleOf } from '../fact-candles';
import { settledRates } from '../fact-history';
import { at, orNotListed, type Row, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, withSpotPages } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { failureOf } from './answer';
import { HYPERLIQUID_API, info } from './api';
import { isPerp, perpOf, perpSources } from './perps';
import { spotPrices } from './spot';

export const hyperliquidFactHosts: readonly string[] = [new URL(HYPERLIQUID_API).hostname];

const DAY_MS = 86_400_000;
const isNamed = (contract: Contract) => contract.symbol !== null && (isPerp(contract) || isSpot(contract));

function infoSource(
  parts: Pick<FactSource, 'id' | 'pace' | 'onDemand' | 'serves'> & {
    readonly asked: (coin: string, nowMs: number | null) => Readonly<Record<string, unknown>>;
    readonly read: (body: unknown) => FactReading;
  },
): FactSource {
  const { asked, read, ...rest } = parts;
  const request = ({ symbol }: Contract, nowMs?: number): RequestDescription =>
    info(asked(symbol ?? '', nowMs ?? null));
  return { ...rest, bulk: false, request, read: (body) => read(body) };
}

/** At most 500 settlements, oldest first: twenty days of hours. */
const funding = infoSource({
  id: 'fundingHistory',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  asked: (coin, nowMs) => ({ type: 'fundingHistory', coin, startTime: daysAgo(nowMs, 20) }),
  read: (body) => rowsAnswer(body, (rows) => orNotListed(told({ fundingHistory: ratesIn(rows) }))),
});

function ratesIn(rows: readonly Row[]) {
  return settledRates(rows, 'time', 'fundingRate');
}

function candles(id: string, interval: '1d' | '1h', days: number, key: CandleKey): FactSource {
  return infoSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isNamed,
    asked: (coin, nowMs) => ({
      type: 'candleSnapshot',
      req: { coin, interval, startTime: daysAgo(nowMs, days), endTime: nowMs ?? 0 },
    }),
    read: (body) =>
      rowsAnswer(body, (rows) =>
        toldCandles(
          key,
          rows.map(({ t, o, h, l, c, v }) =>
            candleOf({ openMs: t, open: o, high: h, low: l, close: c, baseVolume: v }),
          ),
        ),
      ),
  });
}

function daysAgo(nowMs: number | null, days: number): number {
  return nowMs === null ? 0 : Math.max(0, nowMs - days * DAY_MS);
}

/** Bids first, then asks, as objects of price and size. */
const book = infoSource({
  id: 'l2Book',
  pace: 'tick',
  onDemand: true,
  serves: isNamed,
  asked: (coin) => ({ type: 'l2Book', coin }),
  read: (body) => {
    const levels = at(body, 'levels');
    if (!Array.isArray(levels)) return failureOf(body);
    const side = (rows: unknown) =>
      Array.isArray(rows) ? rows.map((row: unknown) => [at(row, 'px'), at(row, 'sz')]) : [];
    return toldBook(side(levels[0]), side(levels[1]));
  },
});

function rowsAnswer(body: unknown, read: (rows: readonly Row[]) => FactReading): FactReading {
  const rows = rowsOf(body);
  return rows === null ? failureOf(body) : read(rows);
}

export const hyperliquidFacts: readonly FactSource[] = [
  ...perpSources,
  spotPrices,
  withSpotPages(funding, perpOf),
  candles('candleSnapshot', '1d', 400, 'dailyCandles'),
  candles('candleSnapshot.hourly', '1h', 60, 'hourlyCandles'),
  book,
];
