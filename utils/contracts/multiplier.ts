/** A base without its multiplier: `1000PEPE` is a thousand PEPE. */
export interface MultipliedBase {
  readonly token: string;
  readonly multiplier: number;
}

/** A power of ten from a thousand to ten million, or `1M`, and then a name that begins with a letter. */
const PREFIX = /^(10{3,7}|1M)(\p{L}[\p{L}\p{N}]*)$/u;
const SUFFIX = /^(\p{L}{3,})1000$/u;

/**
 * Separates the multiplier that makes tiny prices legible. `1INCH`, `0G`, `1CAT`, `2Z` and `4` are names.
 *
 * `contract` tells whether it is a derivative: a single letter after the power of ten is a multiple there
 * (`1000X`), while on spot markets `1000X` is a token's whole name. `suffix` allows the multiplier at the end,
 * which only Bybit does (`SHIB1000`).
 */
export function splitMultiplier(
  rawBase: string,
  allow: { readonly contract: boolean; readonly suffix: boolean },
): MultipliedBase {
  const [, power, token] = PREFIX.exec(rawBase) ?? [];
  if (power !== undefined && token !== undefined && isName(power, token, allow.contract)) {
    return { token, multiplier: power === '1M' ? 1_000_000 : Number(power) };
  }
  const [, beforeSuffix] = (allow.suffix ? SUFFIX.exec(rawBase) : null) ?? [];
  if (beforeSuffix !== undefined) return { token: beforeSuffix, multiplier: 1000 };
  return { token: rawBase, multiplier: 1 };
}

/** `1M` needs a longer name behind it, because short tickers may well begin with it. */
function isName(power: string, token: string, contract: boolean): boolean {
  if (power === '1M') return token.length >= 4;
  return token.length >= 2 || contract;
}
