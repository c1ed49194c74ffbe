import { MOST_ROWS } from './endpoints';

/**
 * Tickers that people are likely to open, roughly by how often they are traded. They fill the places that a
 * look-up leaves free, so that one credit maps many.
 */
export const POPULAR_TICKERS: readonly string[] = (
  'BTC ETH SOL XRP DOGE BNB ADA SUI PEPE LINK AVAX TRX LTC TON SHIB HYPE WIF BCH DOT NEAR ' +
  'APT ARB OP ENA TRUMP AAVE UNI WLD ONDO TAO HBAR XLM FIL ETC INJ TIA SEI JUP ORDI ATOM ' +
  'BONK FLOKI PENGU FET RENDER ICP LDO CRV POL STX ALGO ZEC XMR KAS GRT SAND IMX VET NOT PUMP ' +
  'MKR SKY PENDLE ETHFI STRK ZK EIGEN PYTH JTO W RUNE MNT S VIRTUAL FARTCOIN MOODENG PNUT POPCAT ' +
  'BOME TURBO NEIRO MEME BRETT MOG GALA AXS MANA APE CHZ FLOW THETA EOS XTZ IOTA NEO DASH QTUM ' +
  'COMP SNX YFI 1INCH SUSHI DYDX GMX BLUR MASK ENS LPT AR ROSE CELO MINA KAVA ZIL EGLD WOO ' +
  'SATS BLAST ZRO IO AEVO ALT MANTA DYM XAI BERA KAITO IP'
).split(' ');

/**
 * Tickers a look-up names at most. Rows are limited to a hundred an answer and a ticker may be shared by half a
 * dozen tokens.
 */
export const MOST_TICKERS = 12;

/** What is known of tickers so far. */
export interface TickerBook {
  /** Tickers the user waits for, that were never looked up. */
  readonly wanted: readonly string[];
  /** Tickers of the watch-list and the recents. */
  readonly ours: readonly string[];
  /** When each ticker's tokens were stored, epoch ms; a ticker nobody has counts as looked up, too. */
  readonly storedAtMs: ReadonlyMap<string, number>;
  /** Tickers of an answer that was cut off (see `isWholeLookUp`): these are only asked for alone. */
  readonly crowded: ReadonlySet<string>;
}

/**
 * Tickers to name in one look-up: those given first, filled up with our own and popular ones that were never
 * looked up, then with those that are due again.
 * @param first at most `MOST_TICKERS`; one that is crowded is asked alone.
 * @param isDue whether a ticker stored then is worth another look.
 */
export function lookUpWith(
  first: readonly string[],
  book: TickerBook,
  isDue: (storedAtMs: number) => boolean,
): readonly string[] {
  const alone = first.find((ticker) => book.crowded.has(ticker));
  if (alone !== undefined) return [alone];
  const known = [...book.ours, ...POPULAR_TICKERS].filter((ticker) => !book.crowded.has(ticker));
  const missing = known.filter((ticker) => !book.storedAtMs.has(ticker));
  const due = known.filter((ticker) => {
    const storedAtMs = book.storedAtMs.get(ticker);
    return storedAtMs !== undefined && isDue(storedAtMs);
  });
  return [...new Set([...first, ...missing, ...due])].slice(0, MOST_TICKERS);
}

/**
 * Whether an answer to a look-up holds all tokens that carry the tickers. One with a full page of rows may have
 * been cut off; then it is believed only if it was about a single ticker, where no other call would tell more.
 * @param received rows as they came, unreadable ones included.
 */
export function isWholeLookUp(tickers: readonly string[], received: number): boolean {
  return received < MOST_ROWS || tickers.length === 1;
}
