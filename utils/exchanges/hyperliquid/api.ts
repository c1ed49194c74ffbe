import type { RequestDescription } from '@/utils/vocabulary/request';

/** Everything is asked of one address, by the `type` in the body. */
export const HYPERLIQUID_API = 'https://api.hyperliquid.xyz/info';

export function info(json: Readonly<Record<string, unknown>>): RequestDescription {
  return { method: 'POST', url: HYPERLIQUID_API, json };
}
