import browser from 'webextension-polyfill';
import type { SiteAccess } from './site-access';

/** The browser's own word on hosts. What is granted already is answered true at once, without asking the user. */
export const browserAccess: SiteAccess = {
  has: (origins) => browser.permissions.contains({ origins: [...origins] }),
  ask: (origins) => browser.permissions.request({ origins: [...origins] }),
  drop: (origins) => browser.permissions.remove({ origins: [...origins] }),
};
