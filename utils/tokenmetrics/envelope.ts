import type { FailureKind } from '@/utils/vocabulary/failure';
import { type Answer, judgeMessage, judgeStatus, messageIn, own } from './verdict';

/**
 * Takes the rows out of an answer. The service wraps them as `{ success, message, length, data }`; every part but
 * `data` may be missing, a bare list is taken as the rows, and `data: null` means that there are none.
 * @returns the rows as they came, or why there are none to read.
 */
export function rowsIn(answer: Answer): readonly unknown[] | FailureKind {
  const { body } = answer;
  const message = messageIn(body);
  const refused = judgeStatus(answer, message);
  if (refused !== null) return refused;
  if (answer.bodyKind !== 'json') return 'unexpected-answer';
  if (Array.isArray(body)) return body;
  const data = own(body, 'data');
  const success = own(body, 'success');
  if (success === false || success === 'false') return judgeMessage(message) ?? 'unexpected-answer';
  if (Array.isArray(data)) return data;
  if (data === null && own(body, 'error') === undefined) return [];
  return judgeMessage(message) ?? 'unexpected-answer';
}
