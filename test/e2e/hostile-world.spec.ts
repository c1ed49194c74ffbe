import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clickOverlay, overlayBox, waitForOverlay } from '../browser/overlay';
import { HOST, pillSentence } from '../browser/overlay-host';
import { withDebugger } from '../browser/shadow-tree';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { EXTENSION, expect, GRADED, test } from './plimsoll';

/** A contract's page without any script of its own, so that every call seen is somebody else's. */
const EMPTY = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=empty';
const STILL = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=still';

/** Runs in the page before anything else: every built-in that an overlay needs is replaced by one that tells. */
function overrideEverything(): void {
  const calls: string[] = [];
  Reflect.set(window, 'calls', calls);
  const owners: readonly (readonly [string, object])[] = [
    ['Element', Element.prototype],
    ['Node', Node.prototype],
    ['EventTarget', EventTarget.prototype],
    ['Document', Document.prototype],
    ['DocumentFragment', DocumentFragment.prototype],
    ['HTMLElement', HTMLElement.prototype],
    ['MutationObserver', MutationObserver.prototype],
    ['CSSStyleSheet', CSSStyleSheet.prototype],
    ['CSSStyleDeclaration', CSSStyleDeclaration.prototype],
    ['History', History.prototype],
    ['CustomElementRegistry', CustomElementRegistry.prototype],
    ['Storage', Storage.prototype],
    ['JSON', JSON],
    ['Reflect', Reflect],
    ['Object', Object],
    ['Promise', Promise.prototype],
    ['Array', Array.prototype],
    ['String', String.prototype],
    ['Map', Map.prototype],
    ['RegExp', RegExp.prototype],
    ['Symbol', Symbol],
    ['crypto', Crypto.prototype],
    ['window', window],
  ];
  const [apply, defineProperty, freeze] = [Reflect.apply, Object.defineProperty, Object.freeze];
  const descriptors = owners.map(([owner, of]) => [owner, of, Object.getOwnPropertyDescriptors(of)] as const);
  for (const [owner, of, all] of descriptors) {
    for (const name of Object.keys(all)) {
      const { configurable, value } = all[name] ?? {};
      if (!configurable || typeof value !== 'function' || /^[A-Z]/.test(name) || name === 'constructor')
        continue;
      defineProperty(of, name, {
        ...all[name],
        value: function spied(this: unknown, ...args: unknown[]) {
          calls[calls.length] = `${owner}.${name}`;
          // A root that asks to be closed is opened.
          const [init] = args;
          if (name === 'attachShadow' && typeof init === 'object')
            return apply(value, this, [{ mode: 'open' }]);
          return apply(value, this, args);
        },
      });
    }
  }
  for (const [, of] of owners) if (of !== window) freeze(of);
  // What this function itself called on its way does not count.
  calls.length = 0;
}

/** Asked through the debugger: the test's own driver would call the page's built-ins. */
function told(page: Page, expression: string): Promise<unknown> {
  return withDebugger(page, async (session) => {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  });
}

test('a page that replaces every built-in before us sees none of our calls, and still gets the right pill', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.addInitScript(overrideEverything);
  await page.goto(EMPTY);
  await waitForOverlay(page, GRADED);
  expect(await told(page, 'window.calls')).toEqual([]);
  expect(await pillSentence(page)).toContain('BTCUSDT perpetual on Binance: Bitcoin');
  // And the card, a whole framework, comes all the same and unseen.
  await clickOverlay(page, /BTCUSDT perpetual/);
  await waitForOverlay(page, /Technology|Liquidation/);
  expect(await told(page, 'window.calls')).toEqual([]);
  expect(await told(page, `String(${HOST}.shadowRoot)`)).toBe('null');
  // The spies do spy.
  await told(page, 'document.createElement("i")');
  expect(await told(page, 'window.calls')).toContain('Document.createElement');
});

