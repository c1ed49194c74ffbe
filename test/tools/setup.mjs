// Sets up what a fresh clone lacks. Runs before anything is installed: Node's own modules only.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { areDependenciesReady, writeStamp } from './setup/dependencies.mjs';
import { ensureBrowser, NO_BROWSER } from './setup/install-browser.mjs';

const OLDEST_NODE = [20, 19];
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const quiet = process.argv.includes('--quiet');

function say(text) {
  // Standard output may carry answers (`npm run -s inspect`): what this script says goes beside it.
  process.stderr.write(`${text}\n`);
}

function fail(text) {
  say(text);
  process.exit(1);
}

/** Runs a command in the project's folder and answers whether it ended well. */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', quiet ? 'ignore' : 2, 2],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

if (!areDependenciesReady(ROOT)) {
  say('Installing dependencies (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail('npm ci failed. Its own words are above; a network to the package registry is needed once.');
  }
  writeStamp(ROOT);
}

if (process.argv.includes('--browser')) {
  const browser = ensureBrowser({ run, say, isRoot: process.getuid?.() === 0 });
  if (browser === null) fail(NO_BROWSER);
  else if (!quiet) say(`Browser: ${browser.path}`);
}
