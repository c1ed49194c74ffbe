import { inUsd, openInterest, unitsOf } from '../contract-units';
import { nowAndDayAgo, reading } from '../fact-history';
import { amountIn, numberIn, orNotListed, over, positiveIn, type Row, told, type Untold } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { toldHistory } from '../series';
import { rowsAnswer } from './answer';
import { apiOf, contractParam, isPerp, perpOf } from './api';

/** Open interest now and a day ago, and the share of accounts that are long. */
const stats: FactSource = getSource({
  id: 'contract_stats',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${apiOf(contract)}/contract_stats?${contractParam(contract)}&interval=1h&limit=26`,
  read: (body, contract, context) => rowsAnswer(body, (rows) => readStats(rows, contract, context)),
});

function readStats(rows: readonly Row[], contract: Named, context: FactContext): FactReading {
  const series = rows.map((row) => {
    const atMs = msOf(row['time']);
    return atMs === null ? null : { atMs, value: row };
  });
  const { now, dayAgo } = nowAndDayAgo(series);
  if (now === null) return 'not-listed';
  const ratio = positiveIn(now['lsr_account']);
  return orNotListed(
    told({
      ...interestIn(now, contract, context),
      oiUsd: inUsd(contract, amountIn(now['open_interest_usd'])),
      oiBase24hAgo: dayAgo === null ? null : interestIn(dayAgo, contract, context).oiBase,
      longShare: ratio === null ? null : over(ratio, 1 + ratio),
    }),
  );
}

function interestIn(row: Row, contract: Named, context: FactContext): Untold {
  const units = unitsOf(contract, context, positiveIn(row['mark_price']));
  return openInterest(contract, amountIn(row['open_interest']), units);
}

/** Documented in seconds; some answers were seen in milliseconds, which no second of this millennium reaches. */
function msOf(time: unknown): number | null {
  const number = positiveIn(time);
  return number === null || number > 1e11 ? number : number * 1000;
}

const history: FactSource = getSource({
  id: 'funding_rate',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${apiOf(contract)}/funding_rate?${contractParam(contract)}&limit=100`,
  read: (body) =>
    rowsAnswer(body, (rows) => toldHistory(rows.map(({ t, r }) => ({ atMs: msOf(t), rate: numberIn(r) })))),
});

/** The fund of all contracts that settle in one asset; told where that asset is a dollar. */
const insurance: FactSource = getSource({
  id: 'insurance',
  pace: 'day',
  bulk: true,
  serves: (contract) => isPerp(contract) && contract.settle === 'USDT',
  url: (contract) => `${apiOf(contract)}/insurance?limit=1`,
  read: (body) =>
    rowsAnswer(body, (rows) => {
      const { now } = nowAndDayAgo(rows.map(({ t, b }) => reading(msOf(t), amountIn(b))));
      return orNotListed(told({ insuranceFundUsd: now }));
    }),
});

export const crowdSources: readonly FactSource[] = [
  withSpotPages(stats, perpOf),
  withSpotPages(history, perpOf),
  insurance,
];
