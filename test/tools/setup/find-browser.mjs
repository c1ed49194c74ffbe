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
  const found = onPath(NAMES, env.PATH ?? '');
  return found === null ? null : { path: found, kind: 'system' };
}

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/**
 * A Firefox: `FIREFOX_PATH`, else one on the path. Playwright's own is no plain Firefox: it loads no extension.
 * @returns {string | null} its path.
 */
export function findFirefox(env = process.env) {
  const named = env.FIREFOX_PATH;
  if (named) return canRun(named) ? named : null;
  return onPath(FIREFOX_NAMES, env.PATH ?? '');
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

function onPath(names, path) {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    for (const name of names) {
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
