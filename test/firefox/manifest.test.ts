import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { INSTALLED_HOSTS, PAGE_HOSTS } from '../e2e/pinned-hosts';
import { FIREFOX_EXTENSION } from './plimsoll';

const manifest = z
  .looseObject({
    permissions: z.unknown(),
    optional_permissions: z.optional(z.unknown()),
    host_permissions: z.array(z.string()),
    optional_host_permissions: z.unknown(),
    commands: z.unknown(),
    content_scripts: z.array(z.looseObject({ matches: z.array(z.string()), js: z.array(z.string()) })),
    content_security_policy: z.object({ extension_pages: z.string() }),
    browser_specific_settings: z.unknown(),
    web_accessible_resources: z.optional(z.unknown()),
    externally_connectable: z.optional(z.unknown()),
  })
  .parse(JSON.parse(readFileSync(join(FIREFOX_EXTENSION, 'manifest.json'), 'utf8')));

const patternsOf = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

it('in Firefox the permissions and hosts are those that are written down, and no others', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms']);
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect([...manifest.host_permissions].sort()).toEqual(patternsOf(INSTALLED_HOSTS));
});

it('in Firefox one script runs on the exchanges’ pages, and nothing of ours can be reached from them', () => {
  expect(manifest.content_scripts.map(({ js }) => js)).toEqual([['pill.js']]);
  expect([...(manifest.content_scripts[0]?.matches ?? [])].sort()).toEqual(patternsOf(PAGE_HOSTS));
  expect(manifest.web_accessible_resources).toBeUndefined();
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.content_security_policy.extension_pages).toContain(
    "default-src 'none'; script-src 'self';",
  );
});

it('in Firefox there is one shortcut, and no data is said to be collected', () => {
  expect(manifest.commands).toEqual({
    'toggle-pill': {
      suggested_key: { default: 'Alt+Shift+P' },
      description: '__MSG_commandTogglePill__',
    },
  });
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'plimsoll@plimsoll.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
