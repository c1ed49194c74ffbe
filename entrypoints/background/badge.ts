import browser from 'webextension-polyfill';
import type { PillView } from '@/utils/briefing/pill-view';
import type { Severity } from '@/utils/risk/warnings/severity';
import type { Band } from '@/utils/tokenmetrics/grade-words';

/** Background and text of the badge for each band; every pair has a contrast of at least 4.5 to 1. */
const COLOURS: Readonly<Record<Band, string>> = {
  'very-strong': '#146c43',
  strong: '#2f6f3e',
  neutral: '#4b5a6b',
  weak: '#8a5a00',
  'very-weak': '#a32d16',
};
const NO_BAND = '#4b5a6b';
/** Where the contract's risk is known its worst warning colours the badge; the same contrast holds. */
const SEVERITY_COLOURS: Readonly<Record<Severity, string>> = {
  info: '#4b6b94',
  caution: '#8a5a00',
  danger: '#b4321a',
};
/** Without a grade the severity's own shape stands in: a number would be taken for a grade. */
const SHAPES: Readonly<Record<Severity, string>> = { info: '', caution: '◆', danger: '▲' };
const TEXT = '#ffffff';

/** Shows a tab's grade on the toolbar button, in the colour of its worst warning; nothing where neither is known. */
export async function showBadge(tabId: number, view: PillView | null): Promise<void> {
  const graded = view?.ring.kind === 'token-metrics' && view.ring.filled !== null ? view : null;
  const severity = view?.risk?.severity ?? null;
  const text = graded?.ring.text.slice(0, 4) ?? (severity ? SHAPES[severity] : '');
  const bandColour = graded?.ring.band ? COLOURS[graded.ring.band] : NO_BAND;
  const color = severity && severity !== 'info' ? SEVERITY_COLOURS[severity] : bandColour;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title: view?.label ?? browser.i18n.getMessage('extensionName') }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor?.({ tabId, color: TEXT }),
    ]);
  } catch {
    // The tab closed meanwhile; its badge went with it.
  }
}
