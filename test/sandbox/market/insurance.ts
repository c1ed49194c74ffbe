import { HOUSES } from './houses';
import type { PretendContract } from './pretend-contract';

/** What the fund that pays for bankrupt positions holds, in dollars: most of it for contracts settled in dollars. */
export function insuranceOf({ exchange, settle }: Pick<PretendContract, 'exchange' | 'settle'>): number {
  const isDollar = /^USD/.test(settle);
  return HOUSES[exchange].insuranceUsd * (isDollar ? 1 : 0.2);
}
