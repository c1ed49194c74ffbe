import type { ExchangeId } from './contract';

/**
 * Tickers that an exchange spells in its own way. The base is never renamed by likeness: Kraken's DOG is
 * another token than its XDG, which is DOGE.
 */
const RENAMES: ReadonlyMap<ExchangeId, ReadonlyMap<string, string>> = new Map([
  ['bitmex', new Map([['XBT', 'BTC']])],
  // Its spot symbols keep the ticker a coin had when it was listed; its own list gives these names for them.
  [
    'kucoin',
    new Map([
      ['XBT', 'BTC'],
      ['BCHSV', 'BSV'],
      ['LOKI', 'OXEN'],
      ['WAX', 'WAXP'],
      ['R', 'REV'],
    ]),
  ],
  [
    'kraken',
    new Map([
      ['XBT', 'BTC'],
      ['XDG', 'DOGE'],
    ]),
  ],
  // Its own map of tickers (`pub:map:currency:sym`) and the coins that it kept apart when they split.
  [
    'bitfinex',
    new Map([
      ['UST', 'USDT'],
      ['UDC', 'USDC'],
      ['TSD', 'TUSD'],
      ['ALG', 'ALGO'],
      ['AMP', 'AMPL'],
      ['ATO', 'ATOM'],
      ['DSH', 'DASH'],
      ['IOT', 'IOTA'],
      ['MNA', 'MANA'],
      ['QTM', 'QTUM'],
      ['EUS', 'EURS'],
      ['EUT', 'EURT'],
      ['BCHN', 'BCH'],
      ['LUNA', 'LUNC'],
      ['LUNA2', 'LUNA'],
    ]),
  ],
]);

/** The ticker the rest of the world uses for what this exchange calls `ticker` (upper case). */
export function renamed(exchange: ExchangeId, ticker: string): string {
  return RENAMES.get(exchange)?.get(ticker) ?? ticker;
}

/** Every ticker under which this exchange may list what the rest of the world calls `ticker` (upper case). */
export function spellingsOf(exchange: ExchangeId, ticker: string): readonly string[] {
  const own = [...(RENAMES.get(exchange) ?? [])].filter(([, known]) => known === ticker).map(([raw]) => raw);
  return renamed(exchange, ticker) === ticker ? [...own, ticker] : own;
}
