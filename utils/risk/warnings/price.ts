import { premium } from '../basis';
import { always, type Check, found, NOTHING, onDated, onLeveraged, onPerp } from './check';
import type { Missing } from './warning';

/** Volatility and what else the price has done. */
export const priceChecks: readonly Check[] = [
  {
    id: 'vol.level',
    on: always,
    find: ({ figures, beyond }) => {
      const from = beyond.sigmaAnnual === undefined ? 'dailyCandles' : 'sigmaAnnual';
      return found(figures.sigmaAnnual, from, ['dailyCandles']);
    },
  },
  {
    id: 'vol.regime',
    on: always,
    find: ({ prepared }) => found(prepared.past.regime, 'dailyCandles', ['dailyCandles']),
  },
  {
    id: 'dd.current',
    on: always,
    find: ({ prepared }) => {
      const { drawdown } = prepared.past;
      const pct = drawdown === null ? null : drawdown.share * 100;
      return found(pct, 'dailyCandles', ['dailyCandles'], { figures: { days: drawdown?.days ?? 0 } });
    },
  },
  {
    id: 'hist.short',
    on: always,
    find: ({ prepared }) => found(prepared.past.historyDays, 'dailyCandles', ['dailyCandles']),
  },
  {
    id: 'pump.pd',
    on: always,
    find: ({ prepared }) => {
      const { spurt } = prepared.past;
      if (spurt === null) return ['hourlyCandles'];
      const { volumeTimes } = spurt;
      if (volumeTimes <= CAUTION_VOLUME) return NOTHING;
      // Below five times the usual volume it is never more than a caution.
      const bound = volumeTimes <= DANGER_VOLUME ? ({ atMost: 'caution' } as const) : {};
      const more = { figures: { volumeTimes }, ...bound };
      return found(spurt.rise * 100, 'hourlyCandles', ['hourlyCandles'], more);
    },
  },
  {
    id: 'wick.range',
    on: always,
    find: ({ prepared }) => found(prepared.past.wickSigmas, 'hourlyCandles', ['hourlyCandles']),
  },
  {
    id: 'basis.prem',
    on: onPerp,
    find: ({ figures }) => {
      const over = figures.basis.premium;
      return found(over === null ? null : Math.abs(over) * 100, 'premium', ['premium', 'indexPrice']);
    },
  },
  {
    id: 'basis.fut',
    on: onDated,
    find: ({ figures }) => {
      const { annualised, daysToExpiry } = figures.basis;
      // Within three days of expiry a yearly figure is noise.
      if (annualised === null && daysToExpiry !== null && daysToExpiry < 3) return NOTHING;
      const pct = annualised === null ? null : Math.abs(annualised) * 100;
      return found(pct, 'markPrice', ['markPrice', 'indexPrice', 'expiry']);
    },
  },
  {
    id: 'mark.last',
    on: onLeveraged,
    find: ({ facts }) => {
      const gap = premium(facts.lastPrice, facts.markPrice);
      const missing: readonly Missing[] = ['lastPrice', 'markPrice'];
      return found(gap === null ? null : Math.abs(gap) * 100, 'lastPrice', missing);
    },
  },
];

/** Times the mean volume of the twelve hours before. */
const CAUTION_VOLUME = 4;
const DANGER_VOLUME = 5;
