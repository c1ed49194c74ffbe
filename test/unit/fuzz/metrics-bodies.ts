import { describeRequest } from '@/utils/tokenmetrics/describe-request';
import {
  API_KEY_HEADER,
  type ApiVersion,
  type Call,
  type EndpointName,
  SERVED_BY,
} from '@/utils/tokenmetrics/endpoints';
import { answerFor } from '../../sandbox/route';
import { SANDBOX_KEYS } from '../../sandbox/tokenmetrics/keys';
import { newTokenMetricsState } from '../../sandbox/tokenmetrics/state';
import { bodyOf, NOON_MS } from '../sandbox/pretend-internet';

const TOKEN_IDS = [3375, 3306, 3315];

/** One call to every endpoint that Plimsoll asks. */
const CALLS: { readonly [E in EndpointName]: Call } = {
  tokens: { endpoint: 'tokens', by: 'symbol', values: ['BTC', 'ETH', 'SOL'] },
  'top-market-cap-tokens': { endpoint: 'top-market-cap-tokens', topK: 4 },
  'tm-grade': { endpoint: 'tm-grade', tokenIds: TOKEN_IDS },
  'tm-grade-history': { endpoint: 'tm-grade-history', tokenId: 3375 },
  'fundamental-grade': { endpoint: 'fundamental-grade', tokenIds: TOKEN_IDS },
  'technology-grade': { endpoint: 'technology-grade', tokenIds: TOKEN_IDS },
  'trading-signals': { endpoint: 'trading-signals', tokenIds: TOKEN_IDS },
  'trader-grades': { endpoint: 'trader-grades', tokenIds: TOKEN_IDS },
  'investor-grades': { endpoint: 'investor-grades', tokenIds: TOKEN_IDS },
  indices: { endpoint: 'indices' },
  'indices-holdings': { endpoint: 'indices-holdings', indexId: 12 },
  'indices-performance': { endpoint: 'indices-performance', indexId: 1 },
};

export const METRICS_ENDPOINTS: readonly EndpointName[] = Object.values(CALLS).map(
  ({ endpoint }) => endpoint,
);

/** What the pretend Token Metrics answers to each call, in every version that serves it. */
export function metricsBodies(): readonly {
  readonly endpoint: EndpointName;
  readonly version: ApiVersion;
  readonly body: unknown;
}[] {
  return METRICS_ENDPOINTS.flatMap((endpoint) =>
    SERVED_BY[endpoint].map((version) => ({ endpoint, version, body: answered(version, CALLS[endpoint]) })),
  );
}

function answered(version: ApiVersion, call: Call): unknown {
  const { method, url } = describeRequest('https://api.tokenmetrics.com', version, call);
  const { hostname: host, pathname: path, searchParams: query } = new URL(url);
  const headers = { [API_KEY_HEADER]: SANDBOX_KEYS.good };
  return bodyOf(
    answerFor(
      { method, host, path, query, headers, body: '' },
      newTokenMetricsState(() => NOON_MS),
    ),
  );
}
