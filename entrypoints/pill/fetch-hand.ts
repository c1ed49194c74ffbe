import type { Ask } from './ask';
import { type DrawnPill, HAND, type Hand, type TakeInHand } from './hand-over';

function isTakeInHand(found: unknown): found is TakeInHand {
  return typeof found === 'function';
}

/** Has the background put the hand's script beside this one, and lets it take the pill; null where it did not come. */
export async function fetchHand(ask: Ask, pill: DrawnPill): Promise<Hand | null> {
  const reply = await ask('hand', { href: pill.href() });
  const take: unknown = Reflect.get(globalThis, HAND);
  if (!reply.ok || reply.value === null || !isTakeInHand(take) || pill.signal.aborted) return null;
  return take(pill, reply.value);
}
