import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch';
import { type Sandbox, startSandbox } from '../sandbox/server';
import { enterKey } from '../tools/start/enter-key';

/** The built extension, as it ships; another build of it where the variable names one. */
export const EXTENSION = resolve(process.env['PLIMSOLL_EXTENSION'] ?? '.output/chrome-mv3');

export { GRADED, LOCAL } from '../browser/pill-words';

interface Plimsoll {
  /** A pretend internet of this test's own. */
  readonly sandbox: Sandbox;
  /** A fresh profile with the built extension, and no key. */
  readonly plimsoll: LaunchedBrowser;
  /** Enters a key through the options page. */
  readonly withKey: (key: string) => Promise<void>;
}

/** Every test has its own sandbox and profile, and fails where any page threw. */
export const test = base.extend<Plimsoll>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
  sandbox: async ({}, use) => {
    const sandbox = await startSandbox();
    await use(sandbox);
    await sandbox.stop();
  },
  plimsoll: async ({ sandbox }, use) => {
    const browser = await launchWithExtension({ sandbox, extensionDir: EXTENSION });
    await use(browser);
    const errors = [...browser.pageErrors];
    await browser.close();
    test.expect(errors, 'errors thrown by pages').toEqual([]);
  },
  withKey: async ({ plimsoll }, use) => {
    await use((key) => enterKey(plimsoll, key));
  },
});

export const { expect } = test;
