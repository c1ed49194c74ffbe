import browser from 'webextension-polyfill';
import type { Surroundings } from '@/utils/net/create-http';
import type { SessionMemory } from '@/utils/store/kept-records';

/** The browser as the network room needs it. `listed` tells whether Plimsoll means to contact an origin at all. */
export function browserSurroundings(listed: (origin: string) => Promise<boolean>): Surroundings {
  return {
    fetch: (...request) => fetch(...request),
    nowMs: () => Date.now(),
    isOnline: () => navigator.onLine,
    mayContact: async (origin) => (await listed(origin)) && isGranted(origin),
  };
}

/** Whether the browser grants access to an origin now: the user may take it back at any time. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

/** Session memory: in no file, gone with the browser, and closed to content scripts. */
export function sessionMemory(): SessionMemory {
  const { session } = browser.storage;
  return {
    get: async (name) => (await session.get(name))[name],
    set: (name, value) => session.set({ [name]: value }),
    remove: (name) => session.remove(name),
  };
}
