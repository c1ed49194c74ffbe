import type { FactSheet } from './fact-sheet';

const DAY_MS = 86_400_000;

/** Most exchanges settle at eight o'clock in the morning, UTC. */
const SETTLES = 'T08:00:00Z';

/** Days to expiry of a dated contract, below 0 after it; null where no date is known or the contract has none. */
export function daysToExpiry({ contract, facts, nowMs }: FactSheet): number | null {
  if (contract.market !== 'future' && contract.market !== 'option') return null;
  const day = contract.expiry ?? facts.expiry;
  const atMs = day === undefined ? Number.NaN : Date.parse(`${day}${SETTLES}`);
  return Number.isNaN(atMs) ? null : (atMs - nowMs) / DAY_MS;
}
