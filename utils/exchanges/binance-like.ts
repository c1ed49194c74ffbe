import { binanceFacts } from './binance/facts';
import type { FactSource } from './fact-source';
import { getSource, type Named } from './get-source';

/** A source whose answers have the shape of one of Binance's, at an address of its own. */
export interface LikeBinance
  extends Pick<FactSource, 'id' | 'bulk' | 'pace' | 'onDemand' | 'serves' | 'tells'> {
  /** The id of Binance's source whose reading is used. */
  readonly shape: string;
  url(contract: Named): string;
}

/** Empty where Binance has no source of that shape, which a test forbids. */
export function likeBinance({ shape, bulk, url, ...rest }: LikeBinance): readonly FactSource[] {
  const twin = binanceFacts.find(({ id }) => id === shape);
  if (twin === undefined) return [];
  const source = getSource({
    ...rest,
    url,
    read: (body, contract, context) => twin.read(body, contract, context),
  });
  return [{ ...source, bulk }];
}

/** Days and hours, and depth, of one market in Binance's shapes. */
export function seriesLikeBinance(parts: {
  /** What stands before the names of the sources, and of Binance's own. */
  readonly id: string;
  readonly shape: 'spot' | 'fapi';
  readonly serves: FactSource['serves'];
  /** Up to the last word of the path: `https://…/api/v3`. */
  readonly api: string;
  /** How an hour is spelled. */
  readonly hour: string;
  readonly symbolOf: (contract: Named) => string;
}): readonly FactSource[] {
  const { id, shape, serves, api, hour, symbolOf } = parts;
  const symbol = (contract: Named) => `symbol=${encodeURIComponent(symbolOf(contract))}`;
  return [
    ...likeBinance({
      id: `${id}klines`,
      shape: `${shape}_klines`,
      bulk: false,
      pace: 'hour',
      tells: 'daily-candles',
      serves,
      url: (contract) => `${api}/klines?${symbol(contract)}&interval=1d&limit=400`,
    }),
    ...likeBinance({
      id: `${id}klines.hourly`,
      shape: `${shape}_klines.hourly`,
      bulk: false,
      pace: 'hour',
      onDemand: true,
      serves,
      url: (contract) => `${api}/klines?${symbol(contract)}&interval=${hour}&limit=1000`,
    }),
    ...likeBinance({
      id: `${id}depth`,
      shape: `${shape}_depth`,
      bulk: false,
      pace: 'tick',
      onDemand: true,
      serves,
      url: (contract) => `${api}/depth?${symbol(contract)}&limit=100`,
    }),
  ];
}
