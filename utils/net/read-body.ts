import type { HttpAnswer } from './http';

/** A body longer than this is not read to its end: no answer we ask for comes near it. */
export const MOST_BODY_BYTES = 12_000_000;

/**
 * Reads a body as JSON, up to a bound. Content types are not trusted (some exchanges send JSON as text):
 * the first character tells.
 * @returns null where the body is longer than the bound.
 * @throws where the connection breaks before the end.
 */
export async function readBody(
  response: Response,
  mostBytes = MOST_BODY_BYTES,
): Promise<Pick<HttpAnswer, 'body' | 'bodyKind'> | null> {
  // What is announced to be too long is not begun. Compressed, it is longer still.
  if (Number(response.headers.get('content-length')) > mostBytes) {
    await response.body?.cancel();
    return null;
  }
  const text = await readText(response, mostBytes);
  if (text === null) return null;
  const start = text.trimStart().slice(0, 15).toLowerCase();
  if (start === '') return { body: undefined, bodyKind: 'empty' };
  if (start.startsWith('<')) return { body: undefined, bodyKind: 'html' };
  try {
    const body: unknown = JSON.parse(text);
    return { body, bodyKind: 'json' };
  } catch {
    return { body: undefined, bodyKind: 'other' };
  }
}

async function readText(response: Response, mostBytes: number): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
