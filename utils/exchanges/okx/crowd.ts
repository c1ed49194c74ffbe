import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { nowAndDayAgo, reading, settledRates } from '../fact-history';
import {
  amountIn,
  listsOf,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  type Row,
  times,
  told,
} from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { asContext, isSpot } from '../perp-context';
import { API, dataIn, familyOf, instTypeOf, isFuture, isOf, isPerp, perpSymbol, rowIn, rowsIn } from './api';

const HOUR_MS = 3_600_000;
const RUBIK = `${API}/rubik/stat/contracts`;
const isPerpOrSpot = (contract: Contract) => isPerp(contract) || isSpot(contract);

/** Funding, open interest, who is long, the fund. */
export const crowd: readonly FactSource[] = [
  {
    id: 'funding-rate',
    bulk: true,
    pace: 'tick',
    serves: isPerpOrSpot,
    request: () => get(`${API}/public/funding-rate?instId=ANY`),
    read: readFunding,
  },
  {
    id: 'rubik.open-interest-history',
    bulk: false,
    pace: 'hour',
    serves: isFuture,
    request: ({ symbol }) => get(`${RUBIK}/open-interest-history?instId=${symbol}&period=1H&limit=25`),
    read: (body) => {
      const rows = listsIn(body);
      if (typeof rows === 'string') return rows;
      const series = rows.map(([time, , inCoins]) => reading(time, amountIn(inCoins)));
      return orNotListed(told({ oiBase24hAgo: nowAndDayAgo(series).dayAgo }));
    },
  },
  {
    id: 'rubik.open-interest-volume',
    bulk: false,
    pace: 'hour',
    serves: isSpot,
    request: ({ rawBase }) => get(`${RUBIK}/open-interest-volume?ccy=${rawBase}&period=1H`),
    read: (body) => {
      const rows = listsIn(body);
      if (typeof rows === 'string') return rows;
      // All contracts of the coin together, in dollars.
      const series = rows.map(([time, dollars]) => reading(time, amountIn(dollars)));
      return orNotListed(told({ oiUsd: nowAndDayAgo(series).now }));
    },
  },
  {
    id: 'open-interest',
    bulk: true,
    pace: 'tick',
    serves: isOf('SWAP'),
    request: () => get(`${API}/public/open-interest?instType=SWAP`),
    read: readOpenInterest,
  },
  {
    id: 'open-interest.futures',
    bulk: true,
    pace: 'tick',
    serves: isOf('FUTURES'),
    request: () => get(`${API}/public/open-interest?instType=FUTURES`),
    read: readOpenInterest,
  },
  {
    id: 'open-interest.option',
    bulk: false,
    pace: 'tick',
    serves: (contract) => isOf('OPTION')(contract) && contract.symbol !== null,
    request: ({ symbol }) => get(`${API}/public/open-interest?instType=OPTION&instId=${symbol}`),
    read: readOpenInterest,
  },
  {
    id: 'insurance-fund',
    bulk: false,
    pace: 'day',
    serves: (contract) => isFuture(contract) || isOf('OPTION')(contract),
    request: (contract) =>
      get(
        `${API}/public/insurance-fund?instType=${instTypeOf(contract) ?? ''}&instFamily=${familyOf(contract)}`,
      ),
    read: readInsurance,
  },
  {
    id: 'long-short-account-ratio',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: (contract) => isFuture(contract) || isSpot(contract),
    request: (contract) =>
      get(`${RUBIK}/long-short-account-ratio-contract?instId=${perpSymbol(contract)}&period=1H&limit=1`),
    read: (body) => {
      const rows = listsIn(body);
      if (typeof rows === 'string') return rows;
      // Accounts that are long over accounts that are short.
      const ratio = nowAndDayAgo(rows.map(([time, value]) => reading(time, amountIn(value)))).now;
      return orNotListed(told({ longShare: ratio === null ? null : over(ratio, 1 + ratio) }));
    },
  },
  {
    id: 'funding-rate-history',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: isPerpOrSpot,
    request: (contract) => get(`${API}/public/funding-rate-history?instId=${perpSymbol(contract)}&limit=100`),
    read: (body, contract) => {
      const rows = rowsIn(body);
      if (typeof rows === 'string') return rows;
      const ours = rows.filter((row) => row['instId'] === perpSymbol(contract));
      // `fundingRate` beside it is what had been foreseen.
      return orNotListed(told({ fundingHistory: settledRates(ours, 'fundingTime', 'realizedRate') }));
    },
  },
];

function listsIn(body: unknown): readonly (readonly unknown[])[] | FailureKind {
  const data = dataIn(body);
  return typeof data === 'string' ? data : (listsOf(data) ?? []);
}

/** `fundingTime` is the coming settlement; the one after it tells how far they are apart. */
function readFunding(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const row = rowIn(body, perpSymbol(contract));
  if (typeof row === 'string') return row;
  const nextMs = positiveIn(row['fundingTime']);
  const afterMs = positiveIn(row['nextFundingTime']);
  const hours = nextMs !== null && afterMs !== null ? (afterMs - nextMs) / HOUR_MS : null;
  const facts = orNotListed(
    told({
      fundingRate: numberIn(row['fundingRate']),
      fundingIntervalHours: hours !== null && hours > 0 ? hours : null,
      nextFundingAtMs: nextMs,
    }),
  );
  return isSpot(contract) ? asContext(facts) : facts;
}

function readOpenInterest(
  body: unknown,
  contract: Contract,
  context: FactContext,
): PartialFacts | FailureKind {
  const row = rowIn(body, contract.symbol);
  if (typeof row === 'string') return row;
  return orNotListed(
    told({
      oiContracts: amountIn(row['oi']),
      oiBase: amountIn(row['oiCcy']),
      oiUsd: dollarsOf(row, contract, context),
    }),
  );
}

/** `oiUsd` is told by newer answers alone; where size or mark price is known the dollars are reckoned, always one way. */
function dollarsOf(row: Row, contract: Contract, { contractSize, markPrice }: FactContext): number | null {
  const { market, style } = contract;
  if (market !== 'option' && style === 'inverse' && contractSize !== undefined) {
    return times(amountIn(row['oi']), contractSize);
  }
  if (market !== 'option' && style === 'linear' && markPrice !== undefined) {
    return inUsd(contract, times(amountIn(row['oiCcy']), markPrice));
  }
  return amountIn(row['oiUsd']);
}

/** In dollars, for all contracts of the family. */
function readInsurance(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body);
  if (typeof rows === 'string') return rows;
  const row = rows.find(
    (one) => one['instFamily'] === familyOf(contract) && one['instType'] === instTypeOf(contract),
  );
  return row === undefined ? 'not-listed' : orNotListed(told({ insuranceFundUsd: amountIn(row['total']) }));
}
