import type { SandboxRequest } from '../answer';
import type { ApiRoute } from '../exchanges/pretend-exchange';

/** What a request for market data came with. */
export interface Ask {
  /** A query parameter; empty where it was not given. */
  param(name: string): string;
  /** A query parameter as a whole number, at most `most`. */
  count(name: string, usual: number, most: number): number;
  /** What stood in the path where the route has `{}`. */
  readonly inPath: string;
  readonly nowMs: number;
}

/** Routes of one host: each path, `{}` standing for one segment, with what it answers. */
export function routesOf(
  host: string,
  table: Readonly<Record<string, (ask: Ask) => unknown>>,
): readonly ApiRoute[] {
  return Object.entries(table).map(([path, answer]) => ({
    host,
    path: new RegExp(`^${path.replaceAll('.', '\\.').replace('{}', '([^/]+)')}$`),
    answer: (request, nowMs, match) => answer(ask(request, nowMs, match[1] ?? '')),
  }));
}

function ask({ query }: SandboxRequest, nowMs: number, inPath: string): Ask {
  return {
    inPath: decodeURIComponent(inPath),
    nowMs,
    param: (name) => query.get(name) ?? '',
    count: (name, usual, most) => {
      const asked = Number(query.get(name) ?? usual);
      return Number.isInteger(asked) && asked > 0 ? Math.min(asked, most) : usual;
    },
  };
}

const DECIMAL = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });

/** A number as most exchanges write it: a decimal string, never with an exponent. */
export function text(value: number): string {
  return DECIMAL.format(value);
}
