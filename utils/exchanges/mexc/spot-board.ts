import { failureIn } from '../binance/api';
import { listedBoard } from '../spot-board';
import { SPOT_API } from './api';

/** The spot API has Binance's shapes. */
export const mexcBoard = listedBoard({
  url: `${SPOT_API}/ticker/24hr`,
  path: [],
  keys: { symbol: 'symbol', price: 'lastPrice', turnover: 'quoteVolume' },
  symbolOf: (rawBase, quote) => rawBase + quote,
  failureIn,
});
