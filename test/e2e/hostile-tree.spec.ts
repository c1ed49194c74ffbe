import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { LaunchedBrowser } from '../browser/launch';
import { type Box, clickOverlay, overlayBox, overlayText, waitForOverlay } from '../browser/overlay';
import { HOST } from '../browser/overlay-host';
import { withDebugger } from '../browser/shadow-tree';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

/** A pill whose contract's risk is known, too. */
const WHOLE = /\d (?:dangers?|cautions?)\b/;

/** A contract's page with nothing of its own, so that whatever changes in it is the test's deed or ours. */
const EMPTY = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=empty';

async function openGraded(browser: LaunchedBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(EMPTY);
  await waitForOverlay(page, GRADED);
  return page;
}

/** Where the pill stands and how high it is. It grows wider with each figure that comes in. */
async function standOf(page: Page): Promise<Omit<Box, 'width'> | null> {
  const box = await overlayBox(page);
  return box && { x: box.x, y: box.y, height: box.height };
}

/** Ways through another document, which strip a shadow root of its style. */
const DETOURS = {
  'a document that is never shown':
    'document.implementation.createHTMLDocument().adoptNode(host); document.documentElement.append(host)',
  'a frame, and not back':
    'const frame = document.createElement("iframe"); document.body.append(frame); frame.contentDocument.body.append(host)',
  'another document, with the whole page':
    'const top = document.documentElement; document.implementation.createHTMLDocument().adoptNode(top); document.append(top)',
} as const;

test('a page that carries the pill through other documents sees it come back as it was, and is left after five repairs', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await openGraded(browser);
  const before = await standOf(page);
  await page.evaluate(`{ window.host = ${HOST} }`);
  for (const [through, deed] of Object.entries(DETOURS))
    await test.step(through, async () => {
      await page.evaluate(`(() => { ${deed}; })()`);
      await expect.poll(() => standOf(page)).toEqual(before);
      expect(await overlayText(page)).toMatch(GRADED);
    });
  for (let left = 2; left >= 0; left -= 1) {
    await page.evaluate(`(() => { ${DETOURS['a document that is never shown']}; })()`);
    await expect.poll(() => page.evaluate('window.host.isConnected')).toBe(left > 0);
  }
  // The toolbar goes on, and never tells the grade of a contract that was left.
  expect(await overlayText(page)).toBe('');
  expect((await browser.badge(page)).text).toMatch(/^\d{1,3}$/);
  await page.evaluate(() => history.pushState(null, '', '/en/futures/ETHUSDT'));
  await expect.poll(async () => (await browser.badge(page)).title).toContain('ETHUSDT');
  expect(await overlayText(page)).toBe('');
});

test('a page that makes the pill an element of its own learns nothing by it, and is left after five repairs', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await openGraded(browser);
  const roots = await page.evaluate(`(() => {
    const roots = [];
    window.removed = 0;
    const host = ${HOST};
    customElements.define(host.localName, class extends HTMLElement {
      static observedAttributes = ['style'];
      static formAssociated = true;
      constructor() {
        super();
        const internals = this.attachInternals();
        roots.push(internals.shadowRoot, this.shadowRoot);
        try { roots.push(this.attachShadow({ mode: 'open' })); } catch {}
      }
      // Both run inside of the repair itself.
      connectedCallback() { window.removed += 1; this.remove(); }
      attributeChangedCallback() { if (!this.style.display) this.style.display = 'none'; }
    });
    return roots;
  })()`);
  expect(roots).toEqual([null, null]);
  await expect.poll(() => overlayText(page)).toBe('');
  const removed = await page.evaluate('window.removed');
  // It was taken away once when it became the page's, and again after each repair.
  expect(removed).toBe(6);
  await page.waitForTimeout(300);
  expect(await page.evaluate('window.removed')).toBe(removed);
  expect((await browser.badge(page)).text).toMatch(/^\d{1,3}$/);
});

test('a document that its page takes away and puts together anew gets the pill again', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await openGraded(browser);
  await page.evaluate(async () => {
    const before = document.documentElement;
    before.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.append(document.createElement('html'));
  });
  await waitForOverlay(page, GRADED);
  await page.evaluate(() => {
    const html = document.createElement('html');
    html.append(document.createElement('head'), document.createElement('body'));
    document.documentElement.replaceWith(html);
  });
  await waitForOverlay(page, GRADED);
  await page.evaluate(() => {
    document.open();
    document.write('<title>New</title><body><h1>Written anew</h1>');
    document.close();
  });
  await waitForOverlay(page, GRADED);
  expect(await page.evaluate('document.querySelectorAll("html > :not(head):not(body)").length')).toBe(1);
});

