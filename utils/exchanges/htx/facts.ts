import type { FactSource } from '../fact-source';
import { fundingSources } from './funding';
import { interestSources } from './interest';
import { marketSources } from './market';
import { priceSources } from './prices';
import { spotSources } from './spot';
import { termSources } from './terms';
import { adjustmentFactors } from './tiers';

export const htxFacts: readonly FactSource[] = [
  ...termSources,
  adjustmentFactors,
  ...priceSources,
  ...fundingSources,
  ...interestSources,
  ...marketSources,
  ...spotSources,
];

export const htxFactHosts: readonly string[] = ['api.hbdm.com', 'api.huobi.pro'];
