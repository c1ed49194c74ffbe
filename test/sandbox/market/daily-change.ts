import { noise, rounded } from '../seeded';
import { temperOf } from './temper';

/** By how many per cent a price has moved in so many days: invented, wilder for wilder tokens. */
export function dailyChange(ticker: string, days: number, nowMs: number): number {
  const day = Math.floor(nowMs / 86_400_000);
  const spread = temperOf(ticker).annualVolatility * Math.sqrt(days / 365) * 100;
  return rounded((noise(ticker, 'change', days, day) - 0.5) * 2 * spread, 5);
}
