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
