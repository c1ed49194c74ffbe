import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the lock file's hash is kept once everything in it is installed. */
function stampOf(root) {
  return join(root, 'node_modules', '.plimsoll-setup');
}

function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Whether what is installed is what the lock file names. */
export function areDependenciesReady(root) {
  try {
    if (readFileSync(stampOf(root), 'utf8') === lockHash(root)) return true;
  } catch {
    // No stamp: somebody installed by hand, or nobody did.
  }
  if (!installedMatchesLock(root)) return false;
  writeStamp(root);
  return true;
}

export function writeStamp(root) {
  writeFileSync(stampOf(root), lockHash(root));
}

/** npm's own note of what it installed says whether an `npm ci` would change anything. */
function installedMatchesLock(root) {
  try {
    const wanted = packagesIn(join(root, 'package-lock.json'));
    const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(
      ([path, entry]) => path === '' || entry.optional === true || installed[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
