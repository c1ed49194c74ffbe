import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Sandbox } from '../sandbox/server';
import { findFirefox } from '../tools/setup/find-browser.mjs';
import { NO_FIREFOX } from '../tools/setup/install-browser.mjs';
import { Bidi } from './bidi';
import { startConnectProxy } from './connect-proxy';
import { Tab } from './tab';

const EXTENSION_ID = 'plimsoll@plimsoll.example';
/** Firefox gives every installation another address; ours is told beforehand. */
const ADDRESS = '6f1d3c52-0a4e-4b7b-9d5e-2f8c7a90b611';

export interface FirefoxOptions {
  /** The internet the browser sees; null is the real one. */
  readonly sandbox: Pick<Sandbox, 'port' | 'plainPort'> | null;
  /** The unpacked extension. */
  readonly extensionDir: string;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

export interface LaunchedFirefox {
  /** Of the browser that was started, as it says itself. */
  readonly version: string;
  /** Behind: the tab in front stays there. */
  newTab(place?: 'front' | 'behind'): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab in front. */
  openExtensionPage(path: string): Promise<Tab>;
  extensionUrl(path: string): string;
  /** The tab that stands open from the start. */
  firstTab(): Promise<Tab>;
  /** Pages are shown to the extension and to sites as light or dark. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the event page, as the browser does when it idles; the next event of the extension's wakes it. */
  killBackground(): Promise<void>;
  /** Errors that any script of the extension's threw or caused, in the event page and in pages. */
  errors(): Promise<readonly string[]>;
  /** Resolves once the browser has ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

const session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });
const opened = z.object({ context: z.string() });
const contexts = z.object({ contexts: z.array(opened) });

/** Starts Firefox with the extension; with a sandbox, every host outside it does not exist. */
export async function launchFirefox(options: FirefoxOptions): Promise<LaunchedFirefox> {
  const path = findFirefox();
  if (path === null) throw new Error(NO_FIREFOX);
  const proxy = options.sandbox && (await startConnectProxy(options.sandbox));
  const profile = mkdtempSync(join(tmpdir(), 'plimsoll-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(options.colorScheme ?? 'dark'));
  const child = spawn(
    path,
    [
      ...(options.headless === false ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      // For the browser's own console, where errors of every script of ours are written.
      '--remote-allow-system-access',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const bidi = await Bidi.connect(`${await addressOf(child)}/session`);
    const { capabilities } = session.parse(
      await bidi.send('session.new', {
        // Only the sandbox's certificate is its own; on the real internet every one is checked.
        capabilities: { alwaysMatch: proxy ? { acceptInsecureCerts: true, ...through(proxy.port) } : {} },
      }),
    );
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: options.extensionDir } });
    const tabsOf = async (scope: Readonly<Record<string, unknown>>) => {
      const { contexts: found } = contexts.parse(await bidi.send('browsingContext.getTree', scope));
      const [first] = found;
      if (!first) throw new Error('Firefox has no window.');
      return new Tab(bidi, first.context);
    };
    const browserItself = await tabsOf({ 'moz:scope': 'chrome' });
    const newTab = async (place: 'front' | 'behind' = 'front') => {
      const answer = await bidi.send('browsingContext.create', {
        type: 'tab',
        background: place === 'behind',
      });
      return new Tab(bidi, opened.parse(answer).context);
    };
    const extensionUrl = (file: string) => `moz-extension://${ADDRESS}/${file}`;
    return {
      version: capabilities.browserVersion,
      newTab,
      extensionUrl,
      ended,
      firstTab: () => tabsOf({}),
      async openExtensionPage(file) {
        const tab = await newTab();
        await tab.goto(extensionUrl(file));
        return tab;
      },
      async setColorScheme(scheme) {
        await browserItself.evaluate(
          `Services.prefs.setIntPref(${JSON.stringify(SCHEME)}, ${SCHEMES[scheme]})`,
        );
      },
      async killBackground() {
        await browserItself.evaluate(
          `WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension.terminateBackground()`,
        );
      },
      errors: async () => z.array(z.string()).parse(await browserItself.evaluate(ERRORS)),
      async close() {
        bidi.close();
        child.kill();
        await ended;
        proxy?.stop();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (cause) {
    child.kill();
    proxy?.stop();
    throw cause;
  }
}

/**
 * The browser's own console: messages that are errors (flag 1 is a warning) and come from a script of ours. That a
 * page was left while its question was under way is Firefox's note, and nobody's fault.
 */
const ERRORS = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & 1))
  .filter(({ sourceName }) => sourceName.startsWith('moz-extension://${ADDRESS}'))
  .filter(({ errorMessage }) => !/^Promise (rejected|resolved) after context unloaded/.test(errorMessage))
  .map(({ sourceName, lineNumber, errorMessage }) => sourceName + ':' + lineNumber + ': ' + errorMessage)`;

const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const SCHEMES = { dark: 0, light: 1 } as const;

function preferences(scheme: 'light' | 'dark'): string {
  const chosen: Readonly<Record<string, boolean | number | string>> = {
    // A request for permissions is granted without the window that asks, yet only from a click.
    'extensions.webextOptionalPermissionPrompts': false,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: ADDRESS }),
    [SCHEME]: SCHEMES[scheme],
    'ui.prefersReducedMotion': 1,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function through(port: number) {
  const proxy = `127.0.0.1:${port}`;
  return { proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy } } as const;
}

/** The address that Firefox says it listens at. Rejects with its words where it ends before. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let words = '';
    child.stderr?.on('data', (part: Buffer) => {
      words += part.toString('utf8');
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(words)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Firefox ended at once. ${words}`)));
  });
}
