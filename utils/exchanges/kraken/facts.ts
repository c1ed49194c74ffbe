import type { FactSource } from '../fact-source';
import { fundingHistory } from './funding-history';
import { futuresMarket } from './futures-market';
import { instruments } from './instruments';
import { spotSources } from './spot';
import { tickerSources } from './tickers';

/** Kraken publishes neither long/short shares nor its insurance fund. */
export const krakenFacts: readonly FactSource[] = [
  instruments,
  ...tickerSources,
  ...futuresMarket,
  fundingHistory,
  ...spotSources,
];

export const krakenFactHosts: readonly string[] = ['futures.kraken.com', 'api.kraken.com'];
