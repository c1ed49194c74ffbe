import { readLeveragedToken } from '@/utils/contracts/leveraged-token';

/** What a token is by its name alone. Baskets hold none of these. */
export type TokenKind = 'pegged' | 'wrapped' | 'leveraged' | 'real-world-asset';

/** What a token calls itself. */
export interface TokenName {
  readonly slug: string;
  readonly ticker: string;
  readonly name: string;
}

/** Stablecoins whose names do not say so. */
const PEGGED = slugs(
  'tether dai usds frax frax-ether-usd gho usdd paxos-standard first-digital-usd ethena-usde euro-coin stasis-eurs ' +
    'usual-usd crvusd liquity-usd falcon-finance-usdf resolv-usr magic-internet-money alchemix-usd fei-usd sai xsgd',
);

/** Tokens that stand for others and whose names do not say so. */
const WRAPPED = slugs(
  'weth tbtc bitcoin-bep2 ignition-fbtc lombard-lbtc rocket-pool-eth msol sweth oseth ankreth lido-staked-sol ' +
    'susds savings-dai savings-usds usdt0 clbtc pumpbtc coinbase-wrapped-staked-eth swell-restaked-btc',
);

/** Tokens that stand for metal, bonds or loans and whose names do not say so. */
const REAL_WORLD = slugs(
  'tether-gold pax-gold kinesis-gold kinesis-silver ousg ondo-us-dollar-yield hashnote-usyc figure-heloc ' +
    'blackrock-usd-institutional-digital-liquidity-fund franklin-onchain-u-s-government-money-fund',
);

const PEGGED_TICKER = /^(?:USD|EUR|GBP|JPY|CHF)[A-Z0-9]{0,3}$|^[A-Z]{1,4}USD[A-Z]?$/;
const PEGGED_NAME = /\b(?:stable ?coin|us dollar|usd|euro|dollar)\b/;
const WRAPPED_NAME =
  /\b(?:wrapped|(?:re)?staked|bridged|binance-peg|liquid staking|staking (?:ether|token))\b/;
const REAL_WORLD_NAME = /\b(?:tokeni[sz]ed|xstock|treasur(?:y|ies)|t-bills?|heloc|money market|bonds?)\b/;
const LEVERAGED_NAME = /\b\d(?:\.\d)?x (?:long|short)\b|\b(?:leverage|bull|bear) (?:token|index)\b/;

/**
 * What the names of a token tell: null for an ordinary one. A token that stands for another may hide behind an
 * ordinary name; what its price tells is asked as well, see the screens.
 */
export function kindOf({ slug, ticker, name }: TokenName): TokenKind | null {
  const words = name.toLowerCase();
  if (WRAPPED.has(slug) || WRAPPED_NAME.test(words)) return 'wrapped';
  if (REAL_WORLD.has(slug) || REAL_WORLD_NAME.test(words)) return 'real-world-asset';
  if (PEGGED.has(slug) || PEGGED_NAME.test(words) || PEGGED_TICKER.test(ticker.toUpperCase()))
    return 'pegged';
  const leveraged = readLeveragedToken(ticker.toUpperCase(), () => false) !== null;
  return leveraged || LEVERAGED_NAME.test(words) ? 'leveraged' : null;
}

function slugs(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
