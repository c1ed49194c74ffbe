import browser from 'webextension-polyfill';
import type { ChangedSignal } from '@/utils/messages/verbs';

const CHANGED: ChangedSignal = { plimsoll: 'changed' };

/**
 * Tells every pill and every open page of ours to look again. It carries no data. Tabs without a pill and a
 * moment without open pages are no errors.
 */
export async function tellChanged(pagePatterns: readonly string[]): Promise<void> {
  browser.runtime.sendMessage(CHANGED).catch(() => undefined);
  const tabs = await browser.tabs.query({ url: [...pagePatterns] });
  for (const { id } of tabs) {
    if (id !== undefined) browser.tabs.sendMessage(id, CHANGED, { frameId: 0 }).catch(() => undefined);
  }
}
