import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { waitForOverlay } from '../browser/overlay';
import { GRADED } from '../browser/pill-words';
import { startSandbox } from '../sandbox/server';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { enterKey } from '../tools/start/enter-key';
import { bareExtension } from './bare-extension';
import { builtExtension } from './built';
import { fillCache, WATCHED } from './full-cache';
import type { BenchOptions } from './options';
import { besideTab, paintedMs } from './paint';
import { benchSearch } from './popup-search';
import { benchSlider } from './popup-slider';
import type { Report } from './report';
import { ratios } from './spread';

const CONTRACT = 'https://www.binance.com/en/futures/BTCUSDT';
const ROUNDS = 7;

/** What is waited for: the list of tokens, empty or not, and the parts of the contract in front. */
const PARTS = { list: 'ul.rows', contract: '.panel .tabs' };

interface Subject {
  readonly browser: LaunchedBrowser;
  readonly popup: Page;
}

async function benchOpening(
  {
    bare,
    empty,
    full,
    trading,
  }: Readonly<Record<'bare' | 'empty' | 'full', Subject>> & {
    readonly trading: Page;
  },
  rounds: number,
  report: Report,
): Promise<void> {
  const open = ({ browser, popup }: Subject, part: keyof typeof PARTS) =>
    paintedMs(popup, browser.extensionUrl('popup.html'), part);
  const bareMs: number[] = [];
  const emptyMs: number[] = [];
  const fullMs: number[] = [];
  const contractMs: number[] = [];
  const coldMs: number[] = [];
  const blank = await full.browser.context.newPage();
  // The first round warms up.
  for (let round = -1; round < rounds; round += 1) {
    const keep = (into: number[], ms: number) => {
      if (round >= 0) into.push(ms);
    };
    keep(bareMs, await open(bare, 'list'));
    keep(emptyMs, await open(empty, 'list'));
    await blank.bringToFront();
    keep(fullMs, await open(full, 'list'));
    await trading.bringToFront();
    keep(contractMs, await open(full, 'contract'));
    await full.browser.killWorker();
    await trading.bringToFront();
    keep(coldMs, await open(full, 'contract'));
  }
  await blank.close();
  report.figure('bare page painted', bareMs, 'ms');
  report.figure('popup painted, empty cache', emptyMs, 'ms');
  report.figure('popup painted, full cache', fullMs, 'ms');
  report.figure('popup painted with its contract', contractMs, 'ms');
  report.figure('popup painted with its contract, stopped worker', coldMs, 'ms');
  report.promise('popup painted, to a bare page', ratios(fullMs, bareMs));
  report.promise('popup painted, full cache to an empty one', ratios(fullMs, emptyMs));
  report.promise('popup painted with its contract, to a bare page', ratios(contractMs, bareMs));
}

/** A key is entered, a contract looked at, and the cache filled. */
async function fill(browser: LaunchedBrowser): Promise<Page> {
  await enterKey(browser, SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(CONTRACT);
  await waitForOverlay(page, GRADED);
  await fillCache(browser);
  return page;
}

/**
 * `npm run bench -- popup`: how soon the popup stands with 500 tokens and 5,000 contracts in its cache, beside one
 * that has nothing yet and beside a page of an extension that draws as long a list and does nothing else; how soon a
 * key's findings stand; and whether the picture follows a hand on the slider.
 */
export async function benchPopup(report: Report, options: BenchOptions): Promise<void> {
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
  const subject = async (browser: LaunchedBrowser): Promise<Subject> => ({
    browser,
    popup: await besideTab(browser, PARTS),
  });
  try {
    const full = await launch(extensionDir);
    const trading = await fill(full);
    const subjects = {
      bare: await subject(await launch(bareDir)),
      empty: await subject(await launch(extensionDir)),
      full: await subject(full),
      trading,
    };
    await benchOpening(subjects, rounds, report);
    await benchSearch(subjects.full.popup, rounds, report);
    await subjects.full.popup.close();
    const openOverTrading = async () => {
      await trading.bringToFront();
      const popup = await besideTab(full, PARTS);
      await paintedMs(popup, full.extensionUrl('popup.html'), 'contract');
      return popup;
    };
    await benchSlider(openOverTrading, rounds, report);
  } finally {
    for (const browser of opened) await browser.close();
    await sandbox.stop();
    rmSync(bareDir, { recursive: true, force: true });
  }
}
