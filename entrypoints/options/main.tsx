import '@/components/theme/pages';
import '@/components/theme/options.css';
import browser from 'webextension-polyfill';
import { browserAccess } from '@/components/access/browser-access';
import { Options } from '@/components/options/options';
import { drawPage } from '@/components/page-shell';

/** Answers true at once for what is granted already. */
function allow(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}

drawPage(<Options version={browser.runtime.getManifest().version} allow={allow} access={browserAccess} />);
