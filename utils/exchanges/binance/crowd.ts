import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { nowAndDayAgo, reading, settledRates } from '../fact-history';
import {
  amountIn,
  at,
  isRow,
  orNotListed,
  over,
  rowsOf,
  shareIn,
  sumOf,
  textIn,
  times,
  told,
} from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { asContext, isSpot } from '../perp-context';
import { coinMSize, DAPI, FAPI, failureIn, isCoinM, isUsdM, rowOf, rowsIn } from './api';

const isCoinPerp = (contract: Contract) => isCoinM(contract) && contract.market === 'perp';
const isLinearPerp = (contract: Contract) => isUsdM(contract) && contract.market === 'perp';
/** The history of dated contracts is kept by quarter, not by symbol. */
const hasHistory = (contract: Contract) => isLinearPerp(contract) || isSpot(contract);

/** The contract, or on a spot page the coin's perpetual. */
function linearSymbol(contract: Contract): string {
  return isSpot(contract) ? `${contract.rawBase}USDT` : (contract.symbol ?? '');
}

/** COIN-M keeps these by pair: `BTCUSD`. */
function pairOf({ rawBase, quote }: Contract): string {
  return rawBase + quote;
}

/** What COIN-M's series call the contract; null for a dated one of which the page does not say which quarter it is. */
function kindOf({ market, alias }: Contract): string | null {
  if (market === 'perp') return 'PERPETUAL';
  return { quarterly: 'CURRENT_QUARTER', biquarterly: 'NEXT_QUARTER' }[alias ?? ''] ?? null;
}

/** Open interest and who holds it. The series stand before the fresh figures, which outrank them. */
export const crowd: readonly FactSource[] = [
  {
    id: 'fapi_openInterestHist',
    bulk: false,
    pace: 'hour',
    serves: hasHistory,
    request: (contract) =>
      get(`${FAPI}/futures/data/openInterestHist?symbol=${linearSymbol(contract)}&period=1h&limit=25`),
    read: (body, contract) => {
      const facts = readLinearSeries(body, linearSymbol(contract));
      if (isSpot(contract)) return asContext(facts);
      if (typeof facts === 'string') return facts;
      // The value is counted in the quote asset, which is not always a dollar.
      return told({ ...facts, oiUsd: inUsd(contract, facts.oiUsd ?? null) });
    },
  },
  {
    id: 'dapi_openInterestHist',
    bulk: false,
    pace: 'hour',
    serves: (contract) => contract.style === 'inverse' && kindOf(contract) !== null,
    request: (contract) =>
      get(
        `${DAPI}/futures/data/openInterestHist?pair=${pairOf(contract)}&contractType=${kindOf(contract)}&period=1h&limit=25`,
      ),
    read: readCoinSeries,
  },
  {
    id: 'fapi_openInterest',
    bulk: false,
    pace: 'tick',
    serves: isUsdM,
    request: ({ symbol }) => get(`${FAPI}/fapi/v1/openInterest?symbol=${symbol}`),
    read: (body, contract, { markPrice }) => {
      const oiBase = openInterestIn(body, contract);
      return typeof oiBase === 'string'
        ? oiBase
        : told({ oiBase, oiUsd: inUsd(contract, times(oiBase, markPrice)) });
    },
  },
  {
    id: 'dapi_openInterest',
    bulk: false,
    pace: 'tick',
    serves: isCoinM,
    request: ({ symbol }) => get(`${DAPI}/dapi/v1/openInterest?symbol=${symbol}`),
    read: (body, contract, context) => {
      const oiContracts = openInterestIn(body, contract);
      if (typeof oiContracts === 'string') return oiContracts;
      const oiUsd = times(oiContracts, coinMSize(contract, context));
      return told({ oiContracts, oiUsd, oiBase: over(oiUsd, context.markPrice) });
    },
  },
  {
    id: 'fapi_globalLongShortAccountRatio',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: hasHistory,
    request: (contract) =>
      get(
        `${FAPI}/futures/data/globalLongShortAccountRatio?symbol=${linearSymbol(contract)}&period=1h&limit=1`,
      ),
    read: (body, contract) => readLongShare(body, 'symbol', linearSymbol(contract)),
  },
  {
    id: 'dapi_globalLongShortAccountRatio',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: isCoinPerp,
    request: (contract) =>
      get(`${DAPI}/futures/data/globalLongShortAccountRatio?pair=${pairOf(contract)}&period=1h&limit=1`),
    read: (body, contract) => readLongShare(body, 'pair', pairOf(contract)),
  },
  {
    id: 'fapi_insuranceBalance',
    bulk: false,
    pace: 'day',
    serves: isUsdM,
    request: ({ symbol }) => get(`${FAPI}/fapi/v1/insuranceBalance?symbol=${symbol}`),
    read: readInsurance,
  },
  {
    id: 'fapi_fundingRate',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: hasHistory,
    request: (contract) => get(`${FAPI}/fapi/v1/fundingRate?symbol=${linearSymbol(contract)}&limit=100`),
    read: (body, contract) => readSettled(body, linearSymbol(contract)),
  },
  {
    id: 'dapi_fundingRate',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: isCoinPerp,
    request: ({ symbol }) => get(`${DAPI}/dapi/v1/fundingRate?symbol=${symbol}&limit=100`),
    read: (body, { symbol }) => readSettled(body, symbol ?? ''),
  },
];

