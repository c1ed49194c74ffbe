import type { FailureKind } from '@/utils/vocabulary/failure';
import { kindOfWords } from '../error-words';
import { isRow, textFailure, textIn } from '../fact-rows';

/** Refusals are a line of text or `{error}`; `null` stands for a coin that does not exist. */
export function failureOf(body: unknown): FailureKind {
  if (body === null) return 'not-listed';
  const words = isRow(body) ? textIn(body['error']) : null;
  return words === null ? (textFailure(body) ?? 'unexpected-answer') : kindOfWords(words);
}