/** Notes everything that a page could notice, with the state of things when our first node appears. */
function watchForUs(): void {
  const before = new Set(Object.getOwnPropertyNames(window));
  const heard: string[] = [];
  const found: Record<string, unknown> = {};
  Reflect.set(window, 'found', found);
  before.add('found');
  for (const name of [
    'message',
    'wxt:locationchange',
    'wxt:content-script-started',
    'securitypolicyviolation',
  ])
    window.addEventListener(name, (event) => heard.push(event.type), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function told(event) {
    heard.push(`dispatched ${event.type}`);
    return dispatch.call(this, event);
  };
  const look = (): void => {
    found['globals'] = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    found['heard'] = [...heard];
    found['resources'] = performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => name.includes('extension'));
  };
  Reflect.set(window, 'look', look);
  before.add('look');
  const records: string[] = [];
  const watcher = new MutationObserver((all) => {
    for (const { addedNodes } of all)
      for (const node of addedNodes) {
        const name = node.nodeName.toLowerCase();
        const isOurs = node.parentNode === document.documentElement && !/^(head|body)$/.test(name);
        if (isOurs && found['first'] === undefined) {
          look();
          found['first'] = records.length;
        }
        if (isOurs) records.push(name);
      }
  });
  watcher.observe(document, { childList: true, subtree: true, attributes: true });
}

test('before the pill is drawn the page notices nothing, and afterwards one empty element', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.addInitScript(watchForUs);
  await page.goto(EMPTY);
  await waitForOverlay(page, GRADED);
  expect(await page.evaluate('window.found')).toEqual({ first: 0, globals: [], heard: [], resources: [] });
  await page.evaluate('window.look()');
  expect(await page.evaluate('window.found')).toEqual({ first: 0, globals: [], heard: [], resources: [] });
  expect(
    await page.evaluate(`(({ attributes, childNodes, outerHTML }) => [attributes.length, childNodes.length,
      /^<(x-[a-z0-9]{5,})><\\/\\1>$/.test(outerHTML)])(${HOST})`),
  ).toEqual([0, 0, true]);
});

test('no file of the extension can be fetched, framed, loaded or connected to by a page', async ({
  plimsoll: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(STILL.replace('still', 'empty'));
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('.'),
  );
  expect(files.length).toBeGreaterThan(10);
  const reached = await page.evaluate(
    async ({ files, home, id }) => {
      const worked: string[] = [];
      const load = (element: HTMLElement, attribute: string, address: string): Promise<boolean> =>
        new Promise((resolve) => {
          element.addEventListener('load', () => resolve(element.localName !== 'iframe'));
          element.addEventListener('error', () => resolve(false));
          element.setAttribute(attribute, address);
          document.body.append(element);
          setTimeout(() => resolve(false), 1_000);
        });
      await Promise.all(
        files.map(async (file) => {
          const address = home + file;
          const fetched = await fetch(address).then(
            () => true,
            () => false,
          );
          const loaded = await Promise.all([
            load(document.createElement('img'), 'src', address),
            load(document.createElement('script'), 'src', address),
          ]);
          if (fetched || loaded.includes(true)) worked.push(file);
        }),
      );
      const runtime: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
      if (runtime !== undefined) worked.push(`chrome.runtime for ${id}`);
      return worked;
    },
    { files, home: browser.extensionUrl(''), id: browser.extensionId },
  );
  expect(reached).toEqual([]);
});

/** Everything by which a page might read what stands in a closed root. Runs in the page. */
function everythingReadable({ x, y }: { x: number; y: number }): string {
  const host = [...document.documentElement.children].at(-1);
  const read: unknown[] = [
    document.documentElement.outerHTML,
    document.documentElement.textContent,
    Reflect.get(document.documentElement, 'innerText'),
    host?.shadowRoot,
    document.elementsFromPoint(x, y).map((element) => element.outerHTML),
    document.caretPositionFromPoint?.(x, y)?.offsetNode.textContent,
    document.adoptedStyleSheets.length,
    document
      .getAnimations()
      .map(({ effect }) => effect instanceof KeyframeEffect && effect.target?.outerHTML),
    performance.getEntries().map((entry) => JSON.stringify(entry)),
  ];
  const selection = getSelection();
  const widened = (): void => {
    read.push(selection?.toString());
    for (const way of ['forward', 'backward'])
      for (const by of ['word', 'line', 'paragraph', 'documentboundary']) {
        selection?.modify('extend', way, by);
        read.push(selection?.toString());
      }
  };
  // First what the person's own press has left.
  widened();
  document.execCommand('selectAll');
  widened();
  if (host) {
    selection?.selectAllChildren(document.documentElement);
    widened();
    selection?.collapse(document.body, document.body.childNodes.length);
    widened();
    const range = document.createRange();
    range.selectNode(host);
    selection?.removeAllRanges();
    selection?.addRange(range);
    widened();
    read.push(range.cloneContents().textContent);
  }
  const find: unknown = Reflect.get(window, 'find');
  if (typeof find === 'function')
    for (const words of [
      'Token Metrics',
      'indices',
      'Blue chip',
      'Long 20',
      'Liquidation',
      'Technology',
      'a',
      '7',
    ]) {
      selection?.removeAllRanges();
      if (Reflect.apply(find, window, [words, false, false, true]) === true) {
        read.push(`found ${words}`);
        widened();
      }
    }
  return JSON.stringify(read);
}

