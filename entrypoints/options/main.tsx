import '@/components/theme/pages';
import '@/components/theme/options.css';
import browser from 'webextension-polyfill';
import { hostsToGrant } from '@/components/extension-remedies';
import type { SiteAccess } from '@/components/options/optional-exchanges';
import { Options } from '@/components/options/options';
import { drawPage } from '@/components/page-shell';
import { ask } from '@/utils/messages/ask';

/** Answers true at once for what is granted already. */
function allow(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

async function hasAccess(): Promise<boolean> {
  const { apiBase } = await ask('settings', {});
  return browser.permissions.contains({ origins: hostsToGrant(apiBase) });
}

const access: SiteAccess = {
  has: (origins) => browser.permissions.contains({ origins: [...origins] }),
  ask: (origins) => browser.permissions.request({ origins: [...origins] }),
  drop: (origins) => browser.permissions.remove({ origins: [...origins] }),
};

drawPage(
  <Options
    version={browser.runtime.getManifest().version}
    hasAccess={hasAccess}
    allow={allow}
    access={access}
  />,
);
