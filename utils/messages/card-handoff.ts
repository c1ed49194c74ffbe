/**
 * How the pill's script hands a place on the page to the card's. Both run in the same isolated world of one
 * tab, which the page cannot see; the pill puts the handoff on `globalThis` under `CARD_HANDOFF`, asks the
 * background to inject the card, and the card's script takes it from there.
 */

/** Registered, so that two bundles that share no module find the same symbol. */
export const CARD_HANDOFF = Symbol.for('plimsoll.card-mount');

/** What moves the card while it is open. */
export type CardEvent =
  /** The contract changed: `href()` answers another address. Drop what is shown before asking again. */
  | 'moved'
  /** Fresher figures are in the cache: ask `card` again. */
  | 'changed'
  /** The user decided that the card stays: it was a preview, now it is open. Take focus if `opened` is keyboard. */
  | 'pinned'
  /** The card is being closed: unmount. The handoff is already gone from `globalThis`. */
  | 'closed';

export interface CardHandoff {
  /**
   * An empty element inside the pill's closed shadow root, placed beside the pill and sized for a card of
   * 360 px. The card may add its own `<style>` to it; it scrolls by itself when the window is low.
   */
  readonly mount: HTMLElement;
  /** The address that the pill now stands for. */
  href(): string;
  /** Calls the listener on every event until the returned function is called. */
  subscribe(listener: (event: CardEvent) => void): () => void;
  /** Closes the card and returns focus to the pill. For the card's own close button and Escape. */
  close(): void;
  /** How it was opened, as of now: a preview by pointing becomes `keyboard` when pinned by a key. */
  readonly opened: 'pointer' | 'keyboard';
  /** Pointing shows a preview that goes when the pointer leaves; a pinned card stays. */
  readonly pinned: boolean;
}
