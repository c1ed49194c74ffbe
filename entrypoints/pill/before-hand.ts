import { fetchHand } from './fetch-hand';
import type { DrawnPill, Hand, Heard } from './hand-over';

/** What a person can do to the pill. The hand is sent for with the first of these. */
const DEEDS = [
  'pointerenter',
  'pointerleave',
  'pointerdown',
  'click',
  'contextmenu',
  'keydown',
  'focus',
  'blur',
] as const;

/** More than a person does while a script of a few kB arrives. */
const MOST_KEPT = 32;

/**
 * Hears everything that happens to the pill, sends for the hand at the first, and keeps what comes before it has
 * arrived: a key or click is never lost. Events that a page's script made up are not heard.
 */
export function beforeHand(drawn: DrawnPill): Omit<Hand, 'heard'> {
  const { pill, face, signal } = drawn;
  let kept: Heard[] = [];
  let hand: Hand | null = null;
  let sent = false;

  async function send(): Promise<void> {
    sent = true;
    hand = await fetchHand(drawn.ask, drawn);
    // Where it did not come, the next touch sends again; what was meant by then is long past.
    sent = hand !== null;
    for (const heard of kept) hand?.heard(heard);
    kept = [];
  }

  function hear(event: Event): void {
    const { target, type } = event;
    // Entering and leaving are also told of every word inside the face.
    if (!event.isTrusted || (/^pointer(enter|leave)$/.test(type) && target !== face && target !== pill))
      return;
    const heard = { event, target };
    if (hand !== null) {
      hand.heard(heard);
      return;
    }
    if (isOurs(event, face)) event.preventDefault();
    if (kept.length < MOST_KEPT) kept.push(heard);
    if (!sent) void send();
  }

  for (const name of DEEDS) pill.addEventListener(name, hear, { signal, capture: true });

  return { shown: () => hand?.shown(), blanked: () => hand?.blanked() };
}

/** Whether the browser's own answer, its context menu or a step back in its history, is not to come. */
function isOurs(event: Event, face: HTMLElement): boolean {
  if (event.type === 'contextmenu') return true;
  if (!(event instanceof KeyboardEvent) || event.target !== face) return false;
  return event.key === 'ArrowDown' || (event.altKey && event.key.startsWith('Arrow'));
}
