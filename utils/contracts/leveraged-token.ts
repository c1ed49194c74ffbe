import type { LeveragedToken } from './contract';

/** Coins on which exchanges are known to issue leveraged tokens; an exchange's own list may add to them. */
const UNDERLYINGS: ReadonlySet<string> = new Set(
  (
    '1INCH AAVE ADA ALGO APE APT ARB ATOM AVAX AXS BCH BNB BONK BSV BTC CHZ COMP CRV DASH DOGE DOT DYDX EOS ETC ETH ' +
    'FIL FTM FTT GALA GMT GRT HBAR ICP IOTA JASMY KSM LINK LTC LUNA LUNC MANA MATIC MKR NEAR NEO OP ORDI PEPE POL ' +
    'SAND SHIB SNX SOL STX SUI SUSHI SXP THETA TON TRX UNI VET WAVES WLD XLM XMR XRP XTZ YFI ZEC ZIL'
  ).split(' '),
);

/** The coins that had `UP` and `DOWN` tokens. By name, because JUP, SUPER and PUMP are ordinary tokens. */
const UP_DOWN: ReadonlySet<string> = new Set(
  'BTC ETH BNB ADA LINK XTZ DOT XRP EOS TRX LTC UNI XLM FIL AAVE SXP SUSHI YFI BCH 1INCH'.split(' '),
);

/** The tokens of a dead issuer, three times long or short. By name: `BTCBULL` is an ordinary token. */
const BULL_BEAR: ReadonlySet<string> = new Set(['ETH', 'EOS', 'BNB', 'XRP']);

const MULTIPLE = /^(\w+?)([2345])([LS])$/;
const DIRECTION = /^(\w+?)(UP|DOWN)$/;
const MOOD = /^(\w+?)(BULL|BEAR)$/;

/**
 * What a leveraged token's ticker says, or null for an ordinary token. `isListed` tells whether the exchange
 * lists a coin, so that a name which merely ends like one (`FOO3L`) stays a name.
 */
export function readLeveragedToken(
  ticker: string,
  isListed: (coin: string) => boolean,
): LeveragedToken | null {
  const [, stem, factor, letter] = MULTIPLE.exec(ticker) ?? [];
  if (stem !== undefined && (UNDERLYINGS.has(stem) || isListed(stem))) {
    return { underlying: stem, side: letter === 'L' ? 'long' : 'short', factor: Number(factor) };
  }
  const [, coin, direction] = DIRECTION.exec(ticker) ?? [];
  if (coin !== undefined && UP_DOWN.has(coin)) {
    return { underlying: coin, side: direction === 'UP' ? 'long' : 'short', factor: null };
  }
  const [, held, mood] = MOOD.exec(ticker) ?? [];
  if (held !== undefined && BULL_BEAR.has(held)) {
    return { underlying: held, side: mood === 'BULL' ? 'long' : 'short', factor: 3 };
  }
  return null;
}
