import type { Version } from './spelling';
import type { TokenMetricsState } from './state';

/** Which rows of an answer are wanted. */
export interface Page {
  readonly limit: number;
  /** From 1. */
  readonly page: number;
}

/** What is wrong with a query, in the words the service would answer with. */
export type QueryFault = { readonly message: string };

/** Every parameter must be one the endpoint documents, in the spelling of its version. */
export function unknownParameter(
  query: URLSearchParams,
  allowed: readonly string[],
  version: Version,
  state: TokenMetricsState,
): QueryFault | null {
  const known = new Set(['limit', 'page', ...allowed.map((name) => spelledParameter(name, version, state))]);
  const stranger = [...query.keys()].find((name) => !known.has(name));
  return stranger === undefined ? null : { message: `Unknown query parameter: ${stranger}` };
}

function spelledParameter(name: string, version: Version, state: TokenMetricsState): string {
  const isDate = name === 'startDate' || name === 'endDate';
  if (version === 'v2' || (isDate && state.v3Dates === 'camel')) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Default 50, at most 100; pages count from 1. */
export function pageOf(query: URLSearchParams): Page | QueryFault {
  const limit = Number(query.get('limit') ?? 50);
  const page = Number(query.get('page') ?? 1);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return { message: 'limit must be 1 to 100' };
  if (!Number.isInteger(page) || page < 1) return { message: 'page must be 1 or more' };
  return { limit, page };
}

/** Comma-separated values of a parameter, or null where it was not sent. */
export function listOf(query: URLSearchParams, name: string): readonly string[] | null {
  const value = query.get(name);
  return value === null
    ? null
    : value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
