import type { TradingState } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { isoMs } from '@/utils/vocabulary/iso-time';
import { kindOfWords } from '../error-words';
import { candleOf } from '../fact-candles';
import {
  amountIn,
  at,
  isRow,
  marginRateIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  type Row,
  rowsOf,
  textFailure,
  textIn,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { type CandleKey, candleDemand, toldBook, toldCandles, toldHistory } from '../series';

const INDEXER = 'https://indexer.dydx.trade/v4';
export const dydxFactHosts: readonly string[] = ['indexer.dydx.trade'];

const isPerp: FactSource['serves'] = ({ market }) => market === 'perp';
const ticker = ({ symbol }: Named) => encodeURIComponent(symbol);

const markets: FactSource = getSource({
  id: 'perpetualMarkets',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${INDEXER}/perpetualMarkets?ticker=${ticker(contract)}`,
  read: (body, { symbol }) => {
    const all = at(body, 'markets');
    if (!isRow(all)) return failureOf(body);
    const row = Object.hasOwn(all, symbol) ? all[symbol] : undefined;
    return isRow(row) ? readMarket(row) : 'not-listed';
  },
});

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['ACTIVE', 'trading'],
  ['PAUSED', 'suspended'],
  ['CANCEL_ONLY', 'suspended'],
  ['POST_ONLY', 'post-only'],
  ['INITIALIZING', 'pre-market'],
  ['FINAL_SETTLEMENT', 'delisting'],
]);

/** Positions are marked at the oracle's price. Funding is charged every hour; open interest counts coins. */
function readMarket(row: Row): FactReading {
  const price = positiveIn(row['oraclePrice']);
  const oiBase = amountIn(row['openInterest']);
  const fundingRate = numberIn(row['nextFundingRate']);
  const imr = marginRateIn(row['initialMarginFraction']);
  return orNotListed(
    told({
      markPrice: price,
      indexPrice: price,
      fundingRate,
      fundingIntervalHours: fundingRate === null ? null : 1,
      oiBase,
      oiUsd: times(oiBase, price),
      volUsd24h: amountIn(row['volume24H']),
      imr,
      maxLeverage: over(1, imr),
      mmr: marginRateIn(row['maintenanceMarginFraction']),
      tradingState: STATES.get(row['status']) ?? null,
      contractSize: 1,
      inverse: false,
    }),
  );
}

const history: FactSource = getSource({
  id: 'historicalFunding',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${INDEXER}/historicalFunding/${ticker(contract)}?limit=720`,
  read: (body) =>
    rowsUnder(body, 'historicalFunding', (rows) =>
      toldHistory(rows.map((row) => ({ atMs: isoMs(row['effectiveAt']), rate: numberIn(row['rate']) }))),
    ),
});

function candles(id: string, resolution: '1DAY' | '1HOUR', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isPerp,
    url: (contract) =>
      `${INDEXER}/candles/perpetualMarkets/${ticker(contract)}?resolution=${resolution}&limit=400`,
    read: (body) =>
      rowsUnder(body, 'candles', (rows) =>
        toldCandles(
          key,
          rows.map((row) =>
            candleOf({
              openMs: isoMs(row['startedAt']),
              open: row['open'],
              high: row['high'],
              low: row['low'],
              close: row['close'],
              baseVolume: row['baseTokenVolume'],
            }),
          ),
        ),
      ),
  });
}

const book: FactSource = getSource({
  id: 'orderbooks',
  pace: 'tick',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${INDEXER}/orderbooks/perpetualMarket/${ticker(contract)}`,
  read: (body) => {
    if (!Array.isArray(at(body, 'bids'))) return failureOf(body);
    const side = (rows: unknown) =>
      Array.isArray(rows) ? rows.map((row: unknown) => [at(row, 'price'), at(row, 'size')]) : [];
    return toldBook(side(at(body, 'bids')), side(at(body, 'asks')));
  },
});

function rowsUnder(body: unknown, key: string, read: (rows: readonly Row[]) => FactReading): FactReading {
  const rows = rowsOf(at(body, key));
  return rows === null ? failureOf(body) : read(rows);
}

/** Refusals are `{errors: [{msg, code}]}`; `GEOBLOCKED` is the code of a refused country. */
function failureOf(body: unknown): FailureKind {
  const [error] = rowsOf(at(body, 'errors')) ?? [];
  const words = textIn(error?.['msg']);
  if (error?.['code'] === 'GEOBLOCKED') return 'region-blocked';
  return words === null ? (textFailure(body) ?? 'unexpected-answer') : kindOfWords(words);
}

export const dydxFacts: readonly FactSource[] = [
  markets,
  history,
  candles('candles', '1DAY', 'dailyCandles'),
  candles('candles.hourly', '1HOUR', 'hourlyCandles'),
  book,
];
