import type { TradingState } from '@/utils/contracts/facts';
import { isoMs } from '@/utils/vocabulary/iso-time';
import { inUsd } from '../contract-units';
import {
  amountIn,
  at,
  marginRateIn,
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
import { toldHistory } from '../series';
import { opened, openedRow } from './answer';
import { INTERNATIONAL_API, instrument, isInternational, perpOf } from './api';

const HOUR_MS = 3_600_000;
const NANOSECONDS_PER_HOUR = 3.6e12;

const instruments: FactSource = getSource({
  id: 'intx-instruments',
  pace: 'tick',
  serves: isInternational,
  url: (contract) => `${INTERNATIONAL_API}/${encodeURIComponent(instrument(contract))}`,
  read: (body, contract) =>
    openedRow(
      body,
      'instruments',
      (row) => row['symbol'] === instrument(contract),
      (row) => readInstrument(row, contract),
    ),
});

const quote: FactSource = getSource({
  id: 'intx-quote',
  insteadOf: 'intx-instruments',
  pace: 'tick',
  serves: isInternational,
  url: (contract) => `${INTERNATIONAL_API}/${encodeURIComponent(instrument(contract))}/quote`,
  read: (body) => opened(body, (answer) => orNotListed(told(readQuote(answer)))),
});

function readQuote(row: unknown) {
  const markPrice = positiveIn(at(row, 'mark_price'));
  const indexPrice = positiveIn(at(row, 'index_price'));
  return {
    markPrice,
    indexPrice,
    lastPrice: positiveIn(at(row, 'trade_price')),
    bid: positiveIn(at(row, 'best_bid_price')),
    ask: positiveIn(at(row, 'best_ask_price')),
    premium: premiumOf(markPrice, indexPrice),
    fundingRate: numberIn(at(row, 'predicted_funding')),
  };
}

/** Quantities in coins; one contract is one coin. The initial margin rate is all that is told of margin. */
function readInstrument(row: Row, contract: Named): FactReading {
  const quoted = readQuote(row['quote']);
  const interest = amountIn(row['open_interest']);
  const hours = over(positiveIn(row['funding_interval']), NANOSECONDS_PER_HOUR);
  const imr = marginRateIn(row['base_imf']);
  return orNotListed(
    told({
      ...quoted,
      fundingIntervalHours: hours,
      nextFundingAtMs: hours === 1 ? nextFullHour(at(row, 'quote', 'timestamp')) : null,
      oiContracts: interest,
      oiBase: interest,
      oiUsd: inUsd(contract, times(interest, quoted.markPrice)),
      volBase24h: amountIn(row['qty_24hr']),
      volUsd24h: inUsd(contract, amountIn(row['notional_24hr'])),
      maxLeverage: over(1, imr),
      imr,
      contractSize: 1,
      inverse: false,
      tradingState: STATES.get(row['trading_state']) ?? null,
    }),
  );
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<string, TradingState>([
  ['TRADING', 'trading'],
  ['PAUSED', 'suspended'],
  ['HALT', 'suspended'],
  ['EXTERNAL', 'suspended'],
  ['DELISTED', 'expired'],
]);

/** Settlements with an interval of an hour fall on the full hour; the quote's own time tells which is next. */
function nextFullHour(timestamp: unknown): number | null {
  const ms = isoMs(timestamp);
  return ms === null ? null : (Math.floor(ms / HOUR_MS) + 1) * HOUR_MS;
}

const history: FactSource = getSource({
  id: 'intx-funding',
  pace: 'hour',
  onDemand: true,
  serves: isInternational,
  url: (contract) =>
    `${INTERNATIONAL_API}/${encodeURIComponent(instrument(contract))}/funding?result_limit=100`,
  read: (body) =>
    opened(body, ({ results }) => {
      const rows = rowsOf(results);
      if (rows === null) return 'unexpected-answer';
      return toldHistory(
        rows.map((row) => ({ atMs: isoMs(row['event_time']), rate: numberIn(row['funding_rate']) })),
      );
    }),
});

export const internationalSources: readonly FactSource[] = [
  withSpotPages(instruments, perpOf),
  quote,
  withSpotPages(history, perpOf),
];
