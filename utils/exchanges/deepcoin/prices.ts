import { inUsd } from '../contract-units';
import { amountIn, orNotListed, over, positiveIn, type Row, times, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { openedRow } from './answer';
import { API, instParam, isInverse, isPerp, isTraded, listType } from './api';

const tickers: FactSource = getSource({
  id: 'tickers',
  pace: 'tick',
  bulk: true,
  serves: isTraded,
  url: (contract) => `${API}/market/tickers?instType=${listType(contract)}`,
  read: (body, contract, context) => openedRow(body, contract, (row) => readTicker(row, contract, context)),
});

const markPrice: FactSource = getSource({
  id: 'mark-price',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${API}/market/mark-price?${instParam(contract)}`,
  read: (body, contract) =>
    openedRow(body, contract, (row) => orNotListed(told({ markPrice: positiveIn(row['markPx']) }))),
});

export const priceSources: readonly FactSource[] = [tickers, markPrice];

function readTicker(row: Row, contract: Named, context: FactContext): FactReading {
  return orNotListed(
    told({
      lastPrice: positiveIn(row['last']),
      bid: positiveIn(row['bidPx']),
      ask: positiveIn(row['askPx']),
      ...volumeOf(row, contract, context),
    }),
  );
}

/**
 * `vol24h` counts contracts and `volCcy24h` what they are worth: coins for an inverse swap (73.3 BTC beside 8.4
 * million contracts of a dollar), quote units for a linear one. Spot pairs are taken to count coins and quote
 * units, and told only where the two agree with the price.
 */
function volumeOf(row: Row, contract: Named, { contractSize }: FactContext) {
  const count = amountIn(row['vol24h']);
  const worth = amountIn(row['volCcy24h']);
  if (contract.market !== 'perp') {
    const price = over(worth, count);
    const last = positiveIn(row['last']);
    const agrees = price !== null && last !== null && Math.abs(price / last - 1) < 0.5;
    return agrees ? { volBase24h: count, volUsd24h: inUsd(contract, worth) } : {};
  }
  if (isInverse(contract)) {
    return { volBase24h: worth, volUsd24h: inUsd(contract, times(count, contractSize ?? 1)) };
  }
  return { volBase24h: times(count, contractSize), volUsd24h: inUsd(contract, worth) };
}
