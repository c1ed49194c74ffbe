/** Quotes worth a dollar, near enough that a notional in them is a notional in dollars. */
const DOLLARS: ReadonlySet<string> = new Set(
  'USD USDT USDC FDUSD TUSD USDD USDE USD1 USDG DAI PYUSD RLUSD BUSD GUSD USDP'.split(' '),
);

export function isDollar(asset: string | null): boolean {
  return asset !== null && DOLLARS.has(asset);
}
