import type { Exchange } from './exchange';
import { factHostsOf } from './fact-sources';

/** Match patterns of an exchange's trading pages, test markets included. */
export function pagePatterns({ hosts }: Exchange): readonly string[] {
  return [...hosts.live, ...hosts.test].map(patternOf);
}

/** Match patterns of the public API hosts that an exchange's lists and facts are asked of; none once it has closed. */
export function apiPatterns({ apiHosts, closedOn, id }: Exchange): readonly string[] {
  return closedOn === null ? [...new Set([...apiHosts, ...factHostsOf(id)])].map(patternOf) : [];
}

/** Everything that an optional exchange needs the user's permission for. */
export function patternsToAllow(exchange: Exchange): readonly string[] {
  return [...new Set([...pagePatterns(exchange), ...apiPatterns(exchange)])];
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}
