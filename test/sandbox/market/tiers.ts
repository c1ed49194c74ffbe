import type { Tier } from '@/utils/contracts/facts';
import { noise, rounded, significant } from '../seeded';
import { indexOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { dollarPrice, temperOf } from './temper';

const LEVERAGES = [200, 125, 100, 75, 50, 25, 20, 10, 5, 2, 1];
/** How much larger each step's cap is than the first one's. */
const CAPS = [1, 3, 8, 20, 50, 120];

/**
 * The leverage ladder, lowest step first, six steps where the leverage allows. Maintenance is half of the initial
 * margin, and continuous from step to step by the deduction. Caps are in the contract's `tierUnit`.
 */
export function tiersOf(contract: PretendContract): readonly Tier[] {
  const below = LEVERAGES.filter((leverage) => leverage < contract.maxLeverage);
  const leverages = [contract.maxLeverage, ...below].slice(0, CAPS.length);
  const tiers: Tier[] = [];
  for (const [step, maxLeverage] of leverages.entries()) {
    const imr = rounded(1 / maxLeverage, 6);
    const mmr = rounded(imr / 2, 6);
    const before = tiers.at(-1);
    const min = before?.max ?? 0;
    const lift = before === undefined ? 0 : min * (mmr - before.mmr);
    tiers.push({
      min,
      max: capOf(contract, CAPS[step] ?? 1),
      mmr,
      imr,
      maxLeverage,
      deduction: significant((before?.deduction ?? 0) + lift, 10),
      capUnit: unitOf(contract),
    });
  }
  return tiers;
}

function capOf(contract: PretendContract, times: number): number {
  const { exchange, ticker, quote, tierUnit, contractSize, style } = contract;
  // Contracts of one pair share their ladder.
  const generosity = 0.5 + noise(exchange, ticker, quote, style ?? '', 'caps');
  const usd = significant((temperOf(ticker).openInterestUsd * generosity) / 2000, 2) * times;
  const inQuote = usd / dollarPrice(contract.quote);
  const inBase = significant(inQuote / indexOf(contract), 3);
  switch (tierUnit) {
    case 'quote':
      return inQuote;
    case 'base':
      return inBase;
    case 'contracts':
      return Math.max(times, Math.round(style === 'inverse' ? usd / contractSize : inBase / contractSize));
  }
}

function unitOf({ tierUnit, quote, ticker }: PretendContract): string {
  return { quote, base: ticker, contracts: 'contracts' }[tierUnit];
}
