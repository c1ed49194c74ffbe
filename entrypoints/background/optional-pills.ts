import browser from 'webextension-polyfill';
import { optionalExchanges } from '@/utils/exchanges';
import { pagePatterns } from '@/utils/exchanges/host-patterns';

const SCRIPT_ID = 'optional-pills';

/**
 * Puts the pill on the pages of optional exchanges that the user has allowed, and takes it from those that they no
 * longer allow. The registration outlives the worker; it is made anew whenever permissions change.
 */
export async function registerOptionalPills(): Promise<void> {
  const allowed = await Promise.all(
    optionalExchanges.flatMap(pagePatterns).map(async (pattern) => ({
      pattern,
      isAllowed: await browser.permissions.contains({ origins: [pattern] }),
    })),
  );
  const matches = allowed.filter(({ isAllowed }) => isAllowed).map(({ pattern }) => pattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const before = registered[0]?.matches ?? [];
  if (matches.length === before.length && matches.every((pattern) => before.includes(pattern))) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: ['pill.js'], runAt: 'document_idle', allFrames: false },
  ]);
}
