/** A page's address taken apart once, for the exchange files to match. */
export interface PageUrl {
  /** Lower case, as `URL` normalises it. */
  readonly host: string;
  /** Path segments, percent-decoded, without empty ones and without a leading locale. Case kept. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  /** The fragment read as parameters (`#contract_code=BTC-USDT&type=cross`); empty where it is none. */
  readonly hash: URLSearchParams;
}

/** `/en`, `/zh-CN`, `/zh-hant`, `/en-us`: what exchanges put before the path proper. */
const LOCALE = /^[a-z]{2}(?:-[A-Za-z]{2,4})?$/;

/** The address as `URL` reads it, or null where it is none. */
export function parseUrl(href: string): URL | null {
  return URL.canParse(href) ? new URL(href) : null;
}

/**
 * Takes an address apart. Null for everything that cannot be an exchange's page: no https, a name or password
 * before the host, a port of its own. Never throws. Which host it is stays for the caller to compare, exactly.
 */
export function readPageUrl(href: string): PageUrl | null {
  const url = parseUrl(href);
  if (url === null || url.protocol !== 'https:') return null;
  if (url.username !== '' || url.password !== '' || url.port !== '') return null;
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decoded);
  const [first] = segments;
  return {
    host: url.hostname,
    path: first !== undefined && LOCALE.test(first) ? segments.slice(1) : segments,
    query: url.searchParams,
    hash: new URLSearchParams(url.hash.replace(/^#[/?]*/, '')),
  };
}

/** Broken percent signs are left as they stand: an address is never a reason to throw. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
