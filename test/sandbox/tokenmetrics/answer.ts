import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from '../answer';
import { ENDPOINTS, type Endpoint } from './endpoints';
import type { KeyPlan } from './keys';
import { pageOf, unknownParameter } from './query-rules';
import { type Row, spelled, type Version } from './spelling';
import { admit, type TokenMetricsState } from './state';

export const TOKEN_METRICS_HOST = 'api.tokenmetrics.com';

/**
 * The pretend Token Metrics, v2 and v3, without a socket: statuses, credits and rows as far as public material
 * tells. Only `state` changes between two equal requests.
 */
export function answerTokenMetrics(
  request: Pick<SandboxRequest, 'method' | 'path' | 'query' | 'headers'>,
  state: TokenMetricsState,
): SandboxAnswer {
  const [, version, name = '', ...rest] = request.path.split('/');
  const endpoint = Object.hasOwn(ENDPOINTS, name) ? ENDPOINTS[name] : undefined;
  if ((version !== 'v2' && version !== 'v3') || rest.length > 0 || request.method !== 'GET')
    return notFound();

  const isOpen = name === 'tokens' && state.tokensNeedNoKey;
  const refusal = isOpen ? null : refusedAtTheDoor(request.headers['x-api-key'], version, name, state);
  if (refusal !== null) return refusal;
  if (endpoint === undefined || !endpoint.versions.includes(version)) return notFound();
  return rowsOf(endpoint, version, request.query, state);
}

function notFound(): SandboxAnswer {
  return jsonAnswer({ message: 'Not found' }, 404);
}

function refusedAtTheDoor(
  key: string | undefined,
  version: Version,
  endpoint: string,
  state: TokenMetricsState,
): SandboxAnswer | null {
  const plan: KeyPlan | undefined = key === undefined ? undefined : state.plans.get(key);
  if (key === undefined || plan === undefined) {
    const message = key === undefined ? 'API key is missing' : 'Invalid API key';
    return jsonAnswer({ success: false, message }, 401);
  }
  if (!plan.versions.includes(version) || plan.lacks.includes(endpoint)) {
    return jsonAnswer({ message: 'Your plan does not include this endpoint' }, 403);
  }
  const admission = admit(state, key, plan);
  switch (admission.kind) {
    case 'admitted':
      return null;
    case 'spent':
      return jsonAnswer({ error: 'Monthly API credits exhausted. Upgrade your plan.' }, 429);
    case 'hasty': {
      const seconds = admission.retryAfterSeconds;
      const headers = seconds === null ? {} : { 'retry-after': String(seconds) };
      return jsonAnswer({ error: 'Too many requests per minute' }, 429, headers);
    }
  }
}

function rowsOf(
  endpoint: Endpoint,
  version: Version,
  query: URLSearchParams,
  state: TokenMetricsState,
): SandboxAnswer {
  const page = pageOf(query);
  const fault = unknownParameter(query, endpoint.params, version, state);
  if (fault !== null) return badRequest(fault.message);
  if ('message' in page) return badRequest(page.message);
  const rows = endpoint.rows({ version, query, nowMs: state.now() });
  if (rows === 'not-found') {
    return jsonAnswer({ success: false, message: 'Index not found', length: 0, data: [] });
  }
  if ('message' in rows) return badRequest(rows.message);
  const skipped = (page.page - 1) * page.limit;
  const shown = rows.slice(skipped, skipped + page.limit).map((row: Row) => spelled(row, version));
  return jsonAnswer({
    success: true,
    message: 'Data fetched successfully',
    length: shown.length,
    data: shown,
    ...(version === 'v3' && {
      pagination: {
        total: rows.length,
        total_pages: Math.ceil(rows.length / page.limit),
        current_page: page.page,
        limit: page.limit,
      },
    }),
  });
}

function badRequest(message: string): SandboxAnswer {
  return jsonAnswer({ error: { message } }, 400);
}
