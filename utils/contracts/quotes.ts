/** A pair of tickers as an exchange spells them, upper case. */
export interface Pair {
  readonly base: string;
  readonly quote: string;
}

const FIAT =
  'USD EUR GBP JPY AUD CAD CHF NZD TRY BRL ARS MXN COP CZK PLN RON ZAR UAH RUB NGN IDR INR KRW SGD AED HKD THB ' +
  'PHP KZT GEL AZN SAR VND HUF SEK NOK DKK';
const STABLE =
  'USDT USDC FDUSD BUSD TUSD USDP PAX USDS USD1 USDE USDD USDG USDQ USDR USDK USDN USDY PYUSD RLUSD GUSD HUSD XUSD ' +
  'CUSD UST USTC DAI VAI U EURI EURC EURT EURS EURQ EURR AEUR BRZ XSGD GYEN BIDR BKRW BVND IDRT CNYX';
const COINS = 'BTC XBT ETH BNB SOL XRP TRX DOGE DOT ADA LTC OKB HT KCS GT MNT SNET';

/** Every asset that one of the ten exchanges quotes or has quoted prices in. */
export const KNOWN_QUOTES: ReadonlySet<string> = new Set(`${FIAT} ${STABLE} ${COINS}`.split(' '));

/** Letters and digits of any script: some listed tickers are Chinese words. */
const TICKER = /^[\p{L}\p{N}]{1,24}$/u;

export function isTicker(text: string): boolean {
  return TICKER.test(text);
}

/** The pair that `text` spells with a separator between its two tickers, or null where it spells none. */
export function splitSeparated(text: string, separator: string): Pair | null {
  const [base, quote, ...more] = text.toUpperCase().split(separator);
  if (base === undefined || quote === undefined || more.length > 0) return null;
  return isTicker(base) && KNOWN_QUOTES.has(quote) ? { base, quote } : null;
}

/**
 * The pair in a symbol without a separator: the longest of `quotes` that leaves a base (`BTCSTUSDT` is BTCST in
 * USDT, `ETHBTC` is ETH in BTC). A guess where two quotes end alike, so the exchange's own list is asked first.
 */
export function splitJoined(symbol: string, quotes: readonly string[]): Pair | null {
  const upper = symbol.toUpperCase();
  let best: Pair | null = null;
  for (const quote of quotes) {
    const base = upper.slice(0, -quote.length);
    if (!upper.endsWith(quote) || !isTicker(base)) continue;
    if (best === null || quote.length > best.quote.length) best = { base, quote };
  }
  return best;
}