test('what a page does to everything around the pill is borne, and counts for nothing once it is over', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await openGraded(browser);
  const before = await standOf(page);
  await page.evaluate(`(() => {
    window.records = 0;
    new MutationObserver((all) => { window.records += all.length; })
      .observe(document, { childList: true, subtree: true });
  })()`);
  for (let round = 0; round < 3; round += 1)
    for (const style of ['zoom:2', 'transform:scale(.5)', 'filter:invert(1)', 'opacity:0', 'contain:strict'])
      await page.evaluate(async (css) => {
        document.documentElement.style.cssText = css;
        document.documentElement.inert = true;
        await new Promise(requestAnimationFrame);
        document.documentElement.removeAttribute('style');
        document.documentElement.inert = false;
      }, style);
  expect(await page.evaluate('window.records')).toBe(0);
  expect(await standOf(page)).toEqual(before);
  expect(await overlayText(page)).toMatch(GRADED);
});

/** Runs in the page: elements whose names hide the document's and the window's own members from its scripts. */
function nameElementsLikeMembers(): void {
  const names = [
    'documentElement',
    'body',
    'createElement',
    'querySelectorAll',
    'hidden',
    'addEventListener',
  ];
  const globals = ['chrome', 'browser', 'navigation', 'setInterval', 'MutationObserver', 'CSSStyleSheet'];
  addEventListener('DOMContentLoaded', () => {
    const made = [...names, ...globals].flatMap((name) =>
      ['img', 'form', 'a', 'object'].map((tag) => {
        const element = document.createElement(tag);
        element.setAttribute('name', name);
        element.id = name;
        return element;
      }),
    );
    document.body.append(...made);
  });
}

test('elements that bear the names of what the pill needs do not keep it away', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.addInitScript(nameElementsLikeMembers);
  await page.goto(EMPTY);
  await waitForOverlay(page, GRADED);
  expect(await page.evaluate('String(document.documentElement)')).toBe('[object HTMLCollection]');
});

/** Names that our styles use. They are in the open, so a page may register every one of them. */
const STYLES = ['entrypoints/pill/pill.css', 'components/theme/palette.css', 'components/theme/risk.css'];
const NAMES = [
  ...new Set(STYLES.flatMap((file) => readFileSync(file, 'utf8').match(/--[a-z][a-z-]*/g) ?? [])),
];

test('a page that lays down what our style means fills no ring, lowers no load line and colours no danger as safe', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  expect(NAMES).toEqual(expect.arrayContaining(['--filled', '--water', '--ring', '--danger', '--tide']));
  const other = await openGraded(browser);
  // With the card open all figures come in; from then on every pill shows the same.
  const colours = await severityColours(other);
  await other.reload();
  const honest = { picture: await pictureOfPill(other), colours };
  expect(new Set(honest.colours).size).toBeGreaterThan(1);
  for (const syntax of ['<integer>', '<color>'])
    await test.step(syntax, async () => {
      const page = await browser.context.newPage();
      await page.addInitScript(
        ({ names, syntax, initialValue }) => {
          for (const name of names) CSS.registerProperty({ name, syntax, inherits: false, initialValue });
          addEventListener('DOMContentLoaded', () => {
            for (const name of names)
              document.documentElement.style.setProperty(name, initialValue, 'important');
          });
        },
        { names: NAMES, syntax, initialValue: syntax === '<integer>' ? '1' : 'rgb(20, 108, 67)' },
      );
      await page.goto(EMPTY);
      expect((await pictureOfPill(page)).equals(honest.picture)).toBe(true);
      expect(await severityColours(page)).toEqual(honest.colours);
    });
});

async function pictureOfPill(page: Page): Promise<Buffer> {
  await waitForOverlay(page, GRADED);
  await waitForOverlay(page, WHOLE);
  const clip = await overlayBox(page);
  if (clip === null) throw new Error('no pill');
  return page.screenshot({ clip });
}

/** Opens the card and tells in which colours it says how severe its warnings are, in order. */
async function severityColours(page: Page): Promise<readonly unknown[]> {
  await clickOverlay(page, /BTCUSDT perpetual/);
  await waitForOverlay(page, /Show all \d+ warnings/);
  return withDebugger(page, async (session) => {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const said = nodes.filter(({ attributes }) => attributes?.includes('data-severity'));
    const colours: unknown[] = [];
    for (const { backendNodeId } of said) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        ...(object.objectId !== undefined && { objectId: object.objectId }),
        functionDeclaration: 'function () { return getComputedStyle(this).color; }',
      });
      colours.push(result.value);
    }
    return colours;
  });
}
