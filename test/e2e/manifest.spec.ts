import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { exchanges } from '@/utils/exchanges';
import { apiPatterns, pagePatterns } from '@/utils/exchanges/host-patterns';
import { BUDGETS } from '../bench/budgets';
import { bundleBytes } from '../bench/bundle-bytes';
import {
  API_HOSTS_OF,
  INSTALLED_HOSTS,
  OPTIONAL_API_HOSTS_OF,
  PAGE_HOSTS,
  SERVICE_HOSTS,
} from './pinned-hosts';
import { EXTENSION, expect, test } from './plimsoll';

const manifest = z
  .looseObject({
    permissions: z.array(z.string()),
    host_permissions: z.array(z.string()),
    optional_host_permissions: z.array(z.string()),
    content_scripts: z.array(z.looseObject({ matches: z.array(z.string()), js: z.array(z.string()) })),
    commands: z.unknown(),
    content_security_policy: z.object({ extension_pages: z.string() }),
  })
  .parse(JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8')));

const pages = exchanges.flatMap(pagePatterns);

test('the permissions are these and no others', () => {
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'alarms', 'sidePanel']);
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
});

test('the hosts are those that are written down, and a new one fails until it is', () => {
  expect([...manifest.host_permissions].sort()).toEqual(INSTALLED_HOSTS.map((host) => `https://${host}/*`));
  expect(new Set(pages)).toEqual(new Set(PAGE_HOSTS.map((host) => `https://${host}/*`)));
});

test('the options page lists every host that may be asked, and no other', async ({ plimsoll }) => {
  const options = await plimsoll.openExtensionPage('options.html');
  const hosts = options.locator('#leaves dl.hosts dt');
  const optional = Object.values(OPTIONAL_API_HOSTS_OF).flat();
  const asked = [...SERVICE_HOSTS, ...Object.values(API_HOSTS_OF).flat(), ...optional];
  await expect(hosts.first()).toBeVisible();
  const listed = (await hosts.allTextContents()).flatMap((text) => text.split(', '));
  expect(listed.sort()).toEqual(asked.sort());
});

test('one shortcut, which hides and shows the pill', () => {
  expect(manifest.commands).toEqual({
    'toggle-pill': {
      suggested_key: { default: 'Alt+Shift+P' },
      description: '__MSG_commandTogglePill__',
    },
  });
});

test('the README gives a reason for each permission, and for none that is not asked', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## Permissions, and why\n');
  const [table = ''] = section.split('\n## ');
  const rows = [...table.matchAll(/^\| (?!permission|-)(.+?) +\| (.+?) +\|$/gm)];
  const named = rows.map(([, name = '']) => name.replaceAll('`', ''));
  expect(named.toSorted()).toEqual(
    [
      ...manifest.permissions,
      ...SERVICE_HOSTS.map((host) => `https://${host}/*`),
      "the exchanges' trading pages",
      "the exchanges' public API hosts",
      'any other https host (optional)',
    ].toSorted(),
  );
});

test('the hosts are the exchanges’ pages, their public APIs, Token Metrics and CoinGecko, exactly', () => {
  const expected = new Set([
    ...pages,
    ...exchanges.flatMap(apiPatterns),
    'https://api.tokenmetrics.com/*',
    'https://api.coingecko.com/*',
  ]);
  expect(new Set(manifest.host_permissions)).toEqual(expected);
  for (const pattern of manifest.host_permissions) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
});

test('one content script, in the top frame of the exchanges’ pages', () => {
  expect(manifest.content_scripts).toHaveLength(1);
  expect(new Set(manifest.content_scripts[0]?.matches)).toEqual(new Set(pages));
  expect(manifest.content_scripts[0]?.js).toEqual(['pill.js']);
  expect(manifest.content_scripts[0]?.['all_frames']).toBe(false);
});

test('nothing of ours can be fetched or framed by a page, and no code comes from elsewhere', () => {
  expect(manifest['web_accessible_resources']).toBeUndefined();
  expect(manifest['externally_connectable']).toBeUndefined();
  expect(manifest.content_security_policy.extension_pages).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
});

test('every script stays within its bound of bytes', () => {
  const bounded = Object.entries(BUDGETS).filter(([, { checkedByTests }]) => checkedByTests);
  const weighed = bundleBytes(EXTENSION);
  expect(new Set(weighed.keys())).toEqual(new Set(bounded.map(([name]) => name)));
  for (const [name, bytes] of weighed) {
    expect(bytes, name).toBeGreaterThan(0);
    expect(bytes, name).toBeLessThanOrEqual(BUDGETS[name].limit);
  }
});

test('the pill is compiled in one reading', () => {
  expect(readFileSync(join(EXTENSION, 'pill.js'), 'utf8')).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});

test('no script evaluates text', () => {
  const scripts = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  for (const name of scripts) {
    const text = readFileSync(join(EXTENSION, name), 'utf8');
    expect(text, name).not.toMatch(/\beval\(|localhost|127\.0\.0\.1/);
  }
});
