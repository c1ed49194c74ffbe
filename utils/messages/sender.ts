import type { Runtime } from 'webextension-polyfill';

/** Who asks: the script on an exchange's page, or one of the extension's own pages. */
export type Asker =
  | { readonly tier: 'page'; readonly tabId: number; readonly origin: string }
  | { readonly tier: 'room' };

export interface Self {
  /** `runtime.id`. */
  readonly id: string;
  /** `runtime.getURL('')`: the address every page of ours starts with. */
  readonly home: string;
  /** Whether this is, exactly, the host of an exchange's trading pages. */
  readonly isExchangeHost: (host: string) => boolean;
}

/**
 * Tells the asker from what the browser says of the sender, never from the message. Closed by default: whoever
 * is not clearly one of the two is nobody. A frame inside a page is nobody, too.
 */
export function askerOf(sender: Runtime.MessageSender, self: Self): Asker | null {
  if (sender.id !== self.id || !sender.url) return null;
  if (sender.url.startsWith(self.home)) return { tier: 'room' };
  if (sender.tab?.id === undefined || sender.frameId !== 0 || !URL.canParse(sender.url)) return null;
  const { origin, protocol, hostname, port } = new URL(sender.url);
  if (protocol !== 'https:' || port !== '' || !self.isExchangeHost(hostname)) return null;
  return { tier: 'page', tabId: sender.tab.id, origin };
}
