import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { BROWSER_HOSTS } from '../sandbox/hosts';
import type { Sandbox } from '../sandbox/server';
import { findBrowser } from '../tools/setup/find-browser.mjs';
import { NO_BROWSER } from '../tools/setup/install-browser.mjs';
import { type Badge, badgeOf } from './badge';
import { WorkerSwitch } from './worker-switch';

export interface LaunchOptions {
  /** The internet the browser sees; null is the real one. */
  readonly sandbox: Pick<Sandbox, 'port' | 'plainPort' | 'spki'> | null;
  /** The unpacked extension. */
  readonly extensionDir: string;
  readonly headless?: boolean;
  /** Kept after the browser closes; a fresh one that is removed unless told. */
  readonly profileDir?: string;
  /** Null: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly colorScheme?: 'light' | 'dark';
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Errors thrown by any page, extension pages included, with the page's address. */
  readonly pageErrors: readonly string[];
  /** Address of one of the extension's own files. */
  extensionUrl(path: string): string;
  openExtensionPage(path: string): Promise<Page>;
  /** The background worker, woken where it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the background worker as the browser does when it idles or runs short of memory. */
  killWorker(): Promise<void>;
  /** The toolbar badge, of the tab that shows this page or the general one. */
  badge(page?: Page): Promise<Badge>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension; with a sandbox, every host outside it does not exist. */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const found = findBrowser();
  if (found === null) throw new Error(NO_BROWSER);
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'plimsoll-profile-'));
  letExtensionsReload(profileDir);
  const context = await chromium.launchPersistentContext(profileDir, {
    // Playwright's own headless shell loads no extension; its full Chromium does.
    ...(found.kind === 'playwright' ? { channel: 'chromium' } : { executablePath: found.path }),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'dark',
    args: [
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      ...(options.sandbox === null ? [] : sandboxFlags(options.sandbox)),
    ],
  });
  const pageErrors: string[] = [];
  context.on('weberror', (error) => {
    pageErrors.push(`${error.page()?.url() ?? 'unknown page'}: ${error.error().message}`);
  });
  const extensionId = idOf(options.extensionDir);
  const extensionUrl = (path: string) => `chrome-extension://${extensionId}/${path}`;

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(extensionUrl(path));
    return page;
  }

  await untilLoaded(() => openExtensionPage('manifest.json'));
  const workerSwitch = new WorkerSwitch(context, () => openExtensionPage('manifest.json'), extensionUrl(''));

  return {
    context,
    extensionId,
    pageErrors,
    extensionUrl,
    openExtensionPage,
    worker: () => workerSwitch.running(),
    killWorker: () => workerSwitch.kill(),
    badge: async (page) => badgeOf(await workerSwitch.running(), page),
    close: async () => {
      await context.close();
      if (options.profileDir === undefined) {
        rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
      }
    },
  };
}

/**
 * Chromium's id of an unpacked extension: its path's SHA-256, the first 32 hexadecimal digits spelled a to p. So
 * nothing waits for a worker that, on a busy machine, may have come and gone unseen.
 */
function idOf(extensionDir: string): string {
  const digest = createHash('sha256').update(resolve(extensionDir)).digest('hex');
  return [...digest.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** Resolves once the browser serves the extension's own files; on a busy machine that is after it has started. */
async function untilLoaded(open: () => Promise<Page>): Promise<void> {
  const endMs = Date.now() + 30_000;
  for (;;) {
    try {
      await (await open()).close();
      return;
    } catch (cause) {
      if (Date.now() > endMs) throw cause;
      await sleep(200);
    }
  }
}

/** Without developer mode in its profile, Chromium leaves an extension disabled after `runtime.reload()`. */
function letExtensionsReload(profileDir: string): void {
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  try {
    writeFileSync(
      join(profileDir, 'Default/Preferences'),
      JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
      { flag: 'wx' },
    );
  } catch {
    // A profile that was used before keeps its own preferences.
  }
}

function sandboxFlags({ port, plainPort, spki }: Pick<Sandbox, 'port' | 'plainPort' | 'spki'>): string[] {
  const hosts = BROWSER_HOSTS.flatMap((host) => [
    // The first rule that matches wins: plain HTTP has its own port.
    `MAP ${host}:80 127.0.0.1:${plainPort}`,
    `MAP ${host} 127.0.0.1:${port}`,
  ]);
  const rules = [...hosts, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${spki}`];
}
