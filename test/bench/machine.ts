import { execFileSync } from 'node:child_process';
import { arch, cpus, totalmem, type } from 'node:os';
import { findBrowser } from '../tools/setup/find-browser.mjs';

/** What class of machine this is; nothing that tells which one. */
export function machineClass(): string {
  const [first] = cpus();
  const processor = first?.model.trim() || arch();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  return [
    `${cpus().length} cores (${processor})`,
    memory,
    `${type()} ${arch()}`,
    browserVersion(),
    `Node ${process.versions.node}`,
  ].join(', ');
}

function browserVersion(): string {
  const found = findBrowser();
  if (found === null) return 'no browser';
  return execFileSync(found.path, ['--version'], { encoding: 'utf8' }).trim().split(' built')[0] ?? '';
}
