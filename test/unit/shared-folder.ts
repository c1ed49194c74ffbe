import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The path of a file or folder of recorded answers and cases beside the project, or null where it is absent. */
export function sharedFolder(path: string): string | null {
  const full = `${SHARED}${path}`;
  return existsSync(full) ? full : null;
}

/** Tests that compare with recorded answers. Without them the tests do not run, and say why. */
export function describeWithShared(name: string, define: () => void): void {
  const present = sharedFolder('') !== null;
  describe.runIf(present)(
    present ? name : `${name} (not run: no recorded answers beside the project)`,
    define,
  );
}
