/**
 * A request as the pure rooms describe it; only `net` carries it out. Headers that hold a secret are added
 * by the edge that owns the secret, never here.
 */
export interface RequestDescription {
  readonly method: 'GET' | 'POST';
  /** Absolute https URL. */
  readonly url: string;
  /** JSON body of a POST; absent for GET. */
  readonly json?: unknown;
}
