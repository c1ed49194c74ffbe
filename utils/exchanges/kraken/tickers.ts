import { isoMs } from '@/utils/vocabulary/iso-time';
import { inUsd } from '../contract-units';
import {
  amountIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  rowsOf,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { futuresAnswer } from './answer';
import { FUTURES_API, futuresRow, isFutures, isInverse, perpOf } from './symbols';

const HOUR_MS = 3_600_000;

/** Prices, funding, open interest and volume of all futures. */
const tickers: FactSource = getSource({
  id: 'futures-tickers',
  pace: 'tick',
  bulk: true,
  serves: isFutures,
  url: () => `${FUTURES_API}/tickers`,
  read: (body, contract) =>
    futuresAnswer(body, (answer) => {
      const rows = rowsOf(answer['tickers']);
      if (rows === null) return 'unexpected-answer';
      const row = futuresRow(rows, contract);
      return row === null ? 'not-listed' : readTicker(row, contract, answer['serverTime']);
    }),
});

const ticker: FactSource = getSource({
  id: 'futures-ticker',
  insteadOf: 'futures-tickers',
  pace: 'tick',
  serves: isFutures,
  url: ({ symbol }) => `${FUTURES_API}/tickers/${encodeURIComponent(symbol)}`,
  read: (body, contract) =>
    futuresAnswer(body, (answer) => {
      const inside = answer['ticker'];
      const row = futuresRow(rowsOf([inside === undefined ? answer : inside]) ?? [], contract);
      return row === null ? 'not-listed' : readTicker(row, contract, answer['serverTime']);
    }),
});

export const tickerSources: readonly FactSource[] = [
  withSpotPages(tickers, perpOf),
  withSpotPages(ticker, perpOf),
];

function readTicker(row: Row, contract: Named, serverTime: unknown): FactReading {
  const inverse = isInverse(contract);
  const markPrice = positiveIn(row['markPrice']);
  const indexPrice = positiveIn(row['indexPrice']);
  const interest = amountIn(row['openInterest']);
  const volume = amountIn(row['vol24h']);
  const rate = numberIn(row['fundingRate']);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row['last']),
      bid: positiveIn(row['bid']),
      ask: positiveIn(row['ask']),
      premium: premiumOf(markPrice, indexPrice),
      // The rate is an amount per contract and hour: dollars for a coin (linear), coins for a dollar (inverse).
      fundingRate: inverse ? times(rate, indexPrice) : over(rate, indexPrice),
      fundingIntervalHours: rate === null ? null : 1,
      nextFundingAtMs: rate === null ? null : nextFullHour(serverTime),
      // A contract is one coin (linear) or one dollar (inverse).
      oiContracts: interest,
      oiBase: inverse ? over(interest, markPrice) : interest,
      oiUsd: inUsd(contract, inverse ? interest : times(interest, markPrice)),
      volBase24h: inverse ? over(volume, markPrice) : volume,
      volUsd24h: inUsd(contract, inverse ? volume : amountIn(row['volumeQuote'])),
      tradingState: stateOf(row),
    }),
  );
}

function stateOf(row: Row) {
  if (row['suspended'] === true) return 'suspended';
  if (row['suspended'] !== false) return null;
  if (row['postOnly'] === true) return 'post-only';
  return row['postOnly'] === false ? 'trading' : null;
}

/** Funding is settled on every full hour; the answer's own time tells which is next. */
function nextFullHour(serverTime: unknown): number | null {
  const ms = isoMs(serverTime);
  return ms === null ? null : (Math.floor(ms / HOUR_MS) + 1) * HOUR_MS;
}
