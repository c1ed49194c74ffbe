import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey } from '../tools/start/enter-key';
import { bareExtension } from './bare-extension';
import { builtExtension } from './built';
import { bundleBytes } from './bundle-bytes';
import { Coverage, executedLength } from './executed';
import { extensionWorld, type InWorld } from './extension-world';
import { fillCache, WATCHED } from './full-cache';
import type { BenchOptions } from './options';
import type { Report } from './report';
import { ratios } from './spread';
import { evaluationMs } from './worker-evaluation';
import { withWorker } from './worker-session';

const PAGE = 'https://www.binance.com/en/futures/BTCUSDT';
const ROUNDS = 9;
const MOST_COVERED = 3;

/** Ms from the pill's own question to its answer, in the world of the page's script. */
const ASK = `
(async () => {
  const start = performance.now();
  const params = { href: location.href, wait: false, shown: null };
  const reply = await chrome.runtime.sendMessage({ plimsoll: 1, verb: 'look', params });
  return reply?.ok ? performance.now() - start : null;
})()
`;

async function ask(inWorld: InWorld): Promise<number> {
  return z.nullable(z.number()).parse(await inWorld(ASK)) ?? Number.NaN;
}

/** A contract's address that shows nothing, so that only the worker is measured. */
async function quietPage(browser: LaunchedBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Quiet</title><body></body>' }),
  );
  await page.goto(PAGE);
  return page;
}

interface Answers {
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** How soon each worker answers, stopped and running, in turn. */
async function benchAnswers(
  browsers: readonly [LaunchedBrowser, LaunchedBrowser],
  rounds: number,
): Promise<readonly Answers[]> {
  const subjects = await Promise.all(
    browsers.map(async (browser) => {
      const page = await quietPage(browser);
      const inWorld = await extensionWorld(page, browser.extensionUrl(''));
      return { browser, page, inWorld, cold: [] as number[], warm: [] as number[] };
    }),
  );
  // The first round warms up.
  for (let round = -1; round < rounds; round += 1) {
    for (const { browser, page, inWorld, cold, warm } of subjects) {
      await browser.killWorker();
      await page.bringToFront();
      const coldMs = await ask(inWorld);
      const warmMs = await ask(inWorld);
      if (round < 0) continue;
      cold.push(coldMs);
      warm.push(warmMs);
    }
  }
  for (const { page } of subjects) await page.close();
  return subjects;
}

/** Characters of the worker's script that have run by the time of its first answer. */
async function executedOnce(browser: LaunchedBrowser): Promise<number> {
  const page = await quietPage(browser);
  const inWorld = await extensionWorld(page, browser.extensionUrl(''));
  await browser.killWorker();
  await ask(inWorld);
  const { result } = await withWorker(browser, async (tell) => {
    await tell('Profiler.enable');
    return Coverage.parse(await tell('Profiler.getBestEffortCoverage'));
  });
  await page.close();
  const script = result.find(({ url }) => url.endsWith('/background.js'));
  return executedLength(script?.functions.flatMap(({ ranges }) => ranges) ?? []);
}

async function benchExecuted(
  browser: LaunchedBrowser,
  bytes: number,
  rounds: number,
  report: Report,
): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < Math.min(rounds, MOST_COVERED); round += 1)
    taken.push(await executedOnce(browser));
  // V8 forgets some of what has run when it collects garbage, and never tells of what has not: the most is nearest.
  const most = Math.max(...taken);
  report.figure('worker’s script', [bytes], 'bytes');
  report.figure('worker’s script, run before its first answer', [most], 'bytes');
  report.promise('worker run before its first answer', [(100 * most) / bytes]);
}

/**
 * `npm run bench -- worker`: how soon the worker answers a pill from a full cache, stopped and running, beside a worker
 * that does nothing but answer; and how much of its script it runs for that.
 */
export async function benchWorker(report: Report, options: BenchOptions): Promise<void> {
  const rounds = options.rounds ?? ROUNDS;
  const extensionDir = builtExtension();
  const bareDir = bareExtension(WATCHED);
  const sandbox = await startSandbox();
  const opened: LaunchedBrowser[] = [];
  const launch = async (folder: string): Promise<LaunchedBrowser> => {
    const browser = await launchWithExtension({ sandbox, extensionDir: folder });
    opened.push(browser);
    return browser;
  };
  try {
    const own = await launch(extensionDir);
    const bare = await launch(bareDir);
    await enterKey(own, SANDBOX_KEYS.good);
    await fillCache(own);
    const [ours, others] = await benchAnswers([own, bare], rounds);
    if (!ours || !others) return;
    report.figure('first answer of a stopped worker', ours.cold, 'ms');
    report.figure('first answer of a stopped bare worker', others.cold, 'ms');
    report.promise('first answer of a stopped worker, to a bare one', ratios(ours.cold, others.cold));
    report.promise('answer of a running worker', ours.warm);
    report.figure('answer of a running bare worker', others.warm, 'ms');
    report.promise('worker evaluated at its start', await evaluationMs(own, rounds));
    const bytes = bundleBytes(extensionDir).get('background.js, raw') ?? Number.NaN;
    await benchExecuted(own, bytes, rounds, report);
  } finally {
    for (const browser of opened) await browser.close();
    await sandbox.stop();
    rmSync(bareDir, { recursive: true, force: true });
  }
}
