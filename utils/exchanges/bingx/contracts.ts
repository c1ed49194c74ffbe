import type { TradingState } from '@/utils/contracts/facts';
import { inUsd } from '../contract-units';
import {
  amountIn,
  leverageIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, withSpotPages } from '../get-source';
import { BINGX_API, isPerp, perpOf, rowAnswer, symbolParam } from './api';

const QUOTE = `${BINGX_API}/swap/v2/quote`;

const contracts: FactSource = getSource({
  id: 'contracts',
  pace: 'day',
  bulk: true,
  serves: isPerp,
  url: () => `${QUOTE}/contracts`,
  read: (body, { symbol }) => rowAnswer(body, symbol, readTerms),
});

/** Quantities count coins, so that a contract is one. Tiers are told only with a key. */
function readTerms(row: Row): FactReading {
  const long = leverageIn(row['maxLongLeverage']);
  const short = leverageIn(row['maxShortLeverage']);
  return orNotListed(
    told({
      maxLeverage: long === null || short === null ? null : Math.min(long, short),
      takerFee: numberIn(row['takerFeeRate']),
      makerFee: numberIn(row['makerFeeRate']),
      contractSize: 1,
      inverse: false,
      tradingState: STATES.get(numberIn(row['status']) ?? -1) ?? null,
    }),
  );
}

const STATES: ReadonlyMap<number, TradingState> = new Map<number, TradingState>([
  [0, 'expired'],
  [1, 'trading'],
  [5, 'pre-market'],
  [25, 'delisting'],
]);

const premium: FactSource = getSource({
  id: 'premiumIndex',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${QUOTE}/premiumIndex?${symbolParam(contract)}`,
  read: (body, { symbol }) =>
    rowAnswer(body, symbol, (row) => {
      const markPrice = positiveIn(row['markPrice']);
      const indexPrice = positiveIn(row['indexPrice']);
      return orNotListed(
        told({
          markPrice,
          indexPrice,
          premium: premiumOf(markPrice, indexPrice),
          fundingRate: numberIn(row['lastFundingRate']),
          fundingIntervalHours: positiveIn(row['fundingIntervalHours']),
          nextFundingAtMs: positiveIn(row['nextFundingTime']),
        }),
      );
    }),
});

/** A value in the quote, not a count of coins. */
const interest: FactSource = getSource({
  id: 'openInterest',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${QUOTE}/openInterest?${symbolParam(contract)}`,
  read: (body, contract, { markPrice }) =>
    rowAnswer(body, contract.symbol, (row) => {
      const value = amountIn(row['openInterest']);
      return orNotListed(told({ oiUsd: inUsd(contract, value), oiBase: over(value, markPrice) }));
    }),
});

const ticker: FactSource = getSource({
  id: 'ticker',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${QUOTE}/ticker?${symbolParam(contract)}`,
  read: (body, contract) =>
    rowAnswer(body, contract.symbol, (row) =>
      orNotListed(
        told({
          lastPrice: positiveIn(row['lastPrice']),
          bid: positiveIn(row['bidPrice']),
          ask: positiveIn(row['askPrice']),
          volBase24h: amountIn(row['volume']),
          volUsd24h: inUsd(contract, amountIn(row['quoteVolume'])),
        }),
      ),
    ),
});

export const contractSources: readonly FactSource[] = [
  contracts,
  withSpotPages(premium, perpOf),
  ticker,
  withSpotPages(interest, perpOf),
];
