import type { Instrument, Instruments } from './instrument';

/** What is known before any list has been cached: nothing. */
export const noInstruments: Instruments = {
  bySymbol: () => null,
  byAlias: () => null,
};

/**
 * Indexes an exchange's instruments. A symbol is found exactly as spelled, else in any case, because pages spell
 * symbols in lower case that the API does not (`pf_xbtusd`, and Kraken's `PF_AAPLxUSD`). Of rows with one
 * symbol or one alias the first counts.
 */
export function indexInstruments(list: readonly Instrument[]): Instruments {
  const exact = new Map<string, Instrument>();
  const folded = new Map<string, Instrument>();
  const aliases = new Map<string, Instrument>();
  for (const instrument of list) {
    keepFirst(exact, instrument.symbol, instrument);
    keepFirst(folded, instrument.symbol.toUpperCase(), instrument);
    if (instrument.alias !== null) {
      keepFirst(aliases, aliasKey(instrument.rawBase, instrument.quote, instrument.alias), instrument);
    }
  }
  return {
    bySymbol: (symbol) => exact.get(symbol) ?? folded.get(symbol.toUpperCase()) ?? null,
    byAlias: (rawBase, quote, alias) => aliases.get(aliasKey(rawBase, quote, alias)) ?? null,
  };
}

function aliasKey(rawBase: string, quote: string, alias: string): string {
  return `${rawBase}/${quote}/${alias}`;
}

function keepFirst(index: Map<string, Instrument>, key: string, instrument: Instrument): void {
  if (!index.has(key)) index.set(key, instrument);
}
