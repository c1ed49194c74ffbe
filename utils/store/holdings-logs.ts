import { type HoldingsLog, holdingsLogSchema } from '@/utils/tokenmetrics/holdings-log';
import type { RecordKind } from './records';

/**
 * What an index held, each time that it was read and had changed. The service keeps no log of its own, so what is
 * lost here is lost: it is a record and no answer to be fetched again. One for each index, so that one that is
 * broken takes no other with it.
 */
export function holdingsLogOf(indexId: number): RecordKind<HoldingsLog> {
  return { name: `holdings-log-${indexId}`, schema: holdingsLogSchema, initial: [] };
}
