import { isoMs } from '@/utils/vocabulary/iso-time';
import { numberIn, rowsOf } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { toldHistory } from '../series';
import { futuresAnswer } from './answer';
import { isFutures } from './symbols';

/** Settled rates, hourly. `relativeFundingRate` is the fraction; the other is an amount per contract. */
export const fundingHistory: FactSource = getSource({
  id: 'futures-historicalfundingrates',
  pace: 'hour',
  onDemand: true,
  serves: (contract) => isFutures(contract) && contract.market === 'perp',
  url: ({ symbol }) =>
    `https://futures.kraken.com/derivatives/api/v4/historicalfundingrates?symbol=${encodeURIComponent(symbol)}`,
  read: (body) =>
    futuresAnswer(body, (answer) => {
      const rows = rowsOf(answer['rates']);
      if (rows === null) return 'unexpected-answer';
      return toldHistory(
        rows.map((row) => ({ atMs: isoMs(row['timestamp']), rate: numberIn(row['relativeFundingRate']) })),
      );
    }),
});
