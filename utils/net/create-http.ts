import ky from 'ky';
import { type Failure, failed, type Result, success } from '@/utils/vocabulary/failure';
import type { RequestDescription } from '@/utils/vocabulary/request';
import { readRetryAfter } from '@/utils/vocabulary/retry-after';
import { type BackOff, type QuietKind, quietKindOf } from './back-off';
import type { AskOptions, Heard, Http, HttpAnswer } from './http';
import { readBody } from './read-body';

export interface Surroundings {
  /** Injected so that tests can answer; the browser's own `fetch` otherwise. */
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  readonly isOnline: () => boolean;
  /** Whether this origin is on the list of hosts and the browser grants access to it. */
  readonly mayContact: (origin: string) => Promise<boolean>;
  /** For a whole answer, body included, where the asker names no time; twenty seconds unless told. */
  readonly timeoutMs?: number | undefined;
}

const TIMEOUT_MS = 20_000;
/** A host's own word, which not even the user's hand sets aside. */
const ITS_OWN_WORD: ReadonlySet<QuietKind> = new Set(['rate-limited', 'service-down']);

/**
 * The only place that fetches: no cookies, no referrer, no redirects to elsewhere, bounded time and size, one
 * flight per request, and a back-off that outlives the worker.
 */
export function createHttp(around: Surroundings, backOff: BackOff): Http {
  const inFlight = new Map<string, Promise<Result<HttpAnswer>>>();
  /** By host: the request that finds out whether a host that failed answers again, while all others wait for it. */
  const feelers = new Map<string, Promise<void>>();

  async function send(request: RequestDescription, options: AskOptions): Promise<Result<HttpAnswer>> {
    const { origin, host } = new URL(request.url);
    if (!around.isOnline()) return failed('offline');
    if (!(await around.mayContact(origin))) return failed('not-permitted');
    const hasFailed = await backOff.hasFailed(host);
    const feeler = feelers.get(host);
    if (feeler) await feeler;
    const sent = sendUnlessQuiet(host, request, options);
    if (hasFailed && !feeler) {
      const done = () => void feelers.delete(host);
      feelers.set(host, sent.then(done, done));
    }
    return sent;
  }

  async function sendUnlessQuiet(
    host: string,
    request: RequestDescription,
    options: AskOptions,
  ): Promise<Result<HttpAnswer>> {
    const quiet = await backOff.quiet(host);
    if (quiet && !(options.byHand && !ITS_OWN_WORD.has(quiet.kind))) return { ok: false, failure: quiet };
    await options.beforeLeaving?.();
    const answer = await transfer(request, options);
    if (!answer.ok) {
      const { kind } = answer.failure;
      if (!options.costly || kind !== 'unreachable') return answer;
      return failed(kind, { retryAtMs: await backOff.strike(host, { kind, retryAfterMs: null }) });
    }
    const { status, retryAfterMs } = answer.value;
    const isBlocked = options.costly?.isRegionBlocked(answer.value) === true;
    const kind = isBlocked ? 'region-blocked' : quietKindOf(status);
    if (kind === null) await backOff.recover(host);
    const quietUntilMs = kind === null ? null : await backOff.strike(host, { kind, status, retryAfterMs });
    return success({ ...answer.value, quietUntilMs });
  }

  async function transfer(request: RequestDescription, options: AskOptions): Promise<Result<Heard>> {
    try {
      const response = await ky(request.url, {
        method: request.method,
        fetch: around.fetch,
        headers: { accept: 'application/json', ...options.headers },
        ...(request.json === undefined ? {} : { json: request.json }),
        // Only a connection that failed is tried again here; statuses are the asker's to judge.
        retry: { limit: options.retries ?? 1, methods: ['get'], statusCodes: [] },
        throwHttpErrors: false,
        timeout: false,
        signal: AbortSignal.timeout(options.timeoutMs ?? around.timeoutMs ?? TIMEOUT_MS),
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
      });
      if (response.type === 'opaqueredirect' || isRedirect(response.status)) {
        await response.body?.cancel();
        return failed('unexpected-answer');
      }
      const body = await readBody(response);
      if (!body) return failed('unexpected-answer', { status: response.status });
      const retryAfterMs = readRetryAfter(response.headers.get('retry-after'), around.nowMs());
      return success({ status: response.status, retryAfterMs, ...body });
    } catch {
      // What fetch throws may quote the URL; nothing of it is passed on.
      return { ok: false, failure: noConnection(around) };
    }
  }

  return {
    ask(request, options = {}) {
      const flight = JSON.stringify([request.method, request.url, request.json, options.headers]);
      const running = inFlight.get(flight);
      if (running) return running;
      const started = send(request, options).finally(() => inFlight.delete(flight));
      inFlight.set(flight, started);
      return started;
    },
    forgive: (origin) => backOff.forgive(new URL(origin).host),
  };
}

/** Browsers tell nothing of a redirect that they do not follow; where one tells its status, it is refused all the same. */
function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function noConnection(around: Surroundings): Failure {
  return { kind: around.isOnline() ? 'unreachable' : 'offline' };
}
