import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const security = readFileSync('SECURITY.md', 'utf8').replace(/\s+/g, ' ');
const named = [...security.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)].map(([, file = '', name = '']) => ({
  file,
  name,
}));

describe('what SECURITY.md claims', () => {
  it('is shown by tests, some for every adversary', () => {
    const adversaries = security.split(' ## ').filter((section) => section.includes('Not defended:'));
    expect(adversaries).toHaveLength(8);
    for (const section of adversaries) expect(section).toMatch(/`test\/[^`]+`: “/);
    // A test that is named in another form would not be looked for.
    expect(security.match(/`test\/[^`]+`/g)).toHaveLength(named.length + 1);
  });

  it.each(named)('is shown by a test that exists: $file, $name', ({ file, name }) => {
    expect(existsSync(file)).toBe(true);
    const calls = readFileSync(file, 'utf8').replace(/\(\s+/g, '(');
    expect([`it('${name}',`, `test('${name}',`].some((call) => calls.includes(call))).toBe(true);
  });
});

const versions = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: versions, devDependencies: versions });
const locked = z.object({
  integrity: z.optional(z.string()),
  optional: z.optional(z.boolean()),
});
const lock = z.object({ packages: z.record(z.string(), locked) });

it('every package that is needed is one exact version, checked by its hash', () => {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
  }
  const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  // Parts of tools for other systems are optional, and the lock file of one system does not know their hashes.
  const needed = Object.entries(packages).filter(([path, { optional }]) => path !== '' && optional !== true);
  expect(needed.length).toBeGreaterThan(100);
  for (const [path, { integrity }] of needed) expect(integrity, path).toMatch(/^sha512-/);
});
