import { orNotListed, type Row, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { ladder, ladderFacts } from '../fact-tiers';
import { getSource } from '../get-source';
import { rowsAnswer } from './answer';
import { apiOf, contractParam, isDated, isPerp } from './api';

/** `risk_limit` is the notional up to which a tier holds, in the settle asset. */
export const tiers: FactSource = getSource({
  id: 'risk_limit_tiers',
  pace: 'day',
  serves: (contract) => isPerp(contract) || isDated(contract),
  url: (contract) => `${apiOf(contract)}/risk_limit_tiers?${contractParam(contract)}`,
  read: (body, contract) =>
    rowsAnswer(body, (rows) => {
      const own = rows.filter(({ contract: name = contract.symbol }) => name === contract.symbol);
      const steps = ladder(once(own).map(tierAt), contract.settle ?? 'USDT');
      return orNotListed(told({ ...ladderFacts(steps), imr: steps[0]?.imr }));
    }),
});

function tierAt(row: Row) {
  return {
    cap: row['risk_limit'],
    mmr: row['maintenance_rate'],
    imr: row['initial_rate'],
    maxLeverage: row['leverage_max'],
    deduction: row['deduction'],
  };
}

/** Gate's own example repeats a tier word for word. */
function once(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(tierAt(row));
    return !seen.has(key) && seen.add(key);
  });
}
