import { clickOverlay, overlayBox, overlayText, waitForOverlay } from '../browser/overlay';
import { HOST } from '../browser/overlay-host';
import { notedQuestions, noteQuestions } from '../browser/questions';
import { SANDBOX_KEYS } from '../sandbox/tokenmetrics/keys';
import { expect, GRADED, test } from './plimsoll';

const BTC = 'https://www.binance.com/en/futures/BTCUSDT?sandbox=still';

/** Every name that the pill, its hand, its card or the framework under them could listen to. */
const EVENTS = [
  ...[
    'pointerenter',
    'pointerover',
    'pointermove',
    'pointerdown',
    'pointerup',
    'pointerleave',
    'pointercancel',
  ],
  ...[
    'mouseenter',
    'mouseover',
    'mousedown',
    'mouseup',
    'mouseleave',
    'click',
    'dblclick',
    'auxclick',
    'contextmenu',
  ],
  ...[
    'keydown',
    'keypress',
    'keyup',
    'focus',
    'focusin',
    'blur',
    'focusout',
    'toggle',
    'beforetoggle',
    'close',
  ],
  ...[
    'cancel',
    'input',
    'change',
    'submit',
    'wheel',
    'scroll',
    'touchstart',
    'touchend',
    'dragstart',
    'drop',
  ],
  ...[
    'popstate',
    'hashchange',
    'pageshow',
    'pagehide',
    'visibilitychange',
    'freeze',
    'resume',
    'online',
    'offline',
  ],
  ...['navigate', 'currententrychange', 'wxt:locationchange', 'wxt:content-script-started', 'abort', 'error'],
] as const;

/** Shapes of messages that might be taken for our own. */
const MESSAGES = [
  { plimsoll: 'changed' },
  { plimsoll: 1, verb: 'hide', params: { scope: 'everywhere' } },
  { type: 'wxt:content-script-started', contentScriptName: 'pill', messageId: 'x' },
  'changed',
  null,
  42,
];

test('events and messages that a page makes up open, hide, move and ask nothing', async ({
  plimsoll: browser,
  sandbox,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  await page.waitForTimeout(1_500);
  const [said, box] = [await overlayText(page), await overlayBox(page)];
  const asked = sandbox.journal.entries().length;
  await noteQuestions(browser);
  await page.evaluate(
    `((names, messages, id) => {
      const host = ${HOST};
      const make = (name) => [
        new Event(name, { bubbles: true, composed: true, cancelable: true }),
        new PointerEvent(name, { bubbles: true, composed: true, clientX: 30, clientY: 870, isPrimary: true, button: 0 }),
        new MouseEvent(name, { bubbles: true, composed: true, clientX: 30, clientY: 870 }),
        new KeyboardEvent(name, { bubbles: true, composed: true, key: 'Enter', code: 'Enter' }),
        new KeyboardEvent(name, { bubbles: true, composed: true, key: 'Delete', altKey: true, shiftKey: true }),
        new CustomEvent(name, { bubbles: true, composed: true, detail: { plimsoll: 1 } }),
      ];
      for (const name of [...names, id + ':pill:wxt:content-script-started', id + ':pill:wxt:locationchange'])
        for (const target of [host, document.body, document.documentElement, document, window, window.navigation])
          for (const event of make(name)) target.dispatchEvent(event);
      host.click();
      host.focus();
      host.blur();
      for (const message of messages) {
        window.postMessage(message, '*');
        window.dispatchEvent(new MessageEvent('message', { data: message, origin: 'chrome-extension://' + id, source: window }));
        new BroadcastChannel('plimsoll').postMessage(message);
      }
    })(${JSON.stringify(EVENTS)}, ${JSON.stringify(MESSAGES)}, ${JSON.stringify(browser.extensionId)})`,
  );
  await page.waitForTimeout(700);
  expect(await overlayText(page)).toBe(said);
  expect(await overlayBox(page)).toEqual(box);
  expect(sandbox.journal.entries()).toHaveLength(asked);
  // Not even the second script was sent for. Figures that came in meanwhile may be looked at.
  expect((await notedQuestions(browser)).filter(({ verb }) => verb !== 'look')).toEqual([]);
  // A person's own click is still heard.
  await clickOverlay(page, /BTCUSDT perpetual/);
  await waitForOverlay(page, /Technology|Liquidation/);
});

test('a page cannot make a click meant for itself open the menu: what lies over the pill gets the click', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  const box = await overlayBox(page);
  if (!box) throw new Error('no pill');
  await page.evaluate(() => {
    const cover = document.createElement('dialog');
    cover.style.cssText =
      'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;opacity:0';
    document.body.append(cover);
    cover.showModal();
    cover.addEventListener('click', () => document.body.setAttribute('data-clicked', ''));
  });
  await page.mouse.click(box.x + 20, box.y + 20);
  await page.waitForTimeout(500);
  expect(await overlayText(page)).not.toMatch(/Technology|Liquidation|Hide on/);
  expect(await page.evaluate(() => document.body.hasAttribute('data-clicked'))).toBe(true);
  // One that lets clicks through wins a look into the card, and nothing is hidden, moved or kept.
  await noteQuestions(browser);
  await page.evaluate(() => {
    document.querySelector('dialog')?.close();
    const veil = document.createElement('p');
    veil.popover = 'manual';
    veil.style.cssText = 'inset:0;width:100vw;height:100vh;pointer-events:none';
    document.body.append(veil);
    veil.showPopover();
  });
  await page.mouse.click(box.x + 20, box.y + 20);
  await waitForOverlay(page, /Technology|Liquidation/);
  const looks = ['look', 'hand', 'openCard', 'card', 'history'];
  expect((await notedQuestions(browser)).filter(({ verb }) => !looks.includes(verb))).toEqual([]);
});

test('a click that comes before the pill’s second script has arrived opens the card, once', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  const said = await waitForOverlay(page, GRADED);
  const box = await overlayBox(page);
  if (!box) throw new Error('no pill');
  // The worker has to wake before the second script can come: the click is long over by then.
  await browser.killWorker();
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  await waitForOverlay(page, /Technology|Liquidation/);
  // Heard twice, the second would have closed it again.
  await page.waitForTimeout(500);
  expect((await overlayText(page)).length).toBeGreaterThan(said.length + 20);
});

test('a drag that begins before the second script has arrived moves the pill, and stays over a reload', async ({
  plimsoll: browser,
  withKey,
}) => {
  await withKey(SANDBOX_KEYS.good);
  const page = await browser.context.newPage();
  await page.goto(BTC);
  await waitForOverlay(page, GRADED);
  const before = await overlayBox(page);
  if (!before) throw new Error('no pill');
  await browser.killWorker();
  await page.mouse.move(before.x + 60, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(700, 500, { steps: 10 });
  await page.mouse.move(1_300, 300, { steps: 20 });
  await page.mouse.up();
  const right = async () => (await overlayBox(page))?.x ?? 0;
  await expect.poll(right).toBeGreaterThan(before.x + 400);
  await page.waitForTimeout(500);
  await page.reload();
  await waitForOverlay(page, GRADED);
  await expect.poll(right).toBeGreaterThan(before.x + 400);
});
