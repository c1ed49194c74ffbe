import { noise, rounded } from '../seeded';
import { markOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { temperOf } from './temper';

/** Funding of a perpetual as it stands now. */
export interface PretendFunding {
  /** Charged at the next settlement, as a fraction of notional. */
  readonly rate: number;
  readonly hours: number;
  readonly nextAtMs: number;
}

/** Null for what pays no funding. Settlements are counted from midnight UTC. */
export function fundingOf(contract: PretendContract, nowMs: number): PretendFunding | null {
  const hours = contract.fundingHours;
  if (hours === null) return null;
  const nextAtMs = (Math.floor(nowMs / (hours * HOUR_MS)) + 1) * hours * HOUR_MS;
  return { rate: rateAt(contract, hours, nextAtMs), hours, nextAtMs };
}

/** The last settlements, oldest first. */
export function settlementsOf(
  contract: PretendContract,
  count: number,
  nowMs: number,
): readonly { readonly atMs: number; readonly rate: number; readonly mark: number }[] {
  const funding = fundingOf(contract, nowMs);
  if (funding === null) return [];
  return Array.from({ length: count }, (_, place) => {
    const atMs = funding.nextAtMs - (count - place) * funding.hours * HOUR_MS;
    return { atMs, rate: rateAt(contract, funding.hours, atMs), mark: markOf(contract, atMs) };
  });
}

function rateAt({ exchange, symbol, ticker }: PretendContract, hours: number, atMs: number): number {
  const own = 0.8 + 0.4 * noise(exchange, symbol, 'funding');
  const then = 0.75 + 0.5 * noise(exchange, symbol, 'funding', atMs);
  return rounded(temperOf(ticker).funding * (hours / 8) * own * then, 9);
}
