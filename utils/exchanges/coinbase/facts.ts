import type { FactSource } from '../fact-source';
import { internationalSources } from './international';
import { marketSources } from './market';
import { productSources } from './products';

/** Coinbase publishes neither long/short shares, nor an insurance fund, nor fees, nor maintenance tiers. */
export const coinbaseFacts: readonly FactSource[] = [
  ...internationalSources,
  ...productSources,
  ...marketSources,
];

export const coinbaseFactHosts: readonly string[] = [
  'api.coinbase.com',
  'api.international.coinbase.com',
  'api.exchange.coinbase.com',
];
