import type { CDPSession, Page } from '@playwright/test';

function wholeDocument(session: CDPSession) {
  return session.send('DOM.getDocument', { depth: -1, pierce: true });
}

/** A node as the debugger describes it. */
type Node = Awaited<ReturnType<typeof wholeDocument>>['root'];

/** What a browser's debugger tells of an element, whichever the browser. */
export interface SeenElement {
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text below it, in order, runs of white space made one. */
  readonly text: string;
}

/** A part of the page's tree under a closed shadow root, with what can be asked of it. */
export interface ShadowElement extends SeenElement {
  readonly backendNodeId: number;
  readonly children: readonly ShadowElement[];
}

/** Their text is not shown. */
export const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'title', 'desc']);

/**
 * What hangs in shadow roots of elements that stand directly under `<html>`, closed ones too: the browser's own
 * debugger sees through them, page scripts do not.
 */
export async function shadowRootsOf(session: CDPSession): Promise<readonly ShadowElement[]> {
  const { root } = await wholeDocument(session);
  const html = root.children?.find((node) => node.localName === 'html');
  return (html?.children ?? [])
    .filter((node) => node.localName !== 'head' && node.localName !== 'body')
    .flatMap((node) => node.shadowRoots ?? [])
    .map(read);
}

function read(node: Node): ShadowElement {
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return {
    backendNodeId: node.backendNodeId,
    tag: node.localName,
    attributes: attributesOf(node.attributes ?? []),
    text: textOf(node).replace(/\s+/g, ' ').trim(),
    children: below.filter(({ nodeType }) => nodeType === 1).map(read),
  };
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  if (UNSEEN.has(node.localName)) return '';
  return [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf).join(' ');
}

/** The debugger sends names and values in one flat list. */
function attributesOf(flat: readonly string[]): Readonly<Record<string, string>> {
  const entries: [string, string][] = [];
  for (let place = 0; place + 1 < flat.length; place += 2) {
    entries.push([flat[place] ?? '', flat[place + 1] ?? '']);
  }
  return Object.fromEntries(entries);
}

/** Opens a debugger session for one question and closes it again. */
export async function withDebugger<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

interface Tree<T> {
  readonly children: readonly T[];
}

/** Every element of a tree, parents before children. */
export function everyElement<T extends Tree<T>>(roots: readonly T[]): readonly T[] {
  return roots.flatMap((element) => [element, ...everyElement(element.children)]);
}

/**
 * Elements that carry a label (accessible name or text), the likeliest to be meant first: the deepest is the most
 * particular, and something to press comes before mere text.
 */
export function labelled<T extends SeenElement & Tree<T>>(
  roots: readonly T[],
  label: string | RegExp,
): readonly T[] {
  const elements = everyElement(roots)
    .filter((element) => carries(element, label))
    .reverse();
  return [...elements.filter(isPressable), ...elements.filter((element) => !isPressable(element))];
}

function carries(element: SeenElement, label: string | RegExp): boolean {
  const names = [element.attributes['aria-label'], element.attributes['title'], element.text];
  return names.some((name) =>
    name === undefined ? false : typeof label === 'string' ? name.includes(label) : label.test(name),
  );
}

function isPressable({ tag, attributes }: SeenElement): boolean {
  const role = attributes['role'] ?? '';
  return ['button', 'a', 'input', 'summary'].includes(tag) || /button|link|menuitem|tab|option/.test(role);
}
