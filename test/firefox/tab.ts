import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Box } from '../browser/overlay';
import { everyElement, labelled } from '../browser/shadow-tree';
import type { Bidi } from './bidi';
import { elementsBelow, remoteNode, type SeenNode } from './seen-node';

const evaluated = z.object({
  type: z.string(),
  result: z.optional(z.looseObject({ value: z.optional(z.unknown()) })),
  exceptionDetails: z.optional(z.object({ text: z.string() })),
});
const shot = z.object({ data: z.base64() });

const WHOLE = { includeShadowTree: 'all', maxDomDepth: null } as const;

/** Hosts stand directly under `<html>`, beside head and body. */
const HOSTS =
  '[...document.documentElement.children].filter(({ localName }) => localName !== "head" && localName !== "body")';

/** One tab of Firefox. */
export class Tab {
  readonly context: string;
  readonly #bidi: Bidi;

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  async goto(url: string): Promise<void> {
    await this.#bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.#bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async bringToFront(): Promise<void> {
    await this.#bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.context });
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#bidi.send('browsingContext.setViewport', {
      context: this.context,
      viewport: { width, height },
    });
  }

  /** What an expression comes to in the page, promises awaited, as JSON carries it; undefined where it carries nothing. */
  async evaluate(expression: string): Promise<unknown> {
    const { value } = await this.#ask(
      `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
    );
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  }

  /** PNG of the window, of a part of it, or of the whole document. */
  async screenshot(of: 'viewport' | 'document' | Box = 'viewport'): Promise<Buffer> {
    const params =
      typeof of === 'string' ? { origin: of } : { origin: 'viewport', clip: { type: 'box', ...of } };
    const taken = await this.#bidi.send('browsingContext.captureScreenshot', {
      context: this.context,
      ...params,
    });
    return Buffer.from(shot.parse(taken).data, 'base64');
  }

  /** Everything the page shows, its body first. */
  async body(): Promise<readonly SeenNode[]> {
    return elementsBelow(remoteNode.parse(await this.#ask('document.body', WHOLE)));
  }

  /** What hangs in the shadow root of the overlay; empty where there is none. */
  async overlay(): Promise<readonly SeenNode[]> {
    const node = await this.#ask(`${HOSTS}.at(-1) ?? null`, WHOLE);
    return node['type'] === 'null' ? [] : elementsBelow(remoteNode.parse(node));
  }

  async bodyText(): Promise<string> {
    return textOf(await this.body());
  }

  async overlayText(): Promise<string> {
    return textOf(await this.overlay());
  }

  /** Resolves with what the page says once it says this; rejects after the time with what it said last. */
  waitForText(words: RegExp, timeoutMs = 15_000): Promise<string> {
    return said('page', () => this.bodyText(), words, timeoutMs);
  }

  waitForOverlay(words: RegExp, timeoutMs = 15_000): Promise<string> {
    return said('overlay', () => this.overlayText(), words, timeoutMs);
  }

  /** What a screen reader says of the pill: the longest label in it. */
  async pillSentence(): Promise<string> {
    const labels = everyElement(await this.overlay()).map(({ attributes }) => attributes['aria-label'] ?? '');
    return labels.reduce((longest, label) => (label.length > longest.length ? label : longest), '');
  }

  waitForSentence(words: RegExp, timeoutMs = 15_000): Promise<string> {
    return said('pill', () => this.pillSentence(), words, timeoutMs);
  }

  /** A real click in the middle of the part that carries this label. */
  async click(label: string | RegExp): Promise<void> {
    await this.#click(await found(label, () => this.body()));
  }

  async clickOverlay(label: string | RegExp): Promise<void> {
    await this.#click(await found(label, () => this.overlay()));
  }

  /** Moves the pointer onto the part of the overlay that carries this label. */
  async pointAtOverlay(label: string | RegExp): Promise<void> {
    const { sharedId } = await found(label, () => this.overlay());
    await this.#pointer([moveTo(sharedId)]);
  }

  /** Types into the field that the selector names, and ends with Enter. */
  async enter(selector: string, text: string): Promise<void> {
    // U+E007 is WebDriver's name of the Enter key.
    await this.write(selector, `${text}\uE007`);
  }

  /** Types into the field that the selector names. */
  async write(selector: string, text: string): Promise<void> {
    const look = async () => {
      const answer = await this.#ask(`document.querySelector(${JSON.stringify(selector)})`);
      return answer['type'] === 'null' ? undefined : remoteNode.parse(answer).sharedId;
    };
    // Focused, not clicked: the page may still be settling, and a click would fall beside the field.
    await this.#call('(node) => node.focus()', await present(selector, look));
    await this.press(...text.replaceAll('\n', '\uE007'));
  }

  /** Presses keys one after the other, by WebDriver's names. */
  async press(...keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  /** Boxes of everything the overlay draws, joined; null where it draws nothing. */
  async overlayBox(): Promise<Box | null> {
    const drawn = await this.#drawn(await this.overlay());
    if (drawn.length === 0) return null;
    const x = Math.min(...drawn.map((box) => box.x));
    const y = Math.min(...drawn.map((box) => box.y));
    const right = Math.max(...drawn.map((box) => box.x + box.width));
    const bottom = Math.max(...drawn.map((box) => box.y + box.height));
    return { x, y, width: right - x, height: bottom - y };
  }

  /** Boxes of these elements, or of what they hold where they have none of their own. */
  async #drawn(nodes: readonly SeenNode[]): Promise<readonly Box[]> {
    const found = await Promise.all(
      nodes.map(async (node) => {
        const box = await this.#box(node);
        return box.width > 0 && box.height > 0 ? [box] : this.#drawn(node.children);
      }),
    );
    return found.flat();
  }

  async #box({ sharedId }: SeenNode): Promise<Box> {
    const { value } = await this.#call('(node) => JSON.stringify(node.getBoundingClientRect())', sharedId);
    return z
      .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
      .parse(JSON.parse(String(value)));
  }

  async #click({ sharedId }: SeenNode): Promise<void> {
    await this.#call('(node) => node.scrollIntoView({ block: "center", behavior: "instant" })', sharedId);
    await this.#pointer([moveTo(sharedId), ...PRESS]);
  }

  async #pointer(actions: readonly unknown[]): Promise<void> {
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async #perform(source: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.context, actions: [source] });
  }

  async #ask(expression: string, serializationOptions: Readonly<Record<string, unknown>> = {}) {
    return answered(
      await this.#bidi.send('script.evaluate', {
        expression,
        target: { context: this.context },
        awaitPromise: true,
        serializationOptions,
      }),
    );
  }

  async #call(functionDeclaration: string, sharedId: string) {
    return answered(
      await this.#bidi.send('script.callFunction', {
        functionDeclaration,
        arguments: [{ sharedId }],
        target: { context: this.context },
        awaitPromise: true,
      }),
    );
  }
}

const PRESS = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
] as const;

function moveTo(sharedId: string) {
  return { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } } as const;
}

function answered(answer: unknown) {
  const { result, exceptionDetails } = evaluated.parse(answer);
  if (!result) throw new Error(exceptionDetails?.text ?? 'no answer');
  return result;
}

function textOf(nodes: readonly SeenNode[]): string {
  return nodes.map(({ text }) => text).join('\n');
}

async function said(
  who: string,
  text: () => Promise<string>,
  words: RegExp,
  timeoutMs: number,
): Promise<string> {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const now = await text();
    if (words.test(now)) return now;
    if (Date.now() > endMs) throw new Error(`The ${who} never said ${String(words)}. It says: "${now}"`);
    await sleep(100);
  }
}

async function found(label: string | RegExp, look: () => Promise<readonly SeenNode[]>): Promise<SeenNode> {
  return present(String(label), async () => labelled(await look(), label)[0]);
}

/** Looks until it is there. */
async function present<T>(what: string, look: () => Promise<T | undefined>, timeoutMs = 10_000): Promise<T> {
  const endMs = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > endMs) throw new Error(`There is no ${what}.`);
    await sleep(100);
  }
}
