import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';

/** Who asks: the script on an exchange's page, or one of the extension's own pages. */
export type Asker =
  | { readonly tier: 'page'; readonly tabId: number; readonly origin: string }
  | { readonly tier: 'room' };

export interface Self {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL('')`: the address every page of ours starts with. */
  readonly home: string;
  /** Whether this is, exactly, the host of an exchange's trading pages, and the browser still grants access to it. */
  readonly mayServe: (host: string) => Promise<boolean>;
}

/** Browsers name the document's origin, too: it is `null` for a sandboxed one, whatever its address. */
const more = z.object({ origin: z.optional(z.string()) });

/**
 * Tells the asker from what the browser says of the sender, never from the message. Closed by default: whoever
 * is not clearly one of the two is nobody. A frame inside a page is nobody, too, be it one of our own.
 */
export async function askerOf(sender: Runtime.MessageSender, self: Self): Promise<Asker | null> {
  const { id, frameId, tab, url } = sender;
  if (id !== self.id || !url || !URL.canParse(url)) return null;
  const said = more.safeParse(sender);
  if (!said.success || !isOfOrigin(url, said.data.origin)) return null;
  // A popup and a side panel lie in no tab, and then the browser may name no frame.
  if (url.startsWith(self.home)) return (frameId ?? 0) === 0 ? { tier: 'room' } : null;
  if (tab?.id === undefined || frameId !== 0) return null;
  const { origin, protocol, hostname, port, username, password } = new URL(url);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return null;
  return (await self.mayServe(hostname)) ? { tier: 'page', tabId: tab.id, origin } : null;
}

/** Compared as the address begins: `URL.origin` of an extension's own page is `null` outside a browser. */
function isOfOrigin(url: string, origin: string | undefined): boolean {
  return origin === undefined || url === origin || url.startsWith(`${origin}/`);
}
