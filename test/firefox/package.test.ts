import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIREFOX_EXTENSION } from './plimsoll';
import { unzip } from './unzip';

/** As from a shell: Vitest's own environment would build the packages as for tests. */
const { NODE_ENV: _mode, ...environment } = process.env;
const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('VITEST')));

async function wxt(command: 'build' | 'zip', cwd: string): Promise<void> {
  const binary = resolve('node_modules/.bin/wxt');
  await promisify(execFile)(binary, [command, '-b', 'firefox', '--mv3'], { cwd, env });
}

/** Nobody's key: it only must not travel. */
const SECRET = 'tm-canary-that-stays-at-home';
const SECRET_FILE = resolve('.env.canary');

describe('the source archive that Mozilla’s reviewers get', () => {
  let sources: ReadonlyMap<string, Buffer> = new Map();
  let folder = '';

  beforeAll(async () => {
    writeFileSync(SECRET_FILE, `KEY=${SECRET}\n`);
    try {
      await wxt('zip', resolve());
    } finally {
      rmSync(SECRET_FILE);
    }
    const [archive] = readdirSync('.output').filter((name) => name.endsWith('-sources.zip'));
    if (archive === undefined) throw new Error('There is no source archive.');
    sources = await unzip(join('.output', archive));
    folder = mkdtempSync(join(tmpdir(), 'plimsoll-sources-'));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds no secret, no file of settings, nothing built and nothing installed', () => {
    expect(sources.has('package-lock.json')).toBe(true);
    const names = [...sources.keys()];
    expect(names.filter((name) => /(?:^|\/)(?:\.env|\.output|\.git|node_modules)/.test(name))).toEqual([]);
    const own = 'test/firefox/package.test.ts';
    const telling = names.filter((name) => name !== own && sources.get(name)?.includes(SECRET));
    expect(telling).toEqual([]);
    expect(names.filter((name) => sources.get(name)?.includes('PRIVATE KEY-----'))).toEqual([]);
  });

  it('builds, in another folder, the very extension that is handed in', async () => {
    for (const [name, content] of sources) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    await wxt('build', folder);
    expect(contents(join(folder, '.output/firefox-mv3'))).toEqual(contents(FIREFOX_EXTENSION));
  }, 120_000);
});

/** Every file below a folder, by the hash of its bytes. */
function contents(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (path) =>
          [path.slice(root.length), createHash('sha256').update(readFileSync(path)).digest('hex')] as const,
      )
      .sort(([one], [other]) => one.localeCompare(other)),
  );
}