test('what the pill and its card say cannot be read by the page: no words, no key, no id', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(EMPTY);
  await waitForOverlay(page, GRADED);
  const box = await overlayBox(page);
  if (!box) throw new Error('no pill');
  await page.evaluate(() => {
    const paths: string[] = [];
    Reflect.set(window, 'paths', paths);
    for (const name of ['pointerdown', 'click', 'mousemove', 'focusin', 'keydown'])
      window.addEventListener(
        name,
        (event) => {
          const shown = event.composedPath().map((part) => (part instanceof Node ? part.nodeName : 'window'));
          paths.push(shown.join(' '), String(document.activeElement?.outerHTML));
        },
        true,
      );
    // What the browser measures names nodes; frames and clicks of ours are among it.
    for (const type of PerformanceObserver.supportedEntryTypes)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shifts: readonly unknown[] = Reflect.get(entry, 'sources') ?? [];
          const parts = [Reflect.get(entry, 'target'), Reflect.get(entry, 'element')];
          for (const shift of shifts) if (shift instanceof Object) parts.push(Reflect.get(shift, 'node'));
          paths.push(
            JSON.stringify(entry),
            ...parts.map((part) => (part instanceof Node ? part.nodeName : '')),
          );
        }
      }).observe({ type, buffered: true });
  });
  const seen = [await page.evaluate(everythingReadable, { x: box.x + 20, y: box.y + 20 })];
  await page.mouse.click(box.x + 20, box.y + 20);
  await waitForOverlay(page, /Technology|Liquidation/);
  const card = await overlayBox(page);
  if (!card) throw new Error('no card');
  // A press and a drag over the card's own words, as somebody does who wants to mark them.
  const [x, y] = [card.x + 40, card.y + 40];
  await page.mouse.click(x, y, { clickCount: 3 });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 200, y + 300, { steps: 5 });
  await page.mouse.up();
  seen.push(await page.evaluate(everythingReadable, { x, y }));
  seen.push(JSON.stringify(await page.evaluate('window.paths')));
  const all = seen.join().replaceAll('BTCUSDT | Binance', '');
  expect(all).not.toContain(browser.extensionId);
  expect(all).not.toContain(SANDBOX_KEYS.good);
  expect(all).not.toMatch(
    /found|Strong|Token Metrics|indices|danger|Blue chip|Liquidation|Bitcoin|perpetual|SPAN|BUTTON|SECTION/,
  );
});

test('titles, headings, links and data that name another contract do not move the pill', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const fake = 'https://www.binance.com/en/futures/ETHUSDT';
      const set = (tag: string, attributes: Record<string, string>, text = ''): void => {
        const made = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
        made.textContent = text;
        (tag === 'h1' ? document.body : document.head).append(made);
      };
      document.title = '3,812.4 | ETHUSDT Perpetual | Binance';
      set('link', { rel: 'canonical', href: fake });
      set('link', { rel: 'alternate', hreflang: 'en', href: fake });
      set('meta', { property: 'og:url', content: fake });
      set('meta', { name: 'title', content: 'ETHUSDT' });
      set('base', { href: `${fake}/` });
      set('h1', {}, 'ETHUSDT Perpetual');
      set(
        'script',
        { type: 'application/ld+json' },
        JSON.stringify({ '@type': 'Product', name: 'ETHUSDT', url: fake }),
      );
      Reflect.set(window, '__NEXT_DATA__', { query: { symbol: 'ETHUSDT' } });
    });
  });
  await page.goto(STILL);
  await waitForOverlay(page, GRADED);
  await expect(page).toHaveTitle(/ETHUSDT/);
  expect(await pillSentence(page)).toMatch(/^BTCUSDT perpetual on Binance: Bitcoin/);
});
