import type { Fault } from '../sandbox/faults';

const html = (status: number, body: string): Fault => ({ kind: 'status', status, html: true, body });
const hasty = (retryAfter?: string): Fault => ({
  kind: 'status',
  status: 429,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;

/** Every way in which a network fails that a trader may meet. */
export const BAD_NETWORKS = [
  'no answer ever',
  'a slow answer',
  'a body cut in its middle',
  'a connection that breaks at once',
  '401',
  '402',
  '402 that speaks of credits',
  '403 that speaks of a plan',
  '403 with the page of a blocked country',
  '404',
  '418',
  '429 that says nothing',
  '429 for two minutes',
  '429 until a date',
  '429 until a date gone by',
  '429 for less than nothing',
  '429 for thirty years',
  '429 for words',
  '451',
  '500',
  '502 with a page',
  '503',
  '503 for two minutes',
  '504',
  'good JSON called text',
  '200 with a page',
  'an empty body',
  'bytes that are nothing',
  'JSON that ends too soon',
  'JSON a hundred thousand deep',
  'fifty megabytes, announced',
  'fifty megabytes, not announced',
  'a redirect on the same host',
  'a redirect to another host',
  'a redirect to plain http',
] as const;
export type BadNetwork = (typeof BAD_NETWORKS)[number];

/**
 * The ways of failing as the pretend internet plays them. `at` is the instant
 * (epoch ms) at which it is met, for headers that name a date.
 */
export function badNetworks(at: number): Readonly<Record<BadNetwork, Fault>> {
  const date = (ms: number) => new Date(at + ms).toUTCString();
  return {
    'no answer ever': { kind: 'hang' },
    'a slow answer': { kind: 'latency', ms: 60 },
    'a body cut in its middle': { kind: 'cut' },
    'a connection that breaks at once': { kind: 'drop' },
    '401': { kind: 'status', status: 401 },
    '402': { kind: 'status', status: 402 },
    '402 that speaks of credits': {
      kind: 'status',
      status: 402,
      body: { message: 'Your credits for this month are used up' },
    },
    '403 that speaks of a plan': {
      kind: 'status',
      status: 403,
      body: { message: 'Upgrade your plan to use this endpoint' },
    },
    '403 with the page of a blocked country': html(403, '<h1>Not available in your country</h1>'),
    '404': { kind: 'status', status: 404, body: { message: 'Not found' } },
    '418': { kind: 'status', status: 418 },
    '429 that says nothing': hasty(),
    '429 for two minutes': hasty('120'),
    '429 until a date': hasty(date(300_000)),
    '429 until a date gone by': hasty(date(-300_000)),
    '429 for less than nothing': hasty('-5'),
    '429 for thirty years': hasty('999999999'),
    '429 for words': hasty('soon'),
    '451': { kind: 'status', status: 451 },
    '500': { kind: 'status', status: 500 },
    '502 with a page': html(502, '<h1>Bad gateway</h1>'),
    '503': { kind: 'status', status: 503 },
    '503 for two minutes': { kind: 'status', status: 503, retryAfter: '120' },
    '504': { kind: 'status', status: 504 },
    'good JSON called text': { kind: 'wrong-type', contentType: 'text/plain' },
    '200 with a page': html(200, '<h1>Welcome</h1>'),
    'an empty body': { kind: 'empty' },
    'bytes that are nothing': { kind: 'garbage' },
    'JSON that ends too soon': { kind: 'text', text: '{"success":true,"data":[{"symbol":"BTCU' },
    'JSON a hundred thousand deep': { kind: 'text', text: `{"message":${DEEP},"data":${DEEP}}` },
    'fifty megabytes, announced': { kind: 'huge' },
    'fifty megabytes, not announced': { kind: 'huge', unannounced: true },
    'a redirect on the same host': { kind: 'redirect', to: '/elsewhere' },
    'a redirect to another host': { kind: 'redirect', to: 'https://app.tokenmetrics.com/' },
    'a redirect to plain http': { kind: 'redirect', to: 'http://fapi.binance.com/fapi/v1/ping' },
  };
}
