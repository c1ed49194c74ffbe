import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { nowAndDayAgo, reading, settledRates } from '../fact-history';
import { amountIn, at, orNotListed, over, rowsOf, shareIn, textIn, times, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { asContext, isSpot } from '../perp-context';
import {
  API,
  categoryOf,
  failureIn,
  isFuture,
  perpCategory,
  perpQuery,
  perpSymbol,
  query,
  rowsIn,
} from './api';

const isPerpOrSpot = (contract: Contract) =>
  isSpot(contract) || (isFuture(contract) && contract.market === 'perp');

/** Open interest a day ago, who is long, the fund, past funding. */
export const crowd: readonly FactSource[] = [
  {
    id: 'open-interest',
    bulk: false,
    pace: 'hour',
    serves: isFuture,
    request: (contract) => get(`${API}/open-interest?${query(contract)}&intervalTime=1h&limit=25`),
    read: readOpenInterest,
  },
  {
    id: 'insurance',
    bulk: false,
    pace: 'day',
    serves: isFuture,
    request: (contract) => get(`${API}/insurance?coin=${contract.settle ?? ''}`),
    read: readInsurance,
  },
  {
    id: 'account-ratio',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: isPerpOrSpot,
    request: (contract) => get(`${API}/account-ratio?${perpQuery(contract)}&period=1h&limit=1`),
    read: (body, contract) => {
      const rows = rowsIn(body, perpCategory(contract));
      if (typeof rows === 'string') return rows;
      if (rows.some((row) => row['symbol'] !== perpSymbol(contract))) return 'not-listed';
      const shares = rows.map((row) => reading(row['timestamp'], shareIn(row['buyRatio'])));
      return orNotListed(told({ longShare: nowAndDayAgo(shares).now }));
    },
  },
  {
    id: 'funding-history',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: isPerpOrSpot,
    request: (contract) => get(`${API}/funding/history?${perpQuery(contract)}&limit=100`),
    read: (body, contract) => {
      const rows = rowsIn(body, perpCategory(contract));
      if (typeof rows === 'string') return rows;
      const ours = rows.filter((row) => row['symbol'] === perpSymbol(contract));
      const fundingHistory = settledRates(ours, 'fundingRateTimestamp', 'fundingRate');
      const facts = orNotListed(told({ fundingHistory }));
      return isSpot(contract) ? asContext(facts) : facts;
    },
  },
];

/** In base (linear) or in dollars (inverse), without its value; the ticker's fresher figures outrank these. */
function readOpenInterest(
  body: unknown,
  contract: Contract,
  { markPrice }: FactContext,
): PartialFacts | FailureKind {
  const rows = rowsIn(body, categoryOf(contract));
  if (typeof rows === 'string') return rows;
  if (textIn(at(body, 'result', 'symbol')) !== contract.symbol) return 'not-listed';
  const { now, dayAgo } = nowAndDayAgo(
    rows.map((row) => reading(row['timestamp'], amountIn(row['openInterest']))),
  );
  if (categoryOf(contract) === 'linear') {
    return orNotListed(
      told({ oiBase: now, oiUsd: inUsd(contract, times(now, markPrice)), oiBase24hAgo: dayAgo }),
    );
  }
  return orNotListed(
    told({
      oiContracts: now,
      oiUsd: now,
      oiBase: over(now, markPrice),
      // At today's price, so that its change is the change in contracts.
      oiBase24hAgo: over(dayAgo, markPrice),
    }),
  );
}

/** Some contracts have a fund of their own or with a few others; the one without names covers the rest. */
function readInsurance(body: unknown, contract: Contract): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const funds = rowsOf(at(body, 'result', 'list'));
  if (funds === null) return 'unexpected-answer';
  // With a fund whose contracts are not named nobody can tell which one is ours.
  if (funds.some((fund) => typeof fund['symbols'] !== 'string')) return 'not-listed';
  const namesIn = (fund: (typeof funds)[number]) => (textIn(fund['symbols']) ?? '').split(',');
  const own = funds.find((fund) => namesIn(fund).includes(contract.symbol ?? ''));
  const fund = own ?? funds.find((one) => one['symbols'] === '' && one['coin'] === contract.settle);
  return orNotListed(told({ insuranceFundUsd: amountIn(fund?.['value']) }));
}
