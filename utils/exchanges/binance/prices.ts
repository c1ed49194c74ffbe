import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { amountIn, numberIn, orNotListed, positiveIn, premiumOf, times, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { asContext, isSpot } from '../perp-context';
import { coinMSize, DAPI, FAPI, failureIn, isCoinM, isUsdM, rowOf, symbolsOf } from './api';

export const prices: readonly FactSource[] = [
  {
    id: 'fapi_premiumIndex',
    bulk: true,
    pace: 'tick',
    serves: (contract) => isUsdM(contract) || isSpot(contract),
    request: () => get(`${FAPI}/fapi/v1/premiumIndex`),
    read: (body, contract) => {
      const facts = readPremiumIndex(body, contract);
      return isSpot(contract) ? asContext(facts) : facts;
    },
  },
  {
    id: 'dapi_premiumIndex',
    bulk: true,
    pace: 'tick',
    serves: isCoinM,
    request: () => get(`${DAPI}/dapi/v1/premiumIndex`),
    read: readPremiumIndex,
  },
  {
    id: 'fapi_ticker24hr',
    bulk: true,
    pace: 'tick',
    serves: isUsdM,
    request: () => get(`${FAPI}/fapi/v1/ticker/24hr`),
    read: readTicker,
  },
  {
    id: 'dapi_ticker24hr',
    bulk: true,
    pace: 'tick',
    serves: isCoinM,
    request: () => get(`${DAPI}/dapi/v1/ticker/24hr`),
    read: readTicker,
  },
  {
    id: 'fapi_bookTicker',
    bulk: true,
    pace: 'tick',
    serves: isUsdM,
    request: () => get(`${FAPI}/fapi/v1/ticker/bookTicker`),
    read: readBookTicker,
  },
  {
    id: 'dapi_bookTicker',
    bulk: true,
    pace: 'tick',
    serves: isCoinM,
    request: () => get(`${DAPI}/dapi/v1/ticker/bookTicker`),
    read: readBookTicker,
  },
];

/** `lastFundingRate` is the running estimate of what is charged at `nextFundingTime`; both are blank on dated contracts. */
function readPremiumIndex(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const row = rowOf(body, symbolsOf(contract));
  if (row === null) return 'not-listed';
  const dated = contract.market === 'future';
  const markPrice = positiveIn(row['markPrice']);
  const indexPrice = positiveIn(row['indexPrice']);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      premium: premiumOf(markPrice, indexPrice),
      fundingRate: dated ? null : numberIn(row['lastFundingRate']),
      nextFundingAtMs: dated ? null : positiveIn(row['nextFundingTime']),
    }),
  );
}

/** USD-M counts volume in base and quote; COIN-M counts contracts and, as `baseVolume`, coins. */
function readTicker(body: unknown, contract: Contract, context: FactContext): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const row = rowOf(body, symbolsOf(contract));
  if (row === null) return 'not-listed';
  const lastPrice = positiveIn(row['lastPrice']);
  if (isCoinM(contract)) {
    const volUsd24h = times(amountIn(row['volume']), coinMSize(contract, context));
    return orNotListed(told({ lastPrice, volBase24h: amountIn(row['baseVolume']), volUsd24h }));
  }
  const volBase24h = amountIn(row['volume']);
  return orNotListed(
    told({ lastPrice, volBase24h, volUsd24h: inUsd(contract, amountIn(row['quoteVolume'])) }),
  );
}

function readBookTicker(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const row = rowOf(body, symbolsOf(contract));
  if (row === null) return 'not-listed';
  return orNotListed(told({ bid: positiveIn(row['bidPrice']), ask: positiveIn(row['askPrice']) }));
}
