import { spawnSync } from 'node:child_process';
import { findBrowser, findFirefox } from './find-browser.mjs';

/** What to do where no browser could be found or installed. */
export const NO_BROWSER = [
  'No Chromium was found and none could be installed.',
  'Install Chromium and run this again, or name one: CHROMIUM_PATH=/path/to/chromium npm start',
  '(Google Chrome itself will not do: it no longer loads unpacked extensions from the command line.)',
].join('\n');

/**
 * Finds a browser, installing one where there is none: Playwright's download first, then the system's package.
 * @param {{ run: (command: string, args: string[]) => boolean, say: (text: string) => void, isRoot: boolean,
 *   find?: typeof findBrowser }} world `run` answers whether the command ended well.
 */
export function ensureBrowser({ run, say, isRoot, find = findBrowser }) {
  const present = find();
  if (present !== null) return present;
  if (process.env.CHROMIUM_PATH) {
    say(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which cannot be run.`);
    return null;
  }
  say('No Chromium found. Trying Playwright’s download …');
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = find();
  if (downloaded !== null) return downloaded;
  if (!isRoot || process.platform !== 'linux') return null;
  say('That did not work here. Trying the system’s package …');
  installPackage(run, 'chromium');
  return find();
}

/** What to do where no Firefox could be found or installed. */
export const NO_FIREFOX = [
  'No Firefox was found and none could be installed.',
  'Install Firefox (on Debian: apt-get install firefox-esr), or name one: FIREFOX_PATH=/path/to/firefox npm test',
].join('\n');

/** The major version that the extension's manifest asks for. */
const OLDEST_FIREFOX = 153;

/**
 * Finds a Firefox that is new enough, installing the system's package where there is none.
 * @param {{ run: (command: string, args: string[]) => boolean, say: (text: string) => void, isRoot: boolean,
 *   find?: typeof findFirefox, majorOf?: typeof majorVersionOf }} world
 * @returns {string | null} its path; that of an old one where no newer could be installed.
 */
export function ensureFirefox({ run, say, isRoot, find = findFirefox, majorOf = majorVersionOf }) {
  const present = find();
  const major = present === null ? null : majorOf(present);
  if (present !== null && (major === null || major >= OLDEST_FIREFOX)) return present;
  if (process.env.FIREFOX_PATH) {
    const fault = present === null ? 'cannot be run' : `is older than ${OLDEST_FIREFOX}`;
    say(`FIREFOX_PATH names ${process.env.FIREFOX_PATH}, which ${fault}.`);
    return present;
  }
  if (!isRoot || process.platform !== 'linux') return present;
  say(
    present === null
      ? 'No Firefox found. Trying the system’s package …'
      : `Firefox ${major} is older than ${OLDEST_FIREFOX}. Trying the system’s package …`,
  );
  installPackage(run, 'firefox-esr');
  return find();
}

/** With lists that were never renewed, a package is unknown, or known in a version of long ago. */
function installPackage(run, name) {
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', name]);
}

/** Null where it does not say. */
function majorVersionOf(path) {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const [, major] = /(\d+)\./.exec(stdout ?? '') ?? [];
  return major === undefined ? null : Number(major);
}
