import browser from 'webextension-polyfill';
import type { PillView } from '@/utils/briefing/pill-view';
import type { Band } from '@/utils/tokenmetrics/rating';

/** Background and text of the badge for each band; every pair has a contrast of at least 4.5 to 1. */
const COLOURS: Readonly<Record<Band, string>> = {
  'very-strong': '#146c43',
  strong: '#2f6f3e',
  neutral: '#4b5a6b',
  weak: '#8a5a00',
  'very-weak': '#a32d16',
};
const NO_BAND = '#4b5a6b';
const TEXT = '#ffffff';

/** Shows a tab's grade on the toolbar button, readable on light and dark toolbars; nothing where there is none. */
export async function showBadge(tabId: number, view: PillView | null): Promise<void> {
  const graded = view?.ring.kind === 'token-metrics' ? view : null;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: graded?.ring.text.slice(0, 4) ?? '' }),
      browser.action.setTitle({ tabId, title: view?.label ?? browser.i18n.getMessage('extensionName') }),
      browser.action.setBadgeBackgroundColor({
        tabId,
        color: graded?.ring.band ? COLOURS[graded.ring.band] : NO_BAND,
      }),
      browser.action.setBadgeTextColor?.({ tabId, color: TEXT }),
    ]);
  } catch {
    // The tab closed meanwhile; its badge went with it.
  }
}
