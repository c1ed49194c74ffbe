import type { CardHandoff } from '@/utils/messages/card-handoff';
import type { Background } from '../background';

/** The card's line to the background: the pill hears "look again" for both, so the card needs no listener of its own. */
export function throughPill(ask: Background['ask'], handoff: CardHandoff): Background {
  return {
    ask,
    onChanged: (listener) =>
      handoff.subscribe((event) => {
        if (event === 'changed') listener();
      }),
  };
}
