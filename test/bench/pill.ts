import { rmSync } from 'node:fs';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { waitForOverlay } from '../browser/overlay';
import { startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { buildExtension } from '../tools/start/build';
import { enterKey } from '../tools/start/enter-key';
import { besideBudget } from './budgets';
import { bundleBytes } from './bundle-bytes';
import { firstPaint, scriptAtLoadMs, scriptPerSecondMs } from './pill-timing';
import { median, spread } from './spread';
import { staticPill, withoutPill } from './static-pill';

/** A contract's page, whose order book repaints 30 times a second. */
const PAGE = 'https://www.binance.com/en/futures/BTCUSDT';

const ROUNDS = 7;
const STEADY_ROUNDS = 3;

type Print = (line: string) => void;
type Name = 'no pill' | 'static pill' | 'Plimsoll';
type Browsers = Readonly<Record<Name, LaunchedBrowser>>;
const NAMES = ['no pill', 'static pill', 'Plimsoll'] as const satisfies readonly Name[];

const ms = (values: readonly number[]): string => `${median(values).toFixed(1)} ms (${spread(values)})`;

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

async function benchLoad(browsers: Browsers, empty: boolean, print: Print): Promise<void> {
  const taken = await interleaved(browsers, ROUNDS, ({ context }) => scriptAtLoadMs(context, PAGE, empty));
  const page = empty ? 'empty page' : 'order book';
  for (const name of NAMES) print(`${page}, script at load, ${name}: ${ms(taken[name])}`);
  const [none, still, ours] = NAMES.map((name) => median(taken[name]));
  if (none === undefined || still === undefined || ours === undefined) return;
  print(
    `${page}, added: Plimsoll ${(ours - none).toFixed(1)} ms, static pill ${(still - none).toFixed(1)} ms`,
  );
  print(`${page}, ${besideBudget('script at load to a static pill', ours / still)}`);
}

async function benchSteady(browsers: Browsers, print: Print): Promise<void> {
  const taken = await interleaved(browsers, STEADY_ROUNDS, ({ context }) => scriptPerSecondMs(context, PAGE));
  for (const name of NAMES) print(`order book, script per second, ${name}: ${ms(taken[name])}`);
  const added = median(taken.Plimsoll) - median(taken['no pill']);
  print(`order book, ${besideBudget('script per second, added', added)}`);
}

async function benchPaint(browser: LaunchedBrowser, worker: 'warm' | 'cold', print: Print): Promise<void> {
  const drawn: number[] = [];
  const painted: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    if (worker === 'cold') await browser.killWorker();
    const times = await firstPaint(browser.context, PAGE);
    drawn.push(times.drawnMs);
    painted.push(times.paintedMs);
  }
  print(`from script start to drawn, from cache, ${worker} worker: ${ms(drawn)}`);
  print(`from script start to painted, from cache, ${worker} worker: ${ms(painted)}`);
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
export async function benchPill(print: Print): Promise<void> {
  const extensionDir = buildExtension('chromium');
  for (const [name, figure] of bundleBytes(extensionDir)) print(besideBudget(name, figure));

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
    await benchLoad(browsers, true, print);
    await benchLoad(browsers, false, print);
    await benchSteady(browsers, print);
    await benchPaint(browsers.Plimsoll, 'warm', print);
    await benchPaint(browsers.Plimsoll, 'cold', print);
  } finally {
    for (const browser of opened) await browser.close();
    await sandbox.stop();
    for (const folder of throwaway) rmSync(folder, { recursive: true, force: true });
  }
}
