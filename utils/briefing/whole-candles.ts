import type { Candle } from '@/utils/contracts/facts';
import type { Untold } from '@/utils/exchanges/fact-rows';

const HOUR_MS = 3_600_000;

/**
 * Kept candles without the one that was still running when it was read and has closed since: what it says is how
 * things stood in the middle of it, and by the clock nobody could tell.
 */
export function wholeCandles(
  { dailyCandles, hourlyCandles }: Untold,
  fetchedAtMs: number,
  nowMs: number,
): Pick<Untold, 'dailyCandles' | 'hourlyCandles'> {
  const whole = (candles: readonly Candle[] | null | undefined, hours: 1 | 24) =>
    candles?.filter(([openMs]) => {
      const closesMs = openMs + hours * HOUR_MS;
      return closesMs <= fetchedAtMs || closesMs > nowMs;
    });
  return { dailyCandles: whole(dailyCandles, 24), hourlyCandles: whole(hourlyCandles, 1) };
}
