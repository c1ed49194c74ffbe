import type { FactSource } from '../fact-source';
import { candles } from './candles';
import { crowd } from './crowd';
import { instruments } from './instruments';
import { tickers } from './tickers';

export { bybitFactHosts } from './api';

/** What is older stands before what is fresher and outranks it. */
export const bybitFacts: readonly FactSource[] = [...instruments, ...crowd, ...tickers, ...candles];
