import type { PageVerbs } from '@/utils/messages/verbs';

export type PageVerb = keyof PageVerbs;

/** What the background's router answers; undefined where no listener answered at all. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string };

/** The little of the browser's extension API that the pill's script uses. */
export interface Runtime {
  /** Gone once the extension was updated or reloaded under this page. */
  readonly id?: string | undefined;
  sendMessage<V extends PageVerb>(message: {
    readonly plimsoll: 1;
    readonly verb: V;
    readonly params: PageVerbs[V]['params'];
  }): Promise<Reply<PageVerbs[V]['answer']> | undefined>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

export interface Extension {
  readonly runtime?: Runtime | undefined;
}

declare const browser: Extension | undefined;
declare const chrome: Extension | undefined;

/**
 * The browser's own extension API, or null where there is none. An element of the page with the id `browser`
 * takes that name where the browser has no such namespace, so the runtime's id decides.
 */
export function extensionApi(): Extension | null {
  if (typeof browser === 'object' && browser?.runtime?.id) return browser;
  return typeof chrome === 'object' && chrome?.runtime?.id ? chrome : null;
}
