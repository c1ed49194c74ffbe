import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import * as z from 'zod/mini';
import { launchWithExtension } from '../browser/launch';
import type { BudgetName } from './budgets';
import type { BenchOptions } from './options';
import type { Report } from './report';
import { ratios } from './spread';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 25;

/** A throwaway extension that holds the product's store and nothing else. */
async function storeExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-store-bench-'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: join(ROOT, 'test/bench/store-page.ts'),
        formats: ['iife'],
        name: 'storePage',
        fileName: () => 'page.js',
      },
    },
  });
  const manifest = { manifest_version: 3, name: 'Store bench', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'page.html'),
    '<!doctype html><title>Store bench</title><script src="page.js"></script>',
  );
  return folder;
}

const Taken = z.object({ ours: z.array(z.number()), bare: z.array(z.number()) });

/** Deeds of the store's page whose cost beside a bare database is promised. */
const PROMISED: Readonly<Record<string, BudgetName>> = {
  'read one': 'read one row, to bare',
  'read 200': 'read 200 rows, to bare',
  'write 200': 'write 200 rows, to bare',
};

/**
 * `npm run bench -- store`: the cache with a hundred thousand rows in a real browser, beside IndexedDB with nothing
 * around it doing the same to the same database, in turn. Prints; asserts nothing that depends on time.
 */
export async function benchStore(report: Report, options: BenchOptions): Promise<void> {
  const rounds = options.rounds ?? ROUNDS;
  const extensionDir = await storeExtension();
  const browser = await launchWithExtension({ sandbox: null, extensionDir });
  try {
    const page = await browser.openExtensionPage('page.html');
    report.say(`rows: ${z.number().parse(await page.evaluate('storeBench.fill()'))}`);
    for (const name of z.array(z.string()).parse(await page.evaluate('storeBench.names'))) {
      const told: unknown = await page.evaluate(`storeBench.measure(${JSON.stringify(name)}, ${rounds})`);
      const { bare, ours } = Taken.parse(told);
      report.figure(name, ours, 'ms');
      report.figure(`${name}, bare`, bare, 'ms');
      const promised = PROMISED[name];
      const toBare = ratios(ours, bare);
      if (promised) report.promise(promised, toBare);
      else report.figure(`${name}, to bare`, toBare, 'to 1');
    }
    const pruned = z.number().parse(await page.evaluate('storeBench.pruneToMost()'));
    report.figure('prune to the most rows that are kept, once', [pruned], 'ms');
  } finally {
    await browser.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}
