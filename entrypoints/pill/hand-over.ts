import type { PillMenu } from '@/utils/briefing/pill-menu';
import type { Dock, PageView } from '@/utils/messages/verbs';
import type { Ask } from './ask';
import type { Frame } from './frame';

/**
 * How the pill's first script, which draws, finds its second, the hand, which knows what to do when the pill is
 * pointed at, pressed or moved. Both run in the same isolated world, which the page cannot see: the hand's script
 * puts its `TakeInHand` on `globalThis` under this symbol. Registered, so that two bundles find the same one.
 */
export const HAND = Symbol.for('plimsoll.hand');

/** An event and the part of the pill it met: a closed root forgets the target once the event has been dispatched. */
export interface Heard {
  readonly event: Event;
  readonly target: EventTarget | null;
}

/** The pill as the first script drew it. */
export interface DrawnPill extends Frame {
  readonly ask: Ask;
  readonly href: () => string;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Where the hand hangs what it opens. */
  readonly veil: HTMLElement;
  /** Adds to the root's style. */
  readonly dress: (css: string) => void;
  /** What is shown; null while nothing is known of the address. */
  readonly page: () => PageView | null;
  readonly theme: () => 'light' | 'dark';
  /** The user hid it from its own menu. */
  readonly onHide: () => void;
  readonly signal: AbortSignal;
  /** Where it stands; null where the user never moved it. */
  dock: Dock | null;
}

/** What the first script tells the hand. */
export interface Hand {
  heard(heard: Heard): void;
  /** Something else is drawn. */
  shown(): void;
  /** The contract changed and the new one is not known yet. */
  blanked(): void;
}

export type TakeInHand = (pill: DrawnPill, menu: PillMenu) => Hand;
