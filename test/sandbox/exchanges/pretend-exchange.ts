import type { RequiredExchangeId } from '@/utils/contracts/contract';
import type { SandboxRequest } from '../answer';
import { TOKENS_BY_CAP } from '../tokenmetrics/token';

/** A form of address that stands for a trading page; `symbol` is a named group, empty where the page has a default. */
export interface PageRoute {
  /** What the page calls this market. */
  readonly kind: string;
  /** Tried on path, query and fragment, without host and locale. */
  readonly address: RegExp;
}

/** One public endpoint; more (marks, funding, tiers, candles) are more entries. */
export interface ApiRoute {
  readonly host: string;
  readonly path: RegExp;
  /** The JSON body, or a whole answer with its status. `match` holds the path's groups. */
  answer(request: SandboxRequest, nowMs: number, match: RegExpMatchArray): unknown;
}

/** An exchange of the pretend internet: its pages, and its public API. */
export interface PretendExchange {
  readonly id: RequiredExchangeId;
  readonly name: string;
  /** The first is the one used today; the others are old or regional and show the same pages. */
  readonly pageHosts: readonly string[];
  readonly theme: 'dark' | 'light';
  /** Content security policy of its pages. Strict everywhere, and different everywhere, as in life. */
  readonly csp: string;
  readonly routes: readonly PageRoute[];
  /** Addresses behind the page's pair buttons, without host and locale; the first is a BTC perpetual where there is one. */
  readonly pairs: readonly string[];
  readonly api: readonly ApiRoute[];
  /** Class names of the leverage control, where those of the real one are known. */
  readonly leverageClass?: string;
  /** Set where the order button of margin pages says the leverage, as `Buy BTC/USD (10x)`. */
  readonly submitSaysLeverage?: true;
  /** Set where every page only says that the exchange has closed. */
  readonly closedOn?: string;
}

/** What a pretend trading page shows. */
export interface TradingPage {
  readonly href: string;
  readonly symbol: string;
  readonly kind: string;
  readonly base: string;
  readonly price: number;
}

const LOCALE = /^\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/)/;

export function localeOf(path: string): string {
  return LOCALE.exec(path)?.[0] ?? '';
}

/** Reads an address as the pretend exchange's own router would; null is no trading page. */
export function tradingPage(exchange: PretendExchange, href: string): TradingPage | null {
  const address = href.replace(LOCALE, '');
  for (const { kind, address: form } of exchange.routes) {
    const named = form.exec(address)?.groups?.['symbol'];
    if (named === undefined) continue;
    // An address without a symbol shows the exchange's first pair.
    const symbol = named === '' ? 'BTC-USDT' : decodeURIComponent(named).toUpperCase();
    const token = tokenIn(symbol);
    const multiplier = Number(/^(10{3,7})(?=[A-Z])/.exec(symbol)?.[1] ?? 1);
    return { href, symbol, kind, base: token?.ticker ?? '', price: (token?.priceUsd ?? 1) * multiplier };
  }
  return null;
}

const BY_LENGTH = [...TOKENS_BY_CAP].sort((one, other) => other.ticker.length - one.ticker.length);

/** The largest token whose ticker begins this symbol: good enough for a price to show. */
function tokenIn(symbol: string) {
  const bare = symbol
    .replace(/^(PF_|PI_|MARGIN-|FUTURES-)/, '')
    .replace(/^10{3,7}(?=[A-Z])/, '')
    .replace(/^XBT/, 'BTC')
    .replace(/^BI[TP]-/, 'BTC-')
    .replace(/^ETP?-/, 'ETH-');
  return BY_LENGTH.find((token) => bare.startsWith(token.ticker));
}
