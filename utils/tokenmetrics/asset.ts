/** A token as Token Metrics lists it: the identity behind a ticker. Never known by ticker alone. */
export interface Asset {
  readonly tokenId: number;
  /** CoinGecko coin id, which Token Metrics uses as its own slug; null where the row had none. */
  readonly slug: string | null;
  readonly name: string;
  /** Upper case. */
  readonly ticker: string;
  /** USD; null where unknown. */
  readonly marketCapUsd: number | null;
}

/** Which token a contract's base is. */
export type AssetAnswer =
  | { readonly kind: 'known'; readonly asset: Asset; readonly chosenBy: 'rule' | 'user' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Asset[] }
  | {
      readonly kind: 'not-listed';
      /** unknown-token: Token Metrics lists no such ticker. not-a-token: a stock, commodity, index or fx contract. none-of-these: the user said so. */
      readonly why: 'unknown-token' | 'not-a-token' | 'none-of-these';
    };
