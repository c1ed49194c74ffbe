import { inUsd, openInterest, unitsOf } from '../contract-units';
import { amountIn, orNotListed, positiveIn, premiumOf, type Row, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { rowAnswer } from './answer';
import { apiOf, contractParam, isDated, isPerp } from './api';

/** Prices, bid and ask, and the day's volume of one perpetual or dated contract. */
export const ticker: FactSource = getSource({
  id: 'tickers',
  pace: 'tick',
  serves: (contract) => isPerp(contract) || isDated(contract),
  url: (contract) => `${apiOf(contract)}/tickers?${contractParam(contract)}`,
  read: (body, contract, context) =>
    rowAnswer(
      body,
      (row) => row['contract'] === contract.symbol,
      (row) => readTicker(row, contract, context),
    ),
});

function readTicker(row: Row, contract: Named, context: FactContext): FactReading {
  const markPrice = positiveIn(row['mark_price']);
  const indexPrice = positiveIn(row['index_price']);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row['last']),
      bid: positiveIn(row['highest_bid']),
      ask: positiveIn(row['lowest_ask']),
      premium: premiumOf(markPrice, indexPrice),
      ...openInterest(contract, amountIn(row['total_size']), unitsOf(contract, context, markPrice)),
      // Not `volume_24h`, which counts contracts.
      volBase24h: amountIn(row['volume_24h_base']),
      volUsd24h: inUsd(contract, amountIn(row['volume_24h_quote'])),
    }),
  );
}
