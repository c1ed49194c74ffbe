import type { RequiredExchangeId } from '@/utils/contracts/contract';
import { PRETEND_EXCHANGES } from '../exchanges/all';
import type { Fault } from '../faults';

/** What CloudFront puts in front of an API whose owner does not serve a country. */
const CLOUDFRONT = `<h1>403 ERROR</h1><h2>The request could not be satisfied.</h2>
<p>The Amazon CloudFront distribution is configured to block access from your country.</p>`;

const PAGE: Fault = { kind: 'status', status: 403, html: true, body: CLOUDFRONT };
/** Binance refuses in JSON, with a status of its own. */
const LEGAL: Fault = { kind: 'status', status: 451 };

/** Where an API lives on a host that shows pages too. */
const API_ROOTS = ['/api/*', '/bapi/*', '/derivatives/*'];

/** The faults by which an exchange refuses a region: its APIs, not its pages. */
export function regionFaults(
  id: RequiredExchangeId,
): readonly { readonly pattern: string; readonly fault: Fault }[] {
  const { api, pageHosts } = PRETEND_EXCHANGES[id];
  const fault = id === 'binance' ? LEGAL : PAGE;
  return [...new Set(api.map(({ host }) => host))].flatMap((host) =>
    (pageHosts.includes(host) ? API_ROOTS : ['/*']).map((root) => ({ pattern: host + root, fault })),
  );
}
