import type { CDPSession, Page } from '@playwright/test';

function wholeDocument(session: CDPSession) {
  return session.send('DOM.getDocument', { depth: -1, pierce: true });
}

/** A node as the debugger describes it. */
type Node = Awaited<ReturnType<typeof wholeDocument>>['root'];

/** A part of the page's tree under a closed shadow root, with what can be asked of it. */
export interface ShadowElement {
  readonly backendNodeId: number;
  /** Lower case. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text below it, in order, runs of white space made one. */
  readonly text: string;
  readonly children: readonly ShadowElement[];
}

const UNSEEN = new Set(['style', 'script', 'title', 'desc']);

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

/** Every element of a tree, parents before children. */
export function everyElement(roots: readonly ShadowElement[]): readonly ShadowElement[] {
  return roots.flatMap((element) => [element, ...everyElement(element.children)]);
}
