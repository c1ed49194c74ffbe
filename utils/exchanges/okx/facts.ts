import type { FactSource } from '../fact-source';
import { candles } from './candles';
import { crowd } from './crowd';
import { instruments } from './instruments';
import { options } from './options';
import { prices } from './prices';

export { okxFactHosts } from './api';

/** What gives size, mark and underlying price stands before what needs them. */
export const okxFacts: readonly FactSource[] = [...instruments, ...options, ...prices, ...crowd, ...candles];
