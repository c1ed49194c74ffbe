import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most the pill's script may weigh, raw. */
export const PILL_LIMIT_BYTES = 20_000;

/** Bytes of the built pill's script, as shipped and as a server would compress it. */
export function pillBytes(extensionDir: string): { readonly raw: number; readonly gzip: number } {
  const script = readFileSync(join(extensionDir, 'pill.js'));
  return { raw: script.length, gzip: gzipSync(script).length };
}
