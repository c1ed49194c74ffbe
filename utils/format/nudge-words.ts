import type { Nudge } from '@/utils/risk/nudges';
import type { Crossing } from '@/utils/risk/plan';
import { countText } from './numbers';
import { crossingWords } from './plan-words';
import { figureText, percentText } from './risk-numbers';
import type { Words } from './words';

/** One sentence with one number, that tells a fact and nothing to do. */
export function nudgeWords(words: Words, locale: string, { id, figures }: Nudge): string {
  const percent = (name: string): string => percentText(locale, Math.abs(figures[name] ?? 0));
  const count = (name: string): string => countText(locale, figures[name] ?? 0);
  switch (id) {
    case 'plan': {
      const { savedAtMs = 0, value = 0, exit, horizon, size } = figures;
      const said = (what: Crossing['what'], limit: number) =>
        crossingWords(words, locale, savedAtMs, { what, value, limit });
      if (exit !== undefined) return said('exit', exit);
      return size === undefined ? said('horizon', horizon ?? 0) : said('size', size);
    }
    case 'sizing':
      return words('nudgeSizing', percent('pct'));
    case 'scam':
      return words('nudgeScam', count('present'), count('of'));
    case 'chasing':
      return words('nudgeChasing', percent('pct'));
    case 'panic':
      return 'oiPct' in figures
        ? words('nudgePanicCascade', percent('oiPct'))
        : words('nudgePanic', percent('pct'));
    case 'overtrading':
      return 'orders' in figures
        ? words('nudgeOvertradingOrders', count('orders'))
        : words('nudgeOvertrading', percent('pct'));
    case 'concentration':
      return words('nudgeConcentration', percent('pct'));
    case 'drift':
      return words('nudgeDrift', figureText(locale, figures['points'] ?? 0));
    case 'timing':
      return words('nudgeTiming', count('place'));
    case 'diligence':
      return words.plural('nudgeDiligence', figures['open'] ?? 0, count('open'));
    case 'no-plan':
      return words('nudgeNoPlan', count('saved'));
  }
}
