import { rmSync } from 'node:fs';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { waitForOverlay } from '../browser/overlay';
import { startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey } from '../tools/start/enter-key';
import { builtExtension } from './built';
import { bundleBytes } from './bundle-bytes';
import type { BenchOptions } from './options';
import { firstPaint, scriptAtLoadMs, scriptPerSecondMs } from './pill-timing';
import type { Report } from './report';
import { median } from './spread';
import { staticPill, withoutPill } from './static-pill';

/** A contract's page, whose order book repaints 30 times a second. */
const PAGE = 'https://www.binance.com/en/futures/BTCUSDT';

const ROUNDS = 7;
const STEADY_ROUNDS = 7;

type Name = 'no pill' | 'static pill' | 'Plimsoll';
type Browsers = Readonly<Record<Name, LaunchedBrowser>>;
const NAMES = ['no pill', 'static pill', 'Plimsoll'] as const satisfies readonly Name[];

/** Measures each in turn, round after round, so that the machine's mood is the same for all. */
async function interleaved(
  browsers: Browsers,
  rounds: number,
  measure: (browser: LaunchedBrowser) => Promise<number>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const taken: Record<Name, number[]> = { 'no pill': [], 'static pill': [], Plimsoll: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of NAMES) taken[name].push(await measure(browsers[name]));
  }
  return taken;
}

async function benchLoad(browsers: Browsers, rounds: number, empty: boolean, report: Report): Promise<void> {
  const taken = await interleaved(browsers, rounds, ({ context }) => scriptAtLoadMs(context, PAGE, empty));
  const page = empty ? 'empty page' : 'order book';
  for (const name of NAMES) report.figure(`${page}, script at load, ${name}`, taken[name], 'ms');
  const [none, still, ours] = NAMES.map((name) => median(taken[name]));
  if (none === undefined || still === undefined || ours === undefined) return;
  report.figure(`${page}, script at load, added by Plimsoll`, [ours - none], 'ms');
  report.figure(`${page}, script at load, added by a static pill`, [still - none], 'ms');
  if (empty) report.figure(`${page}, script at load to a static pill`, [ours / still], 'to 1');
  else report.promise('script at load to a static pill', [ours / still]);
}

async function benchSteady(browsers: Browsers, rounds: number, report: Report): Promise<void> {
  // The order book's own script varies by more than a pill may add: a page at rest tells finer.
  const still = await interleaved(browsers, rounds, ({ context }) =>
    scriptPerSecondMs(context, `${PAGE}?sandbox=still`),
  );
  for (const name of NAMES) report.figure(`page at rest, script per second, ${name}`, still[name], 'ms');
  const taken = await interleaved(browsers, rounds, ({ context }) => scriptPerSecondMs(context, PAGE));
  for (const name of NAMES) report.figure(`order book, script per second, ${name}`, taken[name], 'ms');
  const added = median(taken.Plimsoll) - median(taken['no pill']);
  report.promise('script per second, added', [added]);
}

async function benchPaint(
  browser: LaunchedBrowser,
  rounds: number,
  worker: 'warm' | 'cold',
  report: Report,
): Promise<void> {
  const drawn: number[] = [];
  const painted: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (worker === 'cold') await browser.killWorker();
    const times = await firstPaint(browser.context, PAGE);
    drawn.push(times.drawnMs);
    painted.push(times.paintedMs);
  }
  report.figure(`pill drawn from cache, ${worker} worker`, drawn, 'ms');
  report.promise(`pill painted from cache, ${worker} worker`, painted);
}

/** A key is entered and the page seen once, so that everything later comes from the cache. */
async function warmUp(browser: LaunchedBrowser): Promise<void> {
  await enterKey(browser, SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(PAGE);
  await waitForOverlay(page, /\S/);
  await page.waitForTimeout(2000);
  await page.close();
}

/**
 * What the pill costs a page, beside a page without it and beside the cheapest pill there can be: a styled box
 * in a closed shadow root. Prints; asserts nothing that depends on time.
 */
export async function benchPill(report: Report, options: BenchOptions): Promise<void> {
  const extensionDir = builtExtension();
  const rounds = options.rounds ?? ROUNDS;
  const steadyRounds = Math.min(rounds, STEADY_ROUNDS);
  for (const [name, bytes] of bundleBytes(extensionDir)) report.promise(name, [bytes]);

  const sandbox = await startSandbox();
  const throwaway = [withoutPill(), staticPill()] as const;
  const opened: LaunchedBrowser[] = [];
  const launch = async (folder: string): Promise<LaunchedBrowser> => {
    const browser = await launchWithExtension({ sandbox, extensionDir: folder });
    opened.push(browser);
    return browser;
  };
  try {
    const browsers: Browsers = {
      'no pill': await launch(throwaway[0]),
      'static pill': await launch(throwaway[1]),
      Plimsoll: await launch(extensionDir),
    };
    await warmUp(browsers.Plimsoll);
    await benchLoad(browsers, rounds, true, report);
    await benchLoad(browsers, rounds, false, report);
    await benchSteady(browsers, steadyRounds, report);
    await benchPaint(browsers.Plimsoll, rounds, 'warm', report);
    await benchPaint(browsers.Plimsoll, rounds, 'cold', report);
  } finally {
    for (const browser of opened) await browser.close();
    await sandbox.stop();
    for (const folder of throwaway) rmSync(folder, { recursive: true, force: true });
  }
}
