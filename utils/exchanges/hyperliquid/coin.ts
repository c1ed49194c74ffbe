import { isTicker } from '@/utils/contracts/quotes';

/** What a perpetual's name says. */
export interface Coin {
  /** As the API spells it. */
  readonly symbol: string;
  readonly rawBase: string;
  /** The token of which a small `k` means a thousand; null where there is none. */
  readonly thousands: string | null;
  /** Null where a builder's exchange may settle in a coin of its own. */
  readonly settle: string | null;
}

/** Tokens that are traded by the thousand; their upper-cased `KPEPE` is met in links. `KAITO` is a name. */
const THOUSANDS: ReadonlySet<string> = new Set('PEPE SHIB BONK FLOKI LUNC DOGS NEIRO'.split(' '));

/** Builders' exchanges known to settle in USDC, as Hyperliquid's own contracts do. */
const USDC_DEXES: ReadonlySet<string> = new Set(['', 'xyz']);

/** Reads `BTC`, `kPEPE`, `KPEPE` and `xyz:SPCX`; null where it is no name. */
export function splitCoin(text: string): Coin | null {
  const [, dex = '', name = ''] = /^(?:([a-z0-9]{1,6}):)?([^:]+)$/.exec(text) ?? [];
  if (!isTicker(name)) return null;
  const rest = name.slice(1);
  const isThousand = /^k[A-Z]/.test(name) || (/^[kK]/.test(name) && THOUSANDS.has(rest.toUpperCase()));
  const spelled = isThousand ? `k${rest.toUpperCase()}` : name.toUpperCase();
  return {
    symbol: dex === '' ? spelled : `${dex}:${spelled}`,
    rawBase: isThousand ? name : spelled,
    thousands: isThousand ? rest.toUpperCase() : null,
    settle: USDC_DEXES.has(dex) ? 'USDC' : null,
  };
}
