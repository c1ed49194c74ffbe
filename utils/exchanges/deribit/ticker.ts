import type { Contract } from '@/utils/contracts/contract';
import type { TradingState } from '@/utils/contracts/facts';
import { inUsd } from '../contract-units';
import {
  amountIn,
  at,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  times,
  told,
  type Untold,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { isSpot } from '../perp-context';
import { DERIBIT_API, isCoinOption, isFuture, isOption, nameParam, rowAnswer } from './api';

/** One request for every kind of contract. */
export const ticker: FactSource = getSource({
  id: 'ticker',
  pace: 'tick',
  serves: (contract) => isFuture(contract) || isOption(contract) || isSpot(contract),
  url: ({ symbol }) => `${DERIBIT_API}/ticker?${nameParam(symbol)}`,
  read: (body, contract) =>
    rowAnswer(body, contract.symbol, (row) => orNotListed(told(readTicker(row, contract)))),
});

function readTicker(row: Row, contract: Contract): Untold {
  if (isOption(contract)) return readOption(row, contract);
  return isFuture(contract) ? readFuture(row, contract) : readSpot(row);
}

const STATES: ReadonlyMap<unknown, TradingState> = new Map<unknown, TradingState>([
  ['open', 'trading'],
  ['locked', 'suspended'],
  ['halted', 'suspended'],
  ['inactive', 'suspended'],
  ['settlement', 'delisting'],
  ['closed', 'expired'],
]);

/** Funding accrues without pause; `funding_8h` is that of the last eight hours. */
function readFuture(row: Row, contract: Contract): Untold {
  const markPrice = positiveIn(row['mark_price']);
  const indexPrice = positiveIn(row['index_price']);
  const fundingRate = contract.market === 'perp' ? numberIn(row['funding_8h']) : null;
  return {
    markPrice,
    indexPrice,
    premium: premiumOf(markPrice, indexPrice),
    ...quotesIn(row, 1),
    fundingRate,
    fundingIntervalHours: fundingRate === null ? null : 8,
    ...interestIn(amountIn(row['open_interest']), contract, markPrice),
    volBase24h: amountIn(at(row, 'stats', 'volume')),
    volUsd24h: amountIn(at(row, 'stats', 'volume_usd')),
    tradingState: STATES.get(row['state']) ?? null,
  };
}

/** Dollars on inverse contracts, coins on linear ones; the size of a contract has no part in it. */
function interestIn(amount: number | null, contract: Contract, price: number | null): Untold {
  if (contract.style === 'inverse') return { oiUsd: amount, oiBase: over(amount, price) };
  return { oiBase: amount, oiUsd: inUsd(contract, times(amount, price)) };
}

/** Premiums in coins are turned into dollars at the price of the underlying; volatility is a percentage. */
function readOption(row: Row, contract: Contract): Untold {
  const underlyingPrice = positiveIn(row['underlying_price']);
  const unit = isCoinOption(contract) ? underlyingPrice : 1;
  const optionPrice = positiveIn(times(positiveIn(row['mark_price']), unit));
  return {
    optionPrice,
    markPrice: optionPrice,
    underlyingPrice,
    indexPrice: positiveIn(row['index_price']),
    ...quotesIn(row, unit),
    impliedVolatility: over(positiveIn(row['mark_iv']), 100),
    delta: numberIn(at(row, 'greeks', 'delta')),
    thetaPerDay: numberIn(at(row, 'greeks', 'theta')),
    oiBase: amountIn(row['open_interest']),
    oiUsd: inUsd(contract, times(amountIn(row['open_interest']), underlyingPrice)),
    volBase24h: amountIn(at(row, 'stats', 'volume')),
    tradingState: STATES.get(row['state']) ?? null,
  };
}

function readSpot(row: Row): Untold {
  return {
    ...quotesIn(row, 1),
    volBase24h: amountIn(at(row, 'stats', 'volume')),
    volUsd24h: amountIn(at(row, 'stats', 'volume_usd')),
    tradingState: STATES.get(row['state']) ?? null,
  };
}

function quotesIn(row: Row, unit: number | null): Untold {
  return {
    lastPrice: positiveIn(times(positiveIn(row['last_price']), unit)),
    bid: positiveIn(times(positiveIn(row['best_bid_price']), unit)),
    ask: positiveIn(times(positiveIn(row['best_ask_price']), unit)),
  };
}
