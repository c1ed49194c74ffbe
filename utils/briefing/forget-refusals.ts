import type { Cache } from '@/utils/store/cache';
import { ATTEMPTS } from './attempts';
import { FACT_FAILURES } from './fact-kinds';
import { INSTRUMENTS_TRIED } from './instrument-desk';

/** Once the user has granted access, what failed for want of it may be asked for at once. */
export async function forgetRefusals(cache: Cache): Promise<void> {
  await Promise.all([
    cache.replace(ATTEMPTS, new Map()),
    cache.replace(FACT_FAILURES, new Map()),
    cache.replace(INSTRUMENTS_TRIED, new Map()),
  ]);
}
