import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exit } from 'node:process';
import * as z from 'zod/mini';
import { ensureFirefox, NO_FIREFOX } from './setup/install-browser.mjs';

/**
 * `npm test`: checks, unit and property tests, the built extension, end-to-end tests in Chromium and in
 * Firefox, and one closing line.
 * A step that breaks before it can count its tests counts as one failure.
 */
const REPORTS = 'test-results';

interface Count {
  passed: number;
  failed: number;
}

function run(command: string, options: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...options], {
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: '0' },
    });
    child.on('close', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });
}

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(`${REPORTS}/${file}`, 'utf8'));
  } catch {
    return null;
  }
}

/** A count that agrees with how the step ended: a red step never counts as all green. */
function honest(count: Count | null, ended: boolean): Count {
  if (!count) return { passed: 0, failed: 1 };
  return ended || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** Runs Vitest and reads its count. */
async function vitest(report: string, ...options: readonly string[]): Promise<Count> {
  const ended = await run('vitest', [
    'run',
    ...options,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${report}`,
  ]);
  const read = vitestReport.safeParse(readReport(report));
  const count = read.success ? { passed: read.data.numPassedTests, failed: read.data.numFailedTests } : null;
  return honest(count, ended);
}

async function inFirefox(): Promise<Count> {
  const firefox = ensureFirefox({
    run: (command, options) => spawnSync(command, options, { stdio: 'inherit' }).status === 0,
    say: (text) => console.log(text),
    isRoot: process.getuid?.() === 0,
  });
  if (firefox === null) {
    console.log(NO_FIREFOX);
    return { passed: 0, failed: 1 };
  }
  if (!(await run('wxt', ['build', '-b', 'firefox', '--mv3']))) return { passed: 0, failed: 1 };
  return vitest('firefox.json', '--config', 'test/firefox/vitest.config.ts');
}

const steps: readonly (readonly [string, () => Promise<Count>])[] = [
  [
    'check',
    async () =>
      (await run('tsx', ['test/tools/check.ts'])) ? { passed: 4, failed: 0 } : { passed: 0, failed: 1 },
  ],
  ['unit and property tests', () => vitest('unit.json')],
  [
    'build',
    async () => ((await run('wxt', ['build'])) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  ],
  [
    'end-to-end tests',
    async () => {
      process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = `${REPORTS}/e2e.json`;
      const ended = await run('playwright', ['test', '--reporter=line,json']);
      const report = playwrightReport.safeParse(readReport('e2e.json'));
      const count = report.success
        ? {
            passed: report.data.stats.expected,
            failed: report.data.stats.unexpected + report.data.stats.flaky + report.data.stats.skipped,
          }
        : null;
      return honest(count, ended);
    },
  ],
  ['tests in Firefox', inFirefox],
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const { passed, failed } = await step();
  console.log(`── ${name}: ${passed} passed, ${failed} failed`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
exit(total.failed === 0 ? 0 : 1);
