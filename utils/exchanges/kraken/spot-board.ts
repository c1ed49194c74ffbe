import { at, isRow, positiveIn, times } from '../fact-rows';
import { failureFrom } from '../get-source';
import { get } from '../instrument-rows';
import type { SpotBoard, SpotRow } from '../spot-board';
import { spotAnswer } from './answer';

/** Each pair under its own name; in `v` and `p` volume and average price, the last 24 hours second. */
export const krakenBoard: SpotBoard = {
  request: get('https://api.kraken.com/0/public/Ticker'),
  quotes: ['USD', 'USDT'],
  utcDays: true,
  // The oldest assets are filed under names with an X or Z before them: `XXBTZUSD` for XBTUSD.
  symbolOf: (rawBase, quote) => ({
    inBoard: [rawBase + quote, `X${rawBase}Z${quote}`, `X${rawBase}${quote}`, `${rawBase}Z${quote}`],
    symbol: rawBase + quote,
  }),
  read: (body) => {
    const failure = failureFrom(spotAnswer(body, () => ({})));
    if (failure !== null) return failure;
    const result = at(body, 'result');
    if (!isRow(result)) return 'unexpected-answer';
    return Object.entries(result).flatMap(([symbol, entry]) => rowOf(symbol, entry) ?? []);
  },
};

function rowOf(symbol: string, entry: unknown): SpotRow | null {
  const figure = (key: string, place: number) => {
    const list = at(entry, key);
    return Array.isArray(list) ? positiveIn(list[place]) : null;
  };
  const lastPrice = figure('c', 0);
  const turnover = times(figure('v', 1), figure('p', 1));
  return lastPrice === null || turnover === null ? null : { symbol, lastPrice, turnover };
}
