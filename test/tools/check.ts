import { spawnSync } from 'node:child_process';
import { exit } from 'node:process';
import { checkWalls } from './walls';

/** `npm run check`: formatter and linter, types, dead code, walls. Each is run even where an earlier one fails. */
const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['format and lint', ['biome', 'check', '.']],
  ['types', ['tsc', '--noEmit', '-p', '.']],
  ['dead code', ['knip', '--no-progress']],
];

let failed = 0;
const report = (name: string, good: boolean) => {
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name}`);
  if (!good) failed += 1;
};

for (const [name, [command = '', ...options]] of COMMANDS) {
  const run = spawnSync('npx', ['--no-install', command, ...options], { encoding: 'utf8' });
  if (run.status !== 0) console.log(`${run.stdout}${run.stderr}`);
  report(name, run.status === 0);
}

const breaches = checkWalls(process.cwd());
for (const breach of breaches) console.log(breach);
report('walls', breaches.length === 0);

console.log(`check: ${COMMANDS.length + 1 - failed} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);
