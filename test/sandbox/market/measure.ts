import { DAY_MS } from '../days';
import { noise, significant } from '../seeded';
import { HOUSES } from './houses';
import type { PretendContract } from './pretend-contract';
import { dollarPrice, temperOf } from './temper';

/** What one unit of the base costs on the spot market, in the contract's quote. */
export function indexOf({ ticker, multiplier, quote }: PretendContract): number {
  return significant((dollarPrice(ticker) * multiplier) / dollarPrice(quote), 10);
}

/** Mark over index less one: a hair on perpetuals, six per cent a year until the expiry of dated contracts. */
function premiumOf({ exchange, symbol, market, expiryMs, ticker }: PretendContract, nowMs: number): number {
  if (market === 'spot') return 0;
  if (expiryMs !== null && market === 'future') return (0.06 * (expiryMs - nowMs)) / (365 * DAY_MS);
  return temperOf(ticker).funding * (0.5 + noise(exchange, symbol, 'premium'));
}

export function markOf(contract: PretendContract, nowMs: number): number {
  const minuteMs = Math.floor(nowMs / 60_000) * 60_000;
  return significant(indexOf(contract) * (1 + premiumOf(contract, minuteMs)), 9);
}

/** Contracts of a trade of this many dollars; whole ones where the exchange counts contracts. */
export function contractsFor(contract: PretendContract, usd: number): number {
  const index = indexOf(contract);
  const worth =
    contract.style === 'inverse'
      ? contract.contractSize
      : contract.contractSize * index * dollarPrice(contract.quote);
  return quantity(contract, usd / worth);
}

/** A quantity as the exchange could have it. */
export function quantity({ style, contractSize }: PretendContract, contracts: number): number {
  const isCounted = style === 'inverse' || contractSize !== 1;
  return isCounted ? Math.max(1, Math.round(contracts)) : significant(contracts, 5);
}

/** Base units of so many contracts at a price. */
export function baseOf({ style, contractSize }: PretendContract, contracts: number, price: number): number {
  return style === 'inverse' ? (contracts * contractSize) / price : contracts * contractSize;
}

/** Quote units (inverse: dollars) of so many contracts at a price. */
export function quoteOf({ style, contractSize }: PretendContract, contracts: number, price: number): number {
  return style === 'inverse' ? contracts * contractSize : contracts * contractSize * price;
}

/** Coin-margined, dated and odd contracts have little of a token's trade. */
function sliceOf({ market, style, quote }: PretendContract): number {
  if (market === 'option') return 0.002;
  if (market === 'future') return 0.05;
  if (style === 'inverse') return 0.15;
  return quote === 'USDT' || quote === 'USD' ? 1 : 0.12;
}

/** Dollars open in a contract, before they are counted in contracts. */
export function interestUsd(contract: PretendContract): number {
  const { exchange, symbol, ticker } = contract;
  const spread = 0.8 + 0.4 * noise(exchange, symbol, 'interest');
  return temperOf(ticker).openInterestUsd * HOUSES[exchange].share * sliceOf(contract) * spread;
}

/** Dollars traded in a usual hour. */
export function hourlyTurnoverUsd(contract: PretendContract): number {
  return (interestUsd(contract) * (1.4 + noise(contract.exchange, contract.symbol, 'turnover'))) / 24;
}
