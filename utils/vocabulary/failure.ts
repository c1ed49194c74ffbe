/**
 * The closed set of ways in which an answer can be missing. Every boundary (network, store, API, page)
 * returns one of these; every screen is a total switch over them.
 */
export const FAILURE_KINDS = [
  /** No Token Metrics key has been entered. */
  'no-key',
  /** A key is kept behind a passphrase that has not been given since the browser started. */
  'key-locked',
  /** The service said that the key is wrong or has expired. The key is kept. */
  'key-rejected',
  /** The key is good but the plan does not include this endpoint. */
  'plan-lacks-it',
  /** The month's credits are used up, by our own count or by the service's word. */
  'credits-spent',
  /** Too many requests in a short time; `retryAtMs` says when to ask again. */
  'rate-limited',
  /** The computer has no network. */
  'offline',
  /** The request got no complete answer in time, or the connection broke. */
  'unreachable',
  /** The service answered with a server error. */
  'service-down',
  /** The service refuses requests from the user's region. */
  'region-blocked',
  /** The answer is not what the service documents. */
  'unexpected-answer',
  /** The service or exchange knows no such token, contract or index. */
  'not-listed',
  /** Several tokens fit and only the user can tell which is meant. */
  'ambiguous',
  /** The exchange has closed. */
  'closed',
  /** The browser has not granted access to the host that would be asked. */
  'not-permitted',
  /** This browser's storage cannot be used. */
  'store-broken',
] as const;

export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A missing answer and what is known about why. Never carries a key, a URL's query or a response body. */
export interface Failure {
  readonly kind: FailureKind;
  /** HTTP status where one was received. */
  readonly status?: number;
  /** Epoch milliseconds before which asking again is pointless; absent where unknown. */
  readonly retryAtMs?: number;
}

/**
 * Whether a failure of a moment ago is a reason not to ask again. That there is no network is found out without
 * asking anyone, so it is looked at anew each time: once the network is back nothing is waited for.
 */
export function keepsFromAsking({ kind }: Pick<Failure, 'kind'>): boolean {
  return kind !== 'offline';
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(kind: FailureKind, more: Omit<Failure, 'kind'> = {}): Result<never> {
  return { ok: false, failure: { kind, ...more } };
}
