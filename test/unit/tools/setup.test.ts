import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { areDependenciesReady, writeStamp } from '../../tools/setup/dependencies.mjs';
import { findBrowser, findFirefox } from '../../tools/setup/find-browser.mjs';
import { ensureBrowser, ensureFirefox } from '../../tools/setup/install-browser.mjs';

describe('dependencies of a clone', () => {
  let root: string;
  const lock = (version: string) =>
    writeFileSync(
      join(root, 'package-lock.json'),
      JSON.stringify({
        packages: {
          '': { version: '0.1.0' },
          'node_modules/one': { version },
          'node_modules/elsewhere': { version: '1.0.0', optional: true },
        },
      }),
    );
  const install = (version: string) => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(
      join(root, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/one': { version } } }),
    );
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'setup-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('are missing in a fresh clone', () => {
    lock('1.0.0');
    expect(areDependenciesReady(root)).toBe(false);
  });

  it('are ready once set up, and no more when the lock file changes', () => {
    lock('1.0.0');
    mkdirSync(join(root, 'node_modules'));
    writeStamp(root);
    expect(areDependenciesReady(root)).toBe(true);
    lock('1.0.1');
    expect(areDependenciesReady(root)).toBe(false);
  });

  it('are ready when npm itself installed exactly what the lock file names', () => {
    lock('1.0.1');
    install('1.0.1');
    expect(areDependenciesReady(root)).toBe(true);
    install('1.0.0');
    lock('1.0.2');
    expect(areDependenciesReady(root)).toBe(false);
  });
});

describe('a browser', () => {
  const chromium = { path: '/usr/bin/chromium', kind: 'system' } as const;

  it('is the one that CHROMIUM_PATH names, or none', () => {
    expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toEqual({
      path: process.execPath,
      kind: 'named',
    });
    expect(findBrowser({ CHROMIUM_PATH: '/no/such/file', PATH: process.env['PATH'] })).toBeNull();
  });

  it('is not installed where there is one', () => {
    const run = vi.fn(() => true);
    expect(ensureBrowser({ run, say: () => {}, isRoot: true, find: () => chromium })).toBe(chromium);
    expect(run).not.toHaveBeenCalled();
  });

  it('is downloaded first, else installed from the system after its lists are renewed', () => {
    const commands: string[] = [];
    const run = (command: string, args: string[]) => {
      commands.push(`${command} ${args[0]}`);
      return args[0] === 'install';
    };
    const find = () => (commands.at(-1) === 'apt-get install' ? chromium : null);
    expect(ensureBrowser({ run, say: () => {}, isRoot: true, find })).toBe(chromium);
    expect(commands).toEqual(['npx playwright', 'apt-get update', 'apt-get install']);
  });

  it('is never installed into the system without the right to', () => {
    const run = vi.fn(() => false);
    expect(ensureBrowser({ run, say: () => {}, isRoot: false, find: () => null })).toBeNull();
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('a Firefox', () => {
  const firefox = '/usr/bin/firefox';
  const find = () => firefox;

  it('is the one that FIREFOX_PATH names, or none', () => {
    expect(findFirefox({ FIREFOX_PATH: process.execPath })).toBe(process.execPath);
    expect(findFirefox({ FIREFOX_PATH: '/no/such/file', PATH: process.env['PATH'] })).toBeNull();
    expect(findFirefox({ PATH: '/no/such/folder' })).toBeNull();
  });

  it('is not installed where there is one', () => {
    const run = vi.fn(() => true);
    for (const major of [153, 160, null])
      expect(ensureFirefox({ run, say: () => {}, isRoot: true, find, majorOf: () => major })).toBe(firefox);
    expect(run).not.toHaveBeenCalled();
  });

  it('is renewed where it is older than the manifest allows', () => {
    const run = vi.fn(() => true);
    const told: string[] = [];
    const say = (text: string) => void told.push(text);
    expect(ensureFirefox({ run, say, isRoot: true, find, majorOf: () => 140 })).toBe(firefox);
    expect(run).toHaveBeenCalledTimes(2);
    expect(told.join()).toContain('140 is older than 153');
  });

  it('is installed from the system by its administrator only, after its lists are renewed', () => {
    const commands: string[] = [];
    const run = (command: string, args: string[]) => {
      commands.push([command, ...args].join(' '));
      return args[0] === 'update';
    };
    expect(ensureFirefox({ run, say: () => {}, isRoot: false, find: () => null })).toBeNull();
    expect(commands).toEqual([]);
    expect(ensureFirefox({ run, say: () => {}, isRoot: true, find: () => null })).toBeNull();
    const install = 'apt-get install -y --no-install-recommends firefox-esr';
    expect(commands).toEqual(['apt-get update', install]);
  });
});
