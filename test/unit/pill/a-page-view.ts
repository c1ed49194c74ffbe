import type { PageView } from '@/utils/messages/verbs';

/** What the background answers to a look, about an invented contract. */
export function pageView(headline: string, pending = false): PageView {
  return {
    dock: null,
    theme: 'light',
    pill: {
      key: headline,
      ring: { text: '82', filled: 0.82, kind: 'token-metrics', band: 'strong' },
      headline,
      detail: 'Blue chip',
      indices: '3 indices',
      risk: { severity: 'danger', text: '2 dangers' },
      load: { water: 0.5, ring: 0.4, tone: 'over' },
      staleness: '2 d old',
      source: 'Token Metrics',
      label: `${headline} on Binance: TM grade 82 of 100, Strong.`,
      menu: {
        open: 'Open the card',
        hideHere: 'Hide on this contract',
        hideSite: 'Hide on Binance',
        hideEverywhere: 'Hide everywhere',
        move: 'Move with the arrow keys',
        resetPlace: 'Back to its usual place',
        options: 'Options',
        more: 'Pill menu',
      },
      pending,
    },
  };
}
