import { dayOf } from '@/utils/contracts/expiry';
import type { TradingState } from '@/utils/contracts/facts';
import {
  amountIn,
  at,
  leverageIn,
  numberIn,
  orNotListed,
  positiveIn,
  premiumOf,
  type Row,
  rowsOf,
  shareIn,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts } from '../fact-tiers';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { toldHistory } from '../series';
import {
  contractParams,
  dataAnswer,
  isDerivative,
  isPerp,
  MIX,
  perpOf,
  productParam,
  rowAnswer,
  rowsAnswer,
} from './api';

const contracts: FactSource = getSource({
  id: 'contracts',
  pace: 'day',
  bulk: true,
  serves: isDerivative,
  url: (contract) => `${MIX}/contracts?${productParam(contract)}`,
  read: (body, contract) => rowAnswer(body, contract, (row) => readTerms(row, contract)),
});

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['normal', 'trading'],
  ['listed', 'pre-market'],
  ['maintain', 'suspended'],
  ['limit_open', 'delisting'],
  ['restrictedAPI', 'suspended'],
  ['off', 'expired'],
]);

/** Sizes count coins on every contract. */
function readTerms(row: Row, { market, style }: Named): FactReading {
  const ends = positiveIn(row['deliveryTime']);
  return orNotListed(
    told({
      maxLeverage: leverageIn(row['maxLever']),
      takerFee: numberIn(row['takerFeeRate']),
      makerFee: numberIn(row['makerFeeRate']),
      fundingIntervalHours: market === 'perp' ? positiveIn(row['fundInterval']) : null,
      expiry: market === 'future' && ends !== null ? dayOf(ends) : null,
      contractSize: style === 'linear' ? 1 : null,
      inverse: style === 'inverse',
      tradingState: STATES.get(row['symbolStatus']) ?? null,
    }),
  );
}

const openInterest: FactSource = getSource({
  id: 'open-interest',
  pace: 'tick',
  insteadOf: 'tickers',
  serves: isDerivative,
  url: (contract) => `${MIX}/open-interest?${contractParams(contract)}`,
  read: (body, { symbol }, { markPrice }) =>
    dataAnswer(body, (data) => {
      const rows = rowsOf(at(data, 'openInterestList'));
      if (rows === null) return 'unexpected-answer';
      const oiBase = amountIn(rows.find((row) => row['symbol'] === symbol)?.['size']);
      return orNotListed(told({ oiBase, oiUsd: times(oiBase, markPrice) }));
    }),
});

const tickers: FactSource = getSource({
  id: 'tickers',
  pace: 'tick',
  bulk: true,
  serves: isDerivative,
  url: (contract) => `${MIX}/tickers?${productParam(contract)}`,
  read: (body, contract) => rowAnswer(body, contract, (row) => readTicker(row, contract)),
});

/** Dated contracts carry a funding rate of 0 that means none. */
function readTicker(row: Row, { market }: Named): FactReading {
  const markPrice = positiveIn(row['markPrice']);
  const indexPrice = positiveIn(row['indexPrice']);
  const oiBase = amountIn(row['holdingAmount']);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row['lastPr']),
      bid: positiveIn(row['bidPr']),
      ask: positiveIn(row['askPr']),
      premium: premiumOf(markPrice, indexPrice),
      fundingRate: market === 'perp' ? numberIn(row['fundingRate']) : null,
      oiBase,
      oiUsd: times(oiBase, markPrice),
      volBase24h: amountIn(row['baseVolume']),
      volUsd24h: amountIn(row['usdtVolume']),
    }),
  );
}

const funding: FactSource = getSource({
  id: 'current-fund-rate',
  pace: 'hour',
  serves: isPerp,
  url: (contract) => `${MIX}/current-fund-rate?${contractParams(contract)}`,
  read: (body, contract) =>
    rowAnswer(body, contract, (row) =>
      orNotListed(
        told({
          fundingRate: numberIn(row['fundingRate']),
          fundingIntervalHours: positiveIn(row['fundingRateInterval']),
          nextFundingAtMs: positiveIn(row['nextUpdate']),
        }),
      ),
    ),
});

const history: FactSource = getSource({
  id: 'history-fund-rate',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${MIX}/history-fund-rate?${contractParams(contract)}&pageSize=100`,
  read: (body) =>
    rowsAnswer(body, (rows) =>
      toldHistory(
        rows.map((row) => ({ atMs: positiveIn(row['fundingTime']), rate: numberIn(row['fundingRate']) })),
      ),
    ),
});

/** Steps are counted in the quote (linear) or in coins (inverse). */
const tiers: FactSource = getSource({
  id: 'query-position-lever',
  pace: 'day',
  serves: isDerivative,
  url: (contract) => `${MIX}/query-position-lever?${contractParams(contract)}`,
  read: (body, contract) =>
    rowsAnswer(body, (rows) => {
      const own = rows.filter(({ symbol = contract.symbol }) => symbol === contract.symbol);
      const steps = own.map((row) => ({
        floor: row['startUnit'] ?? null,
        cap: row['endUnit'],
        mmr: row['keepMarginRate'],
        maxLeverage: row['leverage'],
      }));
      return orNotListed(told(ladderFacts(ladder(steps, contract.settle ?? contract.quote))));
    }),
});

/** Shares of accounts, the newest by its own time. */
const crowd: FactSource = getSource({
  id: 'account-long-short',
  pace: 'hour',
  serves: isPerp,
  url: (contract) => `${MIX}/account-long-short?symbol=${encodeURIComponent(contract.symbol)}&period=1h`,
  read: (body) =>
    rowsAnswer(body, (rows) => {
      const times = rows.map((row) => positiveIn(row['ts']) ?? Number.NaN);
      const newest = rows[times.indexOf(Math.max(...times))];
      return orNotListed(told({ longShare: shareIn(newest?.['longAccountRatio']) }));
    }),
});

export const contractSources: readonly FactSource[] = [
  contracts,
  withSpotPages(tickers, perpOf),
  openInterest,
  withSpotPages(funding, perpOf),
  withSpotPages(history, perpOf),
  tiers,
  withSpotPages(crowd, perpOf),
];
