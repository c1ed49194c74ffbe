import { failureIn } from '../binance/api';
import { listedBoard } from '../spot-board';

export const binanceusBoard = listedBoard({
  url: 'https://api.binance.us/api/v3/ticker/24hr?type=MINI',
  path: [],
  keys: { symbol: 'symbol', price: 'lastPrice', turnover: 'quoteVolume' },
  symbolOf: (rawBase, quote) => rawBase + quote,
  failureIn,
});
