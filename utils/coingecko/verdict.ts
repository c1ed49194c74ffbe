import * as z from 'zod/mini';
import type { FailureKind } from '@/utils/vocabulary/failure';

/** An answer as the network room hands it over. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly bodyKind: 'json' | 'html' | 'other' | 'empty';
}

/*
 * Errors as CoinGecko's documents and public bug reports show them; never recorded by us:
 *   {"status":{"error_code":429,"error_message":"You've exceeded the Rate Limit …"}}   429, with retry-after
 *   {"status":{"timestamp":"…","error_code":10002,"error_message":"API Key Missing …"}} 401
 *   {"error":{"status":{"error_code":10005, …}}}                                        401
 *   {"error":"coin not found"}                                                          404
 * and pages of HTML from the host in front of it.
 */
const status = z.object({ error_code: z.number() });
const shaped = z.union([
  z.object({ status }),
  z.object({ error: z.object({ status }) }),
  z.object({ error_code: z.number() }),
]);

function codeIn(body: unknown): number | null {
  const read = shaped.safeParse(body);
  if (!read.success) return null;
  if ('status' in read.data) return read.data.status.error_code;
  return 'error' in read.data ? read.data.error.status.error_code : read.data.error_code;
}

const CODES: ReadonlyMap<number, FailureKind> = new Map<number, FailureKind>([
  [429, 'rate-limited'],
  // No key or a wrong one, or one of the other plan's kind.
  [10_002, 'key-rejected'],
  [10_010, 'key-rejected'],
  [10_011, 'key-rejected'],
  [10_005, 'plan-lacks-it'],
]);

/** Why an answer holds no data; null where it does. */
export function failureIn({ body, bodyKind, status: code }: Answer): FailureKind | null {
  const told = codeIn(body);
  const known = told === null ? undefined : CODES.get(told);
  if (known) return known;
  if (code === 429) return 'rate-limited';
  if (code === 401) return 'key-rejected';
  if (code === 451 || (code === 403 && bodyKind !== 'json')) return 'region-blocked';
  if (code === 404) return 'not-listed';
  if (code >= 500) return 'service-down';
  return code >= 200 && code < 300 && bodyKind === 'json' && told === null ? null : 'unexpected-answer';
}
