import type { RequestDescription } from '@/utils/vocabulary/request';
import { type ApiVersion, type Call, type DayRange, MOST_ROWS, SERVED_BY } from './endpoints';

/**
 * Puts a call into the words of one version of the API. Only documented parameters are sent, because an unknown
 * one is answered with 400, as are page 0 and limits over 100.
 * @param base origin of the service or of a team's proxy, with or without a path or a closing slash.
 * @throws RangeError where the version does not serve the endpoint, or the call names nothing or too much.
 */
export function describeRequest(base: string, version: ApiVersion, call: Call): RequestDescription {
  if (!SERVED_BY[call.endpoint].includes(version)) {
    throw new RangeError(`${version} does not serve ${call.endpoint}`);
  }
  const parameters = new URLSearchParams(parametersOf(version, call));
  return { method: 'GET', url: `${base.replace(/\/+$/, '')}/${version}/${call.endpoint}?${parameters}` };
}

type Parameters = Record<string, string>;

function parametersOf(version: ApiVersion, call: Call): Parameters {
  switch (call.endpoint) {
    case 'tokens':
      return {
        [call.by]: list(call.values.map((value) => value.trim())),
        ...expand(version),
        ...paged(call.page),
      };
    case 'top-market-cap-tokens':
      return { top_k: whole(call.topK, MOST_ROWS), ...expand(version), page: whole(call.page ?? 1) };
    case 'tm-grade':
    case 'fundamental-grade':
    case 'technology-grade':
    case 'trading-signals':
    case 'trader-grades':
    case 'investor-grades':
      return { token_id: list(call.tokenIds.map((id) => whole(id))), ...paged(call.page, call.limit) };
    case 'tm-grade-history':
      return { token_id: whole(call.tokenId), ...dated(version, call.days), ...paged(call.page) };
    case 'indices':
      return { ...kindOf(version, call.kind), ...paged(call.page) };
    case 'indices-holdings':
      // Documented with its id and nothing else.
      return { id: whole(call.indexId) };
    case 'indices-performance':
      return { id: whole(call.indexId), ...dated(version, call.days), ...paged(call.page) };
  }
}

/** v3 shortens the list of exchanges unless asked; v2 has no such parameter and always sends it whole. */
function expand(version: ApiVersion): Parameters {
  return version === 'v3' ? { expand: 'exchange_list' } : {};
}

function paged(page = 1, limit: number = MOST_ROWS): Parameters {
  return { limit: whole(limit, MOST_ROWS), page: whole(page) };
}

/** The versions spell two parameters differently: this one, and dates. */
function kindOf(version: ApiVersion, kind: 'active' | 'passive' | undefined): Parameters {
  if (!kind) return {};
  return version === 'v3' ? { indices_type: kind } : { indicesType: kind };
}

function dated(version: ApiVersion, days: DayRange | undefined): Parameters {
  if (!days) return {};
  return version === 'v3'
    ? { start_date: days.from, end_date: days.to }
    : { startDate: days.from, endDate: days.to };
}

function list(values: readonly string[]): string {
  const named = [...new Set(values)].filter((value) => value !== '' && !value.includes(','));
  if (named.length === 0 || named.length > MOST_ROWS) {
    throw new RangeError(`a call names between 1 and ${MOST_ROWS} things`);
  }
  return named.join(',');
}

function whole(value: number, most = Number.MAX_SAFE_INTEGER): string {
  if (!Number.isSafeInteger(value) || value < 1 || value > most) {
    throw new RangeError(`not a whole number between 1 and ${most}`);
  }
  return String(value);
}
