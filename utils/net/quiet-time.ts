import type { Result } from '@/utils/vocabulary/failure';
import { isQuietKind } from './back-off';
import type { HttpAnswer } from './http';

/**
 * A refusal with the time at which its host is asked again, where the whole host is left alone for it. A refusal that
 * is about something else (a month's credits, sent with 429) keeps its own time, or none.
 */
export function withQuiet<T>(told: Result<T>, answer: Result<HttpAnswer>): Result<T> {
  const untilMs = answer.ok ? answer.value.quietUntilMs : null;
  if (told.ok || untilMs === null || !isQuietKind(told.failure.kind)) return told;
  return { ok: false, failure: { ...told.failure, retryAtMs: untilMs } };
}
