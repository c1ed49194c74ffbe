import type { FactSource } from '../fact-source';
import { contractSources } from './contracts';
import { crowdSources } from './crowd';
import { marketSources } from './market';
import { optionSources } from './options';
import { spotSources } from './spot';
import { ticker } from './tickers';
import { tiers } from './tiers';

export const gateFacts: readonly FactSource[] = [
  ...contractSources,
  ticker,
  tiers,
  ...marketSources,
  ...crowdSources,
  ...spotSources,
  ...optionSources,
];

export const gateFactHosts: readonly string[] = ['api.gateio.ws'];
