import { noise, rounded } from '../seeded';
import type { Row, Version } from './spelling';
import type { PretendToken } from './token';

/** What nearly every row begins with. */
export function identity(token: PretendToken, version: Version): Row {
  const row = { TOKEN_ID: token.id, TOKEN_NAME: token.name, TOKEN_SYMBOL: token.ticker };
  return version === 'v2' ? row : { ...row, slug: token.slug };
}

export function appLink(token: PretendToken): string {
  return `https://app.tokenmetrics.com/en/${token.slug}`;
}

/** v2 always says this in `TM_LINK`; the useful `tm_link` holds the bare slug. */
export const BROKEN_LINK = 'https://app.tokenmetrics.com/undefined';

/** @param expand v3: which lists come as objects; without it they come as bare ids. */
export function tokenRow(token: PretendToken, version: Version, expand: readonly string[] = []): Row {
  const exchanges = token.venues.map((id) => ({ exchange_id: id, exchange_name: titled(id) }));
  const category = {
    category_id: 1 + Math.floor(noise('category', token.category) * 400),
    category_name: titled(token.category),
    category_slug: token.category,
  };
  const categories = token.category === 'bridged' ? null : [category];
  const market = {
    CURRENT_PRICE: token.priceUsd,
    MARKET_CAP: token.marketCapUsd,
    PRICE_CHANGE_PERCENTAGE_24H_IN_CURRENCY: rounded((noise('move', token.id) - 0.5) * 12, 2),
  };
  if (version === 'v2') {
    return {
      ...identity(token, version),
      EXCHANGE_LIST: exchanges,
      CATEGORY_LIST: categories,
      tm_link: token.slug,
      contract_address: addressOf(token),
      TM_LINK: BROKEN_LINK,
      ...market,
    };
  }
  return {
    ...identity(token, version),
    app_link: appLink(token),
    contract_address: addressOf(token),
    exchange_list: expand.includes('exchange_list') ? exchanges : [...token.venues],
    category_list: expand.includes('category_list') || categories === null ? categories : [token.category],
    ...market,
    TOTAL_VOLUME: token.marketCapUsd === null ? null : Math.round(token.marketCapUsd * 0.04),
    FULLY_DILUTED_VALUATION: token.marketCapUsd === null ? null : Math.round(token.marketCapUsd * 1.1),
    CIRCULATING_SUPPLY: token.marketCapUsd === null ? null : Math.round(token.marketCapUsd / token.priceUsd),
    TOTAL_SUPPLY: null,
    MAX_SUPPLY: null,
    HIGH_24H: token.priceUsd * 1.02,
    LOW_24H: token.priceUsd * 0.97,
  };
}

export function priceRow(token: PretendToken, version: Version): Row {
  return { ...identity(token, version), CURRENT_PRICE: token.priceUsd };
}

function addressOf(token: PretendToken): Readonly<Record<string, string>> {
  if (token.category !== 'meme' && token.category !== 'defi') return {};
  const digits = [...'0123456789abcdef0123456789abcdef01234567'].map((_, place) =>
    Math.floor(noise('address', token.id, place) * 16).toString(16),
  );
  return { ethereum: `0x${digits.join('')}` };
}

function titled(slug: string): string {
  return slug.replace(/[-_]/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
