import * as z from 'zod/mini';
import { localScore } from '@/utils/local/score';
import { DAY_MS } from '@/utils/vocabulary/utc-day';
import { figure, inputOf } from './figure';

const asked = z.object({ candles: z.array(z.array(figure)), now: z._default(figure, null) });

/**
 * The local score of daily candles `[ms, open, high, low, close, baseVolume]`; without a `now` as it was when the
 * newest of them closed. A price that is none makes its day missing, a volume that is none is unknown.
 */
export function score(question: unknown): unknown {
  const { candles, now } = asked.parse(inputOf(question));
  const none = Number.NaN;
  const rows = candles.flatMap(([openMs, open, high, low, close, volume]) =>
    typeof openMs === 'number'
      ? [[openMs, open ?? none, high ?? none, low ?? none, close ?? none, volume ?? null] as const]
      : [],
  );
  const closedMs = Math.max(0, ...rows.map(([openMs]) => openMs + DAY_MS));
  return localScore(rows, now ?? closedMs);
}
