import { type Alias, readAlias } from '@/utils/contracts/alias';
import type { AssetClass, Contract, LeveragedToken, Market } from '@/utils/contracts/contract';
import { isoDayText } from './dates';
import { priceText } from './numbers';
import type { MessageKey, Words } from './words';

const MARKET_WORDS: Readonly<Record<Market, MessageKey>> = {
  spot: 'marketSpot',
  margin: 'marketMargin',
  perp: 'marketPerp',
  future: 'marketFuture',
  option: 'marketOption',
};

const ALIAS_WORDS: Readonly<Record<Alias, MessageKey>> = {
  weekly: 'aliasWeekly',
  biweekly: 'aliasNextWeekly',
  monthly: 'aliasMonthly',
  bimonthly: 'aliasNextMonthly',
  quarterly: 'aliasQuarterly',
  biquarterly: 'aliasNextQuarterly',
};

const CLASS_WORDS: Readonly<Record<AssetClass, MessageKey>> = {
  token: 'assetToken',
  stock: 'assetStock',
  commodity: 'assetCommodity',
  index: 'assetIndex',
  fx: 'assetFx',
  basket: 'assetBasket',
};

/** "perpetual", "spot". */
export function marketWords(words: Words, market: Market): string {
  return words(MARKET_WORDS[market]);
}

/** "stock", "commodity". */
export function assetClassWords(words: Words, assetClass: AssetClass): string {
  return words(CLASS_WORDS[assetClass]);
}

/** `2026-12-25` → `261225`, as exchanges write it inside symbols. */
function shortExpiry(expiry: string): string {
  return expiry.slice(2).replaceAll('-', '');
}

function named(words: Words, locale: string, contract: Contract): string {
  const { rawBase, quote, expiry, strike, optionType, alias, market } = contract;
  if (market === 'spot' || market === 'margin') return quote ? `${rawBase}/${quote}` : rawBase;
  if (market === 'option') {
    const side = optionType === null ? null : words(optionType === 'call' ? 'optionCall' : 'optionPut');
    return [rawBase, strike === null ? null : priceText(locale, strike), side].filter(Boolean).join(' ');
  }
  if (expiry !== null) return `${rawBase}-${shortExpiry(expiry)}`;
  const rolling = alias === null ? null : readAlias(alias);
  const quarterText = rolling === null ? alias : words(ALIAS_WORDS[rolling]);
  return [`${rawBase}${quote}`, quarterText].filter(Boolean).join(' ');
}

/**
 * What the page trades, in a few words: "BTCUSDT perpetual", "BTC/USDT spot", "BTC-261225 future",
 * "BTC 100,000 call". The base stands as the exchange spells it, so that it can be found on the page.
 */
export function contractTitle(words: Words, locale: string, contract: Contract): string {
  const name = named(words, locale, contract);
  if (contract.market === 'option' && contract.optionType !== null) return name;
  return `${name} ${marketWords(words, contract.market)}`;
}

function leveragedNote(words: Words, locale: string, { side, factor, underlying }: LeveragedToken): string {
  const long = side === 'long';
  if (factor === null) {
    return words(long ? 'contractLeveragedLongVaries' : 'contractLeveragedShortVaries', underlying);
  }
  return words(
    long ? 'contractLeveragedLong' : 'contractLeveragedShort',
    priceText(locale, factor),
    underlying,
  );
}

/** What else must be known to read its figures, one short clause each: settlement, expiry, multiplier, leverage inside. */
export function contractNotes(words: Words, locale: string, contract: Contract): readonly string[] {
  const notes: string[] = [];
  const { settle, quote, style, expiry, multiplier, base, leveraged } = contract;
  if (expiry !== null) notes.push(words('contractExpires', isoDayText(words, expiry)));
  if (settle !== null && settle !== quote) notes.push(words('contractSettles', settle));
  if (style === 'quanto') notes.push(words('contractQuanto'));
  if (multiplier !== 1) notes.push(words('contractMultiplier', priceText(locale, multiplier), base));
  if (leveraged !== null) notes.push(leveragedNote(words, locale, leveraged));
  return notes;
}

/** Title and notes in one line, for a screen reader or a window's title: "BTC-261225 future, settles in BTC". */
export function contractSentence(words: Words, locale: string, contract: Contract): string {
  return [contractTitle(words, locale, contract), ...contractNotes(words, locale, contract)].join(', ');
}
