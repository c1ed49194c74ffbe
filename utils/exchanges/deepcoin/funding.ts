import { at, numberIn, orNotListed, over, positiveIn, rowsOf, times, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource, withSpotPages } from '../get-source';
import { toldHistory } from '../series';
import { opened } from './answer';
import { API, instParam, isPerp, perpOf, swapGroup, undashed } from './api';

/** The rates of all swaps. */
const current: FactSource = getSource({
  id: 'current-funding-rate',
  pace: 'tick',
  bulk: true,
  serves: isPerp,
  url: (contract) => `${API}/trade/fund-rate/current-funding-rate?instType=${swapGroup(contract)}`,
  read: (body, contract) =>
    opened(body, (data) => {
      const rows = rowsOf(at(data, 'current_fund_rates'));
      if (rows === null) return 'unexpected-answer';
      const row = rows.find(({ instrumentId }) => instrumentId === undashed(contract));
      return row === undefined
        ? 'not-listed'
        : orNotListed(told({ fundingRate: numberIn(row['fundingRate']) }));
    }),
});

/** How far settlements lie apart and when the next is, both in seconds. */
const cycle: FactSource = getSource({
  id: 'funding-rate.cycle',
  pace: 'hour',
  bulk: true,
  serves: isPerp,
  url: (contract) => `${API}/trade/funding-rate?instType=${swapGroup(contract)}`,
  read: (body, contract) =>
    opened(body, (data) => {
      const rows = rowsOf(data);
      if (rows === null) return 'unexpected-answer';
      const row = rows.find(({ instrumentID }) => instrumentID === undashed(contract));
      if (row === undefined) return 'not-listed';
      return orNotListed(
        told({
          fundingIntervalHours: over(positiveIn(row['settleInterval']), 3600),
          nextFundingAtMs: times(positiveIn(row['nextSettleTime']), 1000),
        }),
      );
    }),
});

/** `ratePeriodSec` is always 0; the time is in seconds. */
const history: FactSource = getSource({
  id: 'funding-rate.history',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${API}/trade/fund-rate/history?${instParam(contract)}&page=1&size=100`,
  read: (body, contract) =>
    opened(body, (data) => {
      const rows = rowsOf(at(data, 'rows'));
      if (rows === null) return 'unexpected-answer';
      const own = rows.filter(({ instrumentID }) => instrumentID === undashed(contract));
      return toldHistory(
        own.map((row) => ({ atMs: times(positiveIn(row['CreateTime']), 1000), rate: numberIn(row['rate']) })),
      );
    }),
});

export const fundingSources: readonly FactSource[] = [
  withSpotPages(current, perpOf),
  withSpotPages(cycle, perpOf),
  withSpotPages(history, perpOf),
];
