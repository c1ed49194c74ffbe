import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { KNOWN_WARNINGS } from './lint-warnings';
import { FIREFOX_EXTENSION } from './plimsoll';

const found = z.object({ code: z.string(), file: z.optional(z.string()), message: z.string() });
const report = z.object({
  errors: z.array(found),
  notices: z.array(found),
  warnings: z.array(found),
});

it('Mozilla’s linter finds no error, and no warning whose cause is not written down', async () => {
  // Where it finds errors it ends badly, and its report says why.
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--no-install', 'addons-linter', '--output', 'json', FIREFOX_EXTENSION],
    { maxBuffer: 1 << 26 },
  ).catch((cause: unknown) => z.object({ stdout: z.string() }).parse(cause));
  const { errors, notices, warnings } = report.parse(JSON.parse(stdout));
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const count = KNOWN_WARNINGS.map(
    ({ code, file }) =>
      warnings.filter((warning) => warning.code === code && file.test(warning.file ?? '')).length,
  );
  expect(count).toEqual(KNOWN_WARNINGS.map(({ times }) => times));
  const unknown = warnings.filter(
    ({ code, file = '' }) => !KNOWN_WARNINGS.some((known) => known.code === code && known.file.test(file)),
  );
  expect(unknown).toEqual([]);
}, 120_000);
