import type { CDPSession, Page } from '@playwright/test';
import { labelled, type ShadowElement, shadowRootsOf, withDebugger } from './shadow-tree';

/** Page coordinates in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around everything the overlay draws; null where it draws nothing. */
export function overlayBox(page: Page): Promise<Box | null> {
  return withDebugger(page, async (session) => {
    const boxes: Box[] = [];
    for (const root of await shadowRootsOf(session)) {
      for (const element of root.children) boxes.push(...(await boxesOf(session, element)));
    }
    return around(boxes);
  });
}

/** Everything the overlay says, visible or not, parts of one shadow root joined by spaces, roots by line ends. */
export function overlayText(page: Page): Promise<string> {
  return withDebugger(page, async (session) => {
    const roots = await shadowRootsOf(session);
    return roots.map((root) => root.text).join('\n');
  });
}

/** The whole tree under the overlay's shadow roots, for closer questions (attributes, order). */
export function overlayTree(page: Page): Promise<readonly ShadowElement[]> {
  return withDebugger(page, shadowRootsOf);
}

/** Resolves with what the overlay says once it says this; rejects after the time with what it said last. */
export async function waitForOverlay(
  page: Page,
  words: string | RegExp,
  timeoutMs = 10_000,
): Promise<string> {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const text = await overlayText(page);
    if (typeof words === 'string' ? text.includes(words) : words.test(text)) return text;
    if (Date.now() > endMs) throw new Error(`The overlay never said ${String(words)}. It says: "${text}"`);
    await page.waitForTimeout(50);
  }
}

/** Moves the pointer onto the part of the overlay with this label, or onto its middle. */
export async function pointAtOverlay(page: Page, label?: string | RegExp): Promise<void> {
  const { x, y } = await placeOf(page, label);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y, { steps: 3 });
}

/** A real click at the place of the part that carries this label: its accessible name or its text. */
export async function clickOverlay(page: Page, label: string | RegExp): Promise<void> {
  const { x, y } = await placeOf(page, label);
  await page.mouse.click(x, y);
}

async function placeOf(page: Page, label: string | RegExp | undefined): Promise<{ x: number; y: number }> {
  const box = label === undefined ? await overlayBox(page) : await labelledBox(page, label);
  if (box === null) {
    throw new Error(
      `Nothing in the overlay is drawn with the label ${String(label)}: ${await overlayText(page)}`,
    );
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function labelledBox(page: Page, label: string | RegExp): Promise<Box | null> {
  return withDebugger(page, async (session) => {
    for (const element of labelled(await shadowRootsOf(session), label)) {
      const box = await boxOf(session, element);
      if (box !== null) return box;
    }
    return null;
  });
}

/** An element's own box, or those of what it holds where it has none (`display: contents`). */
async function boxesOf(session: CDPSession, element: ShadowElement): Promise<readonly Box[]> {
  const box = await boxOf(session, element);
  if (box !== null) return [box];
  const below: Box[] = [];
  for (const child of element.children) below.push(...(await boxesOf(session, child)));
  return below;
}

async function boxOf(session: CDPSession, { backendNodeId }: ShadowElement): Promise<Box | null> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    return box.width > 0 && box.height > 0 ? box : null;
  } catch {
    // Not drawn.
    return null;
  }
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return { x, y, width, height };
}
