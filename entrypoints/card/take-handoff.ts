import { CARD_HANDOFF, type CardHandoff } from '@/utils/messages/card-handoff';

function isHandoff(found: unknown): found is CardHandoff {
  return (
    typeof found === 'object' && found !== null && 'mount' in found && found.mount instanceof HTMLElement
  );
}

/** What the pill left for the card; null where the card was closed before its script arrived. */
export function takeHandoff(): CardHandoff | null {
  const found: unknown = Reflect.get(globalThis, CARD_HANDOFF);
  return isHandoff(found) ? found : null;
}
