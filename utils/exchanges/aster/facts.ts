import { failureIn, rowOf } from '../binance/api';
import { likeBinance, seriesLikeBinance } from '../binance-like';
import { numberIn, orNotListed, positiveIn, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { getSource } from '../get-source';
import { toldHistory } from '../series';

const API = 'https://fapi.asterdex.com/fapi/v3';
const FEED = 'https://www.asterdex.com/bapi/futures/v1/friendly/future/common/brackets';
export const asterFactHosts: readonly string[] = ['fapi.asterdex.com', 'www.asterdex.com'];

const isPerp: FactSource['serves'] = ({ market, style }) => market === 'perp' && style === 'linear';

function perpLike(id: string, shape: string, path: string, pace: FactSource['pace']) {
  return likeBinance({ id, shape, bulk: true, pace, serves: isPerp, url: () => `${API}/${path}` });
}

/** Unlike Binance's, the list names every contract, so that one it leaves out has no known interval. */
const fundingInfo: FactSource = getSource({
  id: 'fundingInfo',
  bulk: true,
  pace: 'hour',
  serves: isPerp,
  url: () => `${API}/fundingInfo`,
  read: (body, { symbol }) => {
    const failure = failureIn(body);
    if (failure !== null) return failure;
    if (!Array.isArray(body)) return 'unexpected-answer';
    const row = rowOf(body, [symbol]);
    return row === null
      ? 'not-listed'
      : orNotListed(told({ fundingIntervalHours: positiveIn(row['fundingIntervalHours']) }));
  },
});

const history: FactSource = getSource({
  id: 'fundingRate',
  pace: 'hour',
  onDemand: true,
  serves: isPerp,
  url: ({ symbol }) => `${API}/fundingRate?symbol=${encodeURIComponent(symbol)}&limit=200`,
  read: (body) => {
    const rows = rowsOf(body);
    if (rows === null) return failureIn(body) ?? 'unexpected-answer';
    return toldHistory(
      rows.map((row) => ({ atMs: positiveIn(row['fundingTime']), rate: numberIn(row['fundingRate']) })),
    );
  },
});

/** The documented endpoint wants a key; Aster's own site reads this unofficial one, a contract at a time. */
const tiers: readonly FactSource[] = likeBinance({
  id: 'brackets',
  shape: 'bapi_brackets.future',
  bulk: false,
  pace: 'day',
  serves: isPerp,
  url: () => FEED,
}).map((source) => ({
  ...source,
  request: ({ symbol }) => ({ method: 'POST', url: FEED, json: { symbol } }),
}));

export const asterFacts: readonly FactSource[] = [
  ...perpLike('exchangeInfo', 'fapi_exchangeInfo', 'exchangeInfo', 'day'),
  fundingInfo,
  ...perpLike('premiumIndex', 'fapi_premiumIndex', 'premiumIndex', 'tick'),
  ...perpLike('ticker24hr', 'fapi_ticker24hr', 'ticker/24hr', 'tick'),
  ...perpLike('bookTicker', 'fapi_bookTicker', 'ticker/bookTicker', 'tick'),
  history,
  ...tiers,
  ...seriesLikeBinance({
    id: '',
    shape: 'fapi',
    serves: isPerp,
    api: API,
    hour: '1h',
    symbolOf: ({ symbol }) => symbol,
  }),
];
