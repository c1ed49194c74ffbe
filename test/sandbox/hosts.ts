import { COINGECKO_HOST } from './coingecko/answer';
import { PRETEND_EXCHANGES } from './exchanges/all';
import { LOOKALIKE_HOSTS, PLAIN_HOST } from './pages/plain-pages';
import { TOKEN_METRICS_HOST } from './tokenmetrics/answer';

/** Where other processes steer the sandbox; no browser is told of it. */
export const CONTROL_HOST = 'control.sandbox.test';

const exchanges = Object.values(PRETEND_EXCHANGES);

/** Hosts that show an exchange's pages. */
export const PAGE_HOSTS: readonly string[] = exchanges.flatMap((exchange) => exchange.pageHosts);

/** Hosts of the exchanges' public APIs. */
export const API_HOSTS: readonly string[] = [
  ...new Set(exchanges.flatMap((exchange) => exchange.api.map((route) => route.host))),
];

/** Every host a browser can reach; asking for any other is asking for a host that does not exist. */
export const BROWSER_HOSTS: readonly string[] = [
  ...new Set([
    ...PAGE_HOSTS,
    ...API_HOSTS,
    TOKEN_METRICS_HOST,
    COINGECKO_HOST,
    'app.tokenmetrics.com',
    PLAIN_HOST,
    ...LOOKALIKE_HOSTS,
  ]),
].sort();
