import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

// Branded Chrome no longer loads unpacked extensions from the command line; these do.
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];

/**
 * A Chromium that can load an extension: `CHROMIUM_PATH`, else Playwright's own, else one on the path.
 * @returns {{ path: string, kind: 'named' | 'playwright' | 'system' } | null}
 */
export function findBrowser(env = process.env) {
  const named = env.CHROMIUM_PATH;
  if (named) return canRun(named) ? { path: named, kind: 'named' } : null;
  const own = playwrightsOwn();
  if (own !== null) return { path: own, kind: 'playwright' };
  const found = onPath(env.PATH ?? '');
  return found === null ? null : { path: found, kind: 'system' };
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const path = chromium.executablePath();
    return canRun(path) ? path : null;
  } catch {
    // Not installed yet, or no browser known for this system.
    return null;
  }
}

function onPath(path) {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of NAMES) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (canRun(file)) return file;
    }
  }
  return null;
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
