import browser from 'webextension-polyfill';
import * as z from 'zod/mini';

const NAME = 'popup';

const schema = z.object({
  /** Which part of a token's view is open. */
  tab: z.string(),
  /** What stands in the search field. */
  text: z.string(),
  /** The token looked at instead of the active tab's; null for the tab's own. */
  tokenId: z.nullable(z.number()),
});

/** Where the reader was when the popup closed. */
export type PopupState = z.infer<typeof schema>;

/** What was kept since the browser started; null where nothing was, or where this browser has no session storage. */
export async function readPopupState(): Promise<PopupState | null> {
  try {
    const kept = schema.safeParse((await browser.storage.session.get(NAME))[NAME]);
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
