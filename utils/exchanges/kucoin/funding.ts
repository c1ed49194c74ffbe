import { isRow, numberIn, orNotListed, over, positiveIn, type Row, rowsOf, textIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { toldHistory } from '../series';
import { opened } from './answer';
import { FUTURES_API, isPerp, perpOf, symbolIn, UNIFIED_API } from './api';

const HOUR_MS = 3_600_000;
const HISTORY_MS = 100 * 24 * HOUR_MS;

/** Which fields tell the rate that is charged next and how far settlements lie apart. */
function readRate(rateKey: string, intervalKey: string) {
  return (body: unknown, contract: Named): FactReading =>
    opened(body, (data) => {
      if (!isRow(data)) return 'unexpected-answer';
      if (!isOf(data, contract)) return 'not-listed';
      return orNotListed(
        told({
          fundingRate: numberIn(data[rateKey]),
          fundingIntervalHours: over(positiveIn(data[intervalKey]), HOUR_MS),
          nextFundingAtMs: positiveIn(data['fundingTime']),
        }),
      );
    });
}

/** Both answer for `ETHUSDTM` under its funding index, `.ETHUSDTMFPI8H`. */
function isOf(data: Row, { symbol }: Named): boolean {
  const name = textIn(data['symbol']);
  return name === symbol || name?.startsWith(`.${symbol}FPI`) === true;
}

const current: FactSource = getSource({
  id: 'funding-rate-current',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${FUTURES_API}/funding-rate/${symbolIn(contract)}/current`,
  read: readRate('value', 'granularity'),
});

const unified: FactSource = getSource({
  id: 'uta-funding-rate',
  insteadOf: 'funding-rate-current',
  pace: 'tick',
  serves: isPerp,
  url: (contract) => `${UNIFIED_API}/funding-rate?symbol=${symbolIn(contract)}`,
  read: readRate('nextFundingRate', 'currentGranularity'),
});

const history: FactSource = getSource({
  id: 'funding-rates-history',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract, nowMs) => {
    const times = nowMs === null ? '' : `&from=${nowMs - HISTORY_MS}&to=${nowMs}`;
    return `${FUTURES_API}/contract/funding-rates?symbol=${symbolIn(contract)}${times}`;
  },
  read: (body, { symbol }) =>
    opened(body, (data) => {
      const rows = rowsOf(data);
      if (rows === null) return 'unexpected-answer';
      const own = rows.filter((row) => row['symbol'] === symbol);
      return toldHistory(
        own.map(({ timepoint, fundingRate }) => ({
          atMs: positiveIn(timepoint),
          rate: numberIn(fundingRate),
        })),
      );
    }),
});

export const fundingSources: readonly FactSource[] = [
  withSpotPages(current, perpOf),
  unified,
  withSpotPages(history, perpOf),
];
