import type { PageView } from '@/utils/messages/verbs';

/** What the background answers to a look, about an invented contract. */
export function pageView(headline: string, pending = false): PageView {
  return {
    dock: null,
    theme: 'light',
    words: { name: 'Plimsoll', updated: 'Plimsoll was updated.', dismiss: 'Dismiss' },
    pill: {
      key: headline,
      ring: { text: '82', filled: 0.82, kind: 'token-metrics', band: 'strong' },
      headline,
      detail: 'Blue chip',
      indices: '3 indices',
      risk: { severity: 'danger', text: '2 dangers' },
      leverage: 'Long 20×',
      load: { water: 0.5, ring: 0.4, tone: 'over' },
      staleness: '2 d old',
      source: 'Token Metrics',
      label: `${headline} on Binance: TM grade 82 of 100, Strong.`,
      more: 'Pill menu',
      pending,
    },
  };
}
