/**
 * How the pill's script hands a place on the page to the card's. Both run in the same isolated world of one
 * tab, which the page cannot see: the pill puts the handoff on `globalThis` under `CARD_HANDOFF`, asks the
 * background to inject the card, and the card's script takes it from there.
 */

/** Registered, so that two bundles that share no module find the same symbol. */
export const CARD_HANDOFF = Symbol.for('plimsoll.card-mount');

/**
 * What the pill tells an open card.
 * moved: the contract changed, `href()` answers another address; drop what is shown before asking again.
 * changed: fresher figures are kept; ask `card` again.
 * pinned: the user decided that the preview stays; take focus if `opened` is now keyboard.
 * closed: unmount, or render nothing. The handoff is already gone from `globalThis`.
 * opened: the same mount is shown again. Heard only by a card that stayed subscribed after `closed`; where
 * none did, the pill puts the handoff back and has the card injected anew.
 */
export type CardEvent = 'moved' | 'changed' | 'pinned' | 'closed' | 'opened';

export interface CardHandoff {
  /**
   * An element inside the pill's closed shadow root, 360 px wide or as wide as a narrow window allows, placed
   * beside the pill. It is the card's box: paper, border, radius, shadow and scrolling are the pill's, the
   * card brings its content and its own `<style>`. It is not drawn while it has no child. Key events end at
   * the shadow root, so that a page's trading hotkeys do not hear them.
   */
  readonly mount: HTMLElement;
  /** Which of the two looks the pill wears; the page's own background may have decided. The card follows. */
  readonly theme: 'light' | 'dark';
  /** How it was opened, as of now: a preview by pointing becomes `keyboard` when a key pins it. */
  readonly opened: 'pointer' | 'keyboard';
  /** Pointing shows a preview that goes when the pointer leaves; a pinned card stays. */
  readonly pinned: boolean;
  /** The address that the pill now stands for. */
  href(): string;
  /** Calls the listener on every event until the returned function is called. */
  subscribe(listener: (event: CardEvent) => void): () => void;
  /** Closes the card and returns focus to the pill if the card had it. For the card's own close button. */
  close(): void;
}
