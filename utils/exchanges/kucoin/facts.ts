import type { FactSource } from '../fact-source';
import { contractSources } from './contracts';
import { fundingSources } from './funding';
import { futuresMarket } from './futures-market';
import { spotSources } from './spot';
import { tierSources } from './tiers';

/** KuCoin publishes neither long/short shares nor its insurance fund without a key. */
export const kucoinFacts: readonly FactSource[] = [
  ...contractSources,
  ...fundingSources,
  ...futuresMarket,
  ...tierSources,
  ...spotSources,
];

export const kucoinFactHosts: readonly string[] = ['api-futures.kucoin.com', 'api.kucoin.com'];
