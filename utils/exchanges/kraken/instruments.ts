import { dayOf } from '@/utils/contracts/expiry';
import type { Tier } from '@/utils/contracts/facts';
import {
  amountIn,
  marginRateIn,
  orNotListed,
  over,
  positiveIn,
  type Row,
  rowsOf,
  textIn,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { futuresAnswer } from './answer';
import { FUTURES_API, futuresRow, isFutures, isInverse } from './symbols';

/** Margin levels, expiry and size of all futures. */
export const instruments: FactSource = getSource({
  id: 'futures-instruments',
  pace: 'day',
  bulk: true,
  serves: isFutures,
  url: () => `${FUTURES_API}/instruments`,
  read: (body, contract) =>
    futuresAnswer(body, (answer) => {
      const rows = rowsOf(answer['instruments']);
      if (rows === null) return 'unexpected-answer';
      const row = futuresRow(rows, contract);
      return row === null ? 'not-listed' : readInstrument(row, contract);
    }),
});

function readInstrument(row: Row, contract: Named): FactReading {
  const tiers = levels(row['marginLevels']);
  const lastTrading = textIn(row['lastTradingTime']);
  return orNotListed(
    told({
      contractSize: positiveIn(row['contractSize']),
      inverse: isInverse(contract),
      maxLeverage: tiers[0]?.maxLeverage,
      retailMaxLeverage: levels(row['retailMarginLevels'])[0]?.maxLeverage,
      mmr: tiers[0]?.mmr,
      imr: tiers[0]?.imr,
      tiers,
      expiry: lastTrading === null ? null : dayOf(lastTrading),
      tradingState: stateOf(row),
    }),
  );
}

/**
 * Levels name where they begin: in contracts for inverse ones, in units of the quote for the others. With a level
 * that cannot be read the whole is none, because its positions would fall to the level below.
 */
function levels(value: unknown): readonly Tier[] {
  const rows = rowsOf(value) ?? [];
  const inContracts = rows.some((row) => 'contracts' in row);
  const tiers: Tier[] = [];
  for (const row of rows) {
    const min = amountIn(row[inContracts ? 'contracts' : 'numNonContractUnits']);
    const mmr = marginRateIn(row['maintenanceMargin']);
    const imr = marginRateIn(row['initialMargin']);
    if (min === null || mmr === null || imr === null) return [];
    const capUnit = inContracts ? 'contracts' : 'USD';
    tiers.push({ min, max: null, mmr, imr, maxLeverage: over(1, imr), deduction: null, capUnit });
  }
  tiers.sort((a, b) => a.min - b.min);
  if (tiers[0]?.min !== 0) return [];
  return tiers.map((tier, index) => ({ ...tier, max: tiers[index + 1]?.min ?? null }));
}

function stateOf(row: Row) {
  if (row['tradeable'] === false) return 'suspended';
  if (row['tradeable'] !== true) return null;
  if (row['postOnly'] === true) return 'post-only';
  return row['postOnly'] === false ? 'trading' : null;
}
