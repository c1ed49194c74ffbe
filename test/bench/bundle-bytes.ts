import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BudgetName } from './budgets';

/** The scripts that a page of ours names, and those that they import, each once. */
function scriptsOf(extensionDir: string, page: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(join(extensionDir, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?[`"']\.\/([\w.-]+\.js)[`"']/g))
      follow(`chunks/${name}`);
  };
  const html = readFileSync(join(extensionDir, page), 'utf8');
  for (const [, name] of html.matchAll(/(?:src|href)="\/(chunks\/[\w.-]+\.js)"/g)) if (name) follow(name);
  return found;
}

/** Bytes of the built extension, by the budget that bounds them. */
export function bundleBytes(extensionDir: string): ReadonlyMap<BudgetName, number> {
  const read = (file: string) => readFileSync(join(extensionDir, file));
  let popup = 0;
  for (const file of scriptsOf(extensionDir, 'popup.html')) popup += read(file).length;
  return new Map<BudgetName, number>([
    ['pill.js, raw', read('pill.js').length],
    ['pill.js, gzip', gzipSync(read('pill.js')).length],
    ['hand.js, raw', read('hand.js').length],
    ['card.js, raw', read('card.js').length],
    ['background.js, raw', read('background.js').length],
    ['popup, raw', popup],
  ]);
}
