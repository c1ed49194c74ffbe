import browser from 'webextension-polyfill';
import { browserAccess } from './access/browser-access';
import { extensionBackground } from './extension-background';
import type { Remedies } from './notes/remedies';

/** The hosts to ask for: all that the manifest names, as a browser may withhold any, and the origin of the user's proxy. */
function hostsToGrant(apiBase: string): string[] {
  const manifest: { host_permissions?: unknown } = browser.runtime.getManifest();
  const listed = Array.isArray(manifest.host_permissions) ? manifest.host_permissions : [];
  const own = URL.canParse(apiBase) ? [`${new URL(apiBase).origin}/*`] : [];
  return [...new Set([...listed.filter((host) => typeof host === 'string'), ...own])];
}

/** What an extension page can do for its reader. `apiBase` is read beforehand: a permission must be asked within the click. */
export function extensionRemedies(apiBase: () => string): Remedies {
  return {
    openOptions: () => void browser.runtime.openOptionsPage(),
    grantAccess: () => browserAccess.ask(hostsToGrant(apiBase())),
    access: browserAccess,
    unlock: (passphrase) => extensionBackground.ask('unlockKey', { passphrase }),
  };
}
