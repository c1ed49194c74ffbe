import { orNotListed, type Row, rowsOf, textIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts } from '../fact-tiers';
import { type FactReading, getSource, type Named } from '../get-source';
import { opened } from './answer';
import { FUTURES_API, isFutures, symbolIn, UNIFIED_API } from './api';

/** Limits in the settle asset. */
const riskLimits: FactSource = getSource({
  id: 'risk-limit',
  pace: 'day',
  serves: isFutures,
  url: (contract) => `${FUTURES_API}/contracts/risk-limit/${symbolIn(contract)}`,
  read: (body, contract) =>
    ofContract(body, contract, (rows) => {
      const steps = ladder(
        rows.map((row) => ({
          cap: row['maxRiskLimit'],
          floor: row['minRiskLimit'] ?? null,
          mmr: row['maintainMargin'],
          imr: row['initialMargin'],
          maxLeverage: row['maxLeverage'],
        })),
        contract.settle ?? contract.quote,
      );
      return orNotListed(told({ ...ladderFacts(steps), imr: steps[0]?.imr }));
    }),
});

/** In what its sizes are counted is not documented: only the first rates and the highest leverage are told. */
const positionTiers: FactSource = getSource({
  id: 'uta-position-tiers',
  insteadOf: 'risk-limit',
  pace: 'day',
  serves: isFutures,
  url: (contract) => `${UNIFIED_API}/position-tiers?symbol=${symbolIn(contract)}`,
  read: (body, contract) =>
    ofContract(body, contract, (rows) => {
      const steps = ladder(
        rows.map((row) => ({
          cap: row['maxSize'],
          floor: row['minSize'] ?? null,
          mmr: row['maintainMarginRate'],
          imr: row['initialMarginRate'],
          maxLeverage: row['maxLeverage'],
        })),
        'unknown',
      );
      return orNotListed(told({ ...ladderFacts(steps), imr: steps[0]?.imr, tiers: null }));
    }),
});

function ofContract(
  body: unknown,
  { symbol }: Named,
  read: (rows: readonly Row[]) => FactReading,
): FactReading {
  return opened(body, (data) => {
    const rows = rowsOf(data);
    if (rows === null) return data === null ? 'not-listed' : 'unexpected-answer';
    const isWhole = rows.every((row) => textIn(row['symbol']) !== null);
    return isWhole ? read(rows.filter((row) => row['symbol'] === symbol)) : 'unexpected-answer';
  });
}

export const tierSources: readonly FactSource[] = [riskLimits, positionTiers];
