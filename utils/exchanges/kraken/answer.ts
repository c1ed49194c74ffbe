import { kindOfWords } from '../error-words';
import { at, isRow, type Row, textFailure, textIn } from '../fact-rows';
import type { FactReading } from '../get-source';

/** Opens an answer of the futures API: `result` says `success`, or `error` and a list of errors say what is wrong. */
export function futuresAnswer(body: unknown, read: (answer: Row) => FactReading): FactReading {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const { result = 'success', error, errors } = body;
  const isRefused = result !== 'success' || textIn(error) !== null || Array.isArray(errors);
  return isRefused ? kindOfWords(JSON.stringify([error, errors])) : read(body);
}

/** Opens an answer of the spot API: `error` is a list, empty where all went well. */
export function spotAnswer(body: unknown, read: (result: Row) => FactReading): FactReading {
  if (!isRow(body)) return textFailure(body) ?? 'unexpected-answer';
  const error = body['error'];
  if (Array.isArray(error) && error.length > 0) return kindOfWords(error.join(' '));
  const result = at(body, 'result');
  return isRow(result) ? read(result) : 'unexpected-answer';
}
