import browser from 'webextension-polyfill';
import { type PopupState, popupStateSchema } from './popup-place';

const NAME = 'popup';

/** What was kept since the browser started; null where nothing was, or where this browser has no session storage. */
export async function readPopupState(): Promise<PopupState | null> {
  try {
    const kept = popupStateSchema.safeParse((await browser.storage.session.get(NAME))[NAME]);
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Keeps the state until the browser closes. That it could not be kept is no reason to stop. */
export async function keepPopupState(state: PopupState): Promise<void> {
  try {
    await browser.storage.session.set({ [NAME]: state });
  } catch {
    // Without session storage the popup opens on the active tab, as it does the first time.
  }
}
