import { overlayBox, overlayText, waitForOverlay } from '../browser/overlay';
import { HOST } from '../browser/overlay-host';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=still';

/** What a page may do to the pill again and again; each is one deed on `host`. */
const LOOPS = {
  'removes it': 'host.remove()',
  'moves it into its own tree': 'document.body.append(host)',
  'hides it in a box that is not shown':
    'const box = document.createElement("div"); box.style.display = "none"; document.body.append(box); box.append(host)',
  'rewrites its style': 'host.style.setProperty("display", "none", "important")',
  'shrinks it to nothing': 'host.style.cssText = "width:0;height:0;opacity:0;transform:scale(0)"',
} as const;

/** The most that a page's deed is undone before the pill leaves; nothing is undone for ever. */
const MOST_REPAIRS = 5;

test('a page that undoes the pill in a loop is left alone soon: the pill goes, and the badge alone remains', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  for (const [what, deed] of Object.entries(LOOPS)) {
    await test.step(what, async () => {
      const page = await browser.context.newPage();
      await page.goto(BTC);
      await waitForOverlay(page, GRADED);
      // The page does it again each time that it finds it undone, and counts.
      await page.evaluate(`(() => {
        const host = ${HOST};
        const style = host.style.cssText;
        window.deeds = 0;
        const again = () => {
          const stands = host.parentNode === document.documentElement && host.style.cssText === style;
          if (stands) { window.deeds += 1; ${deed}; }
          requestAnimationFrame(again);
        };
        again();
      })()`);
      await expect.poll(() => overlayText(page)).toBe('');
      const deeds = await page.evaluate('window.deeds');
      expect(deeds).toBeLessThanOrEqual(MOST_REPAIRS + 1);
      expect(deeds).toBeGreaterThan(1);
      await page.waitForTimeout(300);
      expect(await page.evaluate('window.deeds'), 'the pill does not come back').toBe(deeds);
      expect((await browser.badge(page)).text).toMatch(/^\d{1,3}$/);
      await page.close();
    });
  }
});

test('a page that does it inside of every change it sees is left alone as soon', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  await page.evaluate(`(() => {
    const host = ${HOST};
    window.seen = 0;
    new MutationObserver((records) => {
      window.seen += records.length;
      if (host.isConnected) host.remove();
    }).observe(document.documentElement, { childList: true });
    host.remove();
  })()`);
  await expect.poll(() => overlayText(page)).toBe('');
  const seen = await page.evaluate('window.seen');
  expect(seen).toBeLessThanOrEqual(2 * (MOST_REPAIRS + 1));
  await page.waitForTimeout(300);
  expect(await page.evaluate('window.seen')).toBe(seen);
  // The page itself works on.
  await page.getByRole('button', { name: 'ETHUSDT', exact: true }).click();
  await expect(page).toHaveURL(/ETHUSDT/);
});

/** What must not hide, move or shrink the pill, because the page's styles and attributes do not reach it. */
const HARMLESS = {
  'its styles forbid everything to be seen': `document.head.append(Object.assign(document.createElement('style'), {
    textContent: '* { display: none !important; visibility: hidden !important; opacity: 0 !important; ' +
      'transform: scale(0) !important; clip-path: circle(0) !important; width: 0 !important }',
  }))`,
  'its styles are about elements that nobody defined': `document.head.append(
    Object.assign(document.createElement('style'), { textContent: ':not(:defined) { display: none !important }' }))`,
  'it is marked as hidden': 'host.hidden = true',
  'it is given classes and an id': 'host.className = "modal d-none hidden"; host.id = "ad"',
  'it is made a popover': 'host.popover = "manual"',
  'its right to left is turned': 'document.documentElement.dir = "rtl"; host.dir = "rtl"',
  'it is copied a hundred times':
    'for (let time = 0; time < 100; time += 1) document.body.append(host.cloneNode(true))',
} as const;

test('the page’s own styles and attributes do not hide, move or shrink the pill', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  for (const [what, deed] of Object.entries(HARMLESS)) {
    await test.step(what, async () => {
      const page = await browser.context.newPage();
      await page.goto(BTC);
      const said = await waitForOverlay(page, GRADED);
      const before = await overlayBox(page);
      await page.evaluate(`(() => { const host = ${HOST}; ${deed}; })()`);
      await page.waitForTimeout(100);
      expect(await overlayText(page)).toContain(said.slice(0, 10));
      const after = await overlayBox(page);
      expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
      expect(after?.height).toBeCloseTo(before?.height ?? 0, 0);
      expect(after?.x).toBeCloseTo(before?.x ?? 0, 0);
      expect(after?.y).toBeCloseTo(before?.y ?? 0, 0);
      await page.close();
    });
  }
});

test('a copy of the pill holds nothing, and no page can open its root', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  const found = await page.evaluate(`(() => {
    const host = ${HOST};
    const copy = host.cloneNode(true);
    document.body.append(copy);
    const attempt = (work) => { try { return String(work()); } catch (error) { return error.name; } };
    return {
      open: String(host.shadowRoot),
      again: attempt(() => host.attachShadow({ mode: 'open' })),
      copyRoot: String(copy.shadowRoot),
      copyText: copy.textContent + copy.innerHTML + copy.innerText,
      html: attempt(() => host.getHTML({ serializableShadowRoots: true, shadowRoots: [] })),
      internals: attempt(() => host.attachInternals().shadowRoot),
    };
  })()`);
  expect(found).toEqual({
    open: 'null',
    again: 'NotSupportedError',
    copyRoot: 'null',
    copyText: '',
    html: '',
    internals: 'NotSupportedError',
  });
});
