/** The header that carries the user's key. The key itself is added by the edge that owns it, never in this room. */
export const API_KEY_HEADER = 'x-api-key';

/** As many rows as one page may hold, and so as many token ids as one call may name. */
export const MOST_ROWS = 100;

/** As many rows as a page holds where no limit is sent. */
export const USUAL_ROWS = 50;

export type ApiVersion = 'v3' | 'v2';

const BOTH: readonly ApiVersion[] = ['v3', 'v2'];
const OLD_ONLY: readonly ApiVersion[] = ['v2'];

/** Every endpoint Plimsoll asks, and the versions that serve it, the one to try first in front. */
export const SERVED_BY = {
  tokens: BOTH,
  'top-market-cap-tokens': BOTH,
  'tm-grade': BOTH,
  'tm-grade-history': BOTH,
  'fundamental-grade': BOTH,
  'technology-grade': BOTH,
  'trading-signals': BOTH,
  'trader-grades': OLD_ONLY,
  'investor-grades': OLD_ONLY,
  indices: BOTH,
  'indices-holdings': BOTH,
  'indices-performance': BOTH,
} as const;

export type EndpointName = keyof typeof SERVED_BY;

/** Endpoints that answer with the latest row of each token named. */
export type LatestEndpoint =
  | 'tm-grade'
  | 'fundamental-grade'
  | 'technology-grade'
  | 'trading-signals'
  | 'trader-grades'
  | 'investor-grades';

/** What is asked of an endpoint; one call costs one credit. Pages count from 1 and are the first where left out. */
export type Call =
  | {
      readonly endpoint: 'tokens';
      readonly by: 'symbol' | 'token_id' | 'token_name';
      readonly values: readonly string[];
      readonly page?: number;
    }
  | { readonly endpoint: 'top-market-cap-tokens'; readonly topK: number; readonly page?: number }
  | {
      readonly endpoint: LatestEndpoint;
      readonly tokenIds: readonly number[];
      readonly limit?: number;
      readonly page?: number;
    }
  | {
      readonly endpoint: 'tm-grade-history';
      readonly tokenId: number;
      /** Left out for the newest rows there are, which is the form least likely to be refused. */
      readonly days?: DayRange;
      readonly page?: number;
    }
  | {
      readonly endpoint: 'indices';
      /** Only those that are managed so; all where left out. No row tells its own kind. */
      readonly kind?: 'active' | 'passive';
      readonly page?: number;
    }
  | { readonly endpoint: 'indices-holdings'; readonly indexId: number }
  | {
      readonly endpoint: 'indices-performance';
      readonly indexId: number;
      readonly days?: DayRange;
      readonly page?: number;
    };

/** Calendar days `YYYY-MM-DD` (UTC), both included. The service allows ranges of 29 days. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/**
 * The cheapest call that proves a key and that its plan has grades: Bitcoin's grade, one row. `tokens` would not
 * do, for it has answered without any key.
 */
export const KEY_TEST_CALL: Call = { endpoint: 'tm-grade', tokenIds: [3375], limit: 1 };
