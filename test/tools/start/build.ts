import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** Where pictures, profiles and builds go; never part of the repository. */
export const OUTPUT = join(ROOT, '.output');

/**
 * Builds the extension for a browser and tells where a copy of it lies. The browser runs from the copy, so that
 * another build (`npm test` in a second terminal) does not take its files away.
 * @throws {Error} with the builder's own words where the build fails.
 */
export function buildExtension(browser: 'chromium' | 'firefox'): string {
  const options = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build', ...options], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const folder = join(OUTPUT, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (status !== 0 || !existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  }
  const copy = join(OUTPUT, `started-${browser}-extension`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  return copy;
}
