import type { Failure, FailureKind } from '@/utils/vocabulary/failure';
import { type EndpointName, SERVED_BY } from './endpoints';

/**
 * Statuses that say "there is nothing here" or "not in this form", of a path or of the request as v3 wants it;
 * 403 where a plan bought in v2's days does not include v3.
 */
const NOT_SERVED: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 501]);
const NOT_SERVED_KINDS: ReadonlySet<FailureKind> = new Set([
  'unexpected-answer',
  'not-listed',
  'plan-lacks-it',
]);

/**
 * Whether a failure of v3 may mean that this endpoint, or this form of asking, is not served there, so that v2 is
 * worth one more credit. A 404 may also mean an unknown index; whoever asks remembers v2 for the endpoint only if
 * it then answers. A key that was rejected, spent credits and a slow service fail in v2 as well.
 */
export function shouldTryV2(endpoint: EndpointName, failure: Failure): boolean {
  if (!SERVED_BY[endpoint].includes('v2') || !SERVED_BY[endpoint].includes('v3')) return false;
  return NOT_SERVED_KINDS.has(failure.kind) && failure.status !== undefined && NOT_SERVED.has(failure.status);
}
