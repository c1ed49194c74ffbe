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

/**
 * Finds a Firefox, installing the system's package where there is none.
 * @param {{ run: (command: string, args: string[]) => boolean, say: (text: string) => void, isRoot: boolean,
 *   find?: typeof findFirefox }} world
 */
export function ensureFirefox({ run, say, isRoot, find = findFirefox }) {
  const present = find();
  if (present !== null) return present;
  if (process.env.FIREFOX_PATH) {
    say(`FIREFOX_PATH names ${process.env.FIREFOX_PATH}, which cannot be run.`);
    return null;
  }
  if (!isRoot || process.platform !== 'linux') return null;
  say('No Firefox found. Trying the system’s package …');
  installPackage(run, 'firefox-esr');
  return find();
}

/** A package's name may be unknown until the system's lists are renewed. */
function installPackage(run, name) {
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  if (!install() && run('apt-get', ['update'])) install();
}
