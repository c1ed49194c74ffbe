import type { PartialFacts } from '@/utils/contracts/facts';
import { nowAndDayAgo, reading } from '../fact-history';
import { amountIn, over, type Row, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, withSpotPages } from '../get-source';
import { opened } from './answer';
import { API, instParam, isPerp, perpOf } from './api';

/**
 * In what `oi` is counted is not documented. It is taken for contracts, and neither coins nor dollars are derived
 * from it.
 */
const interest: FactSource = getSource({
  id: 'open-interest-volume',
  pace: 'hour',
  serves: isPerp,
  url: (contract) => `${API}/market/open-interest-volume?${instParam(contract)}`,
  read: (body) =>
    newest(
      body,
      (row) => amountIn(row['oi']),
      (oiContracts) => told({ oiContracts }),
    ),
});

/** Shares of accounts. */
const ratio: FactSource = getSource({
  id: 'long-short-ratio',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: (contract) => `${API}/market/long-short-ratio?${instParam(contract)}`,
  read: (body) => newest(body, shareOf, (longShare) => told({ longShare })),
});

export const crowdSources: readonly FactSource[] = [interest, withSpotPages(ratio, perpOf)];

function shareOf(row: Row): number | null {
  const long = amountIn(row['longRatio']);
  const short = amountIn(row['shortRatio']);
  return long === null || short === null ? null : over(long, long + short);
}

function newest(
  body: unknown,
  figure: (row: Row) => number | null,
  facts: (figure: number) => PartialFacts,
): FactReading {
  return opened(body, (data) => {
    const rows = rowsOf(data);
    if (rows === null) return 'unexpected-answer';
    const { now } = nowAndDayAgo(rows.map((row) => reading(row['ts'], figure(row))));
    return now === null ? 'not-listed' : facts(now);
  });
}
