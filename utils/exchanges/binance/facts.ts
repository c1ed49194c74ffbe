import type { FactSource } from '../fact-source';
import { candles } from './candles';
import { crowd } from './crowd';
import { instruments } from './instruments';
import { options } from './options';
import { prices } from './prices';
import { spot } from './spot';
import { tiers } from './tiers';

export { binanceFactHosts } from './api';

/** What gives size and mark price stands before what needs them. */
export const binanceFacts: readonly FactSource[] = [
  ...instruments,
  ...options,
  ...prices,
  ...spot,
  ...crowd,
  ...tiers,
  ...candles,
];