function openInterestIn(body: unknown, { symbol }: Contract): number | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const row = symbol === null ? null : rowOf(body, [symbol]);
  return row === null ? 'not-listed' : (amountIn(row['openInterest']) ?? 'not-listed');
}

function readLinearSeries(body: unknown, symbol: string): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsIn(body);
  if (rows.some((row) => row['symbol'] !== symbol)) return 'not-listed';
  const base = nowAndDayAgo(rows.map((row) => reading(row['timestamp'], amountIn(row['sumOpenInterest']))));
  const usd = nowAndDayAgo(
    rows.map((row) => reading(row['timestamp'], amountIn(row['sumOpenInterestValue']))),
  );
  return orNotListed(told({ oiBase: base.now, oiUsd: usd.now, oiBase24hAgo: base.dayAgo }));
}

/** Counted in contracts; the value beside them is in coins in life and inconsistent in the documents, so it is not read. */
function readCoinSeries(body: unknown, contract: Contract, context: FactContext): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsIn(body);
  const kind = kindOf(contract);
  if (rows.some((row) => row['pair'] !== pairOf(contract) || row['contractType'] !== kind))
    return 'not-listed';
  const { now, dayAgo } = nowAndDayAgo(
    rows.map((row) => reading(row['timestamp'], amountIn(row['sumOpenInterest']))),
  );
  const size = coinMSize(contract, context);
  const oiUsd = times(now, size);
  return orNotListed(
    told({
      oiContracts: now,
      oiUsd,
      oiBase: over(oiUsd, context.markPrice),
      // At today's price, so that its change is the change in contracts.
      oiBase24hAgo: over(times(dayAgo, size), context.markPrice),
    }),
  );
}

function readLongShare(body: unknown, key: 'symbol' | 'pair', name: string): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsIn(body);
  if (rows.some((row) => row[key] !== name)) return 'not-listed';
  const shares = rows.map((row) => reading(row['timestamp'], shareIn(row['longAccount'])));
  return orNotListed(told({ longShare: nowAndDayAgo(shares).now }));
}

function readSettled(body: unknown, symbol: string): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = rowsIn(body).filter((row) => row['symbol'] === symbol);
  return orNotListed(told({ fundingHistory: settledRates(rows, 'fundingTime', 'fundingRate') }));
}

const DOLLAR_COINS: readonly unknown[] = ['USDT', 'USDC', 'BUSD', 'FDUSD', 'USD1'];

/** The fund of the contracts that share it: its dollar coins alone, because the answer does not price the rest. */
function readInsurance(body: unknown, { symbol }: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const funds = Array.isArray(body) ? body.filter(isRow) : rowsIn(body);
  const fund = funds.find((row) => {
    const symbols = row['symbols'];
    return Array.isArray(symbols) && symbols.includes(symbol);
  });
  const assets = rowsOf(at(fund, 'assets'));
  if (assets === null) return 'not-listed';
  if (assets.some((row) => textIn(row['asset']) === null)) return 'not-listed';
  const dollars = assets.filter((row) => DOLLAR_COINS.includes(row['asset']));
  // An asset that is told twice would count twice.
  if (new Set(dollars.map((row) => row['asset'])).size < dollars.length) return 'not-listed';
  const insuranceFundUsd = sumOf(dollars.map((row) => amountIn(row['marginBalance'])));
  return orNotListed(told({ insuranceFundUsd: dollars.length === 0 ? null : insuranceFundUsd }));
}
