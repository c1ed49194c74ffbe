import { resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Sandbox, startSandbox } from '../sandbox/server';
import { type LaunchedFirefox, launchFirefox } from './launch';

/** The extension as it is built for Firefox. */
export const FIREFOX_EXTENSION = resolve('.output/firefox-mv3');

interface Plimsoll {
  readonly firefox: LaunchedFirefox;
  readonly sandbox: Sandbox;
}

/** One Firefox with one sandbox for a file's tests, which fail where any script of ours threw. */
export function withFirefox(): () => Plimsoll {
  let running: Plimsoll | undefined;
  beforeAll(async () => {
    const sandbox = await startSandbox();
    running = { sandbox, firefox: await launchFirefox({ sandbox, extensionDir: FIREFOX_EXTENSION }) };
  });
  afterAll(async () => {
    if (!running) return;
    const { firefox, sandbox } = running;
    const errors = await firefox.errors();
    await firefox.close();
    await sandbox.stop();
    expect(errors, 'errors of the extension’s scripts').toEqual([]);
  });
  return () => {
    if (!running) throw new Error('Firefox did not start.');
    return running;
  };
}
