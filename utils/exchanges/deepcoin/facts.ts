import type { FactSource } from '../fact-source';
import { crowdSources } from './crowd';
import { fundingSources } from './funding';
import { marketSources } from './market';
import { priceSources } from './prices';
import { instruments } from './terms';

/**
 * Deepcoin publishes no insurance fund and no index price. Its maintenance tiers (`step-margin`) are left out: no
 * answer was ever seen, and in what it counts its limits is not documented.
 */
export const deepcoinFacts: readonly FactSource[] = [
  instruments,
  ...priceSources,
  ...fundingSources,
  ...crowdSources,
  ...marketSources,
];

export const deepcoinFactHosts: readonly string[] = ['api.deepcoin.com'];
