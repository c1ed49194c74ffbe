import { contractType, type Family, ofOne, refused } from './binance-family';
import { figuresOf } from './figures';
import { settlementsOf } from './funding';
import { insuranceOf } from './insurance';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, text } from './routes';

/** Only contracts whose interval is another than eight hours. */
export function fundingInfo({ list }: Family) {
  return ({ nowMs }: Ask) =>
    list(nowMs).flatMap(({ symbol, fundingHours }) =>
      fundingHours === null || fundingHours === 8
        ? []
        : [
            {
              symbol,
              adjustedFundingRateCap: '0.02',
              adjustedFundingRateFloor: '-0.02',
              fundingIntervalHours: fundingHours,
              disclaimer: false,
            },
          ],
    );
}

export function fundingRates(contract: PretendContract, { count, nowMs }: Ask) {
  return settlementsOf(contract, count('limit', 100, 1000), nowMs).map(({ atMs, rate, mark }) => ({
    symbol: contract.symbol,
    fundingTime: atMs,
    fundingRate: text(rate),
    markPrice: text(mark),
  }));
}

export function openInterest(contract: PretendContract, { nowMs }: Ask) {
  return {
    symbol: contract.symbol,
    pair: contract.rawBase + contract.quote,
    contractType: contractType(contract, nowMs),
    openInterest: text(figuresOf(contract, nowMs).oiContracts),
    time: nowMs,
  };
}

/** Series of the last hours, oldest first, by symbol or, where margined in the coin, by pair and kind. */
export function series(
  { list, isCoinMargined }: Family,
  row: (contract: PretendContract, hoursAgo: number, nowMs: number) => object,
) {
  return ({ param, count, nowMs }: Ask) => {
    const kind = param('contractType') === '' ? 'PERPETUAL' : param('contractType');
    const contract = list(nowMs).find((one) =>
      isCoinMargined
        ? one.rawBase + one.quote === param('pair') && contractType(one, nowMs) === kind
        : one.symbol === param('symbol'),
    );
    if (contract === undefined) return refused();
    const named = isCoinMargined
      ? { pair: contract.rawBase + contract.quote, contractType: kind }
      : { symbol: contract.symbol };
    const points = count('limit', 30, 500);
    const newest = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
    return Array.from({ length: points }, (_, place) => {
      const hoursAgo = points - 1 - place;
      return { ...named, ...row(contract, hoursAgo, nowMs), timestamp: newest - hoursAgo * HOUR_MS };
    });
  };
}

export function interestThen(contract: PretendContract, hoursAgo: number, nowMs: number) {
  const { oiContracts, oiContractsDayAgo, mark } = figuresOf(contract, nowMs);
  const contracts = hoursAgo >= 24 ? oiContractsDayAgo : oiContracts;
  const value =
    contract.style === 'inverse' ? baseOf(contract, contracts, mark) : quoteOf(contract, contracts, mark);
  return { sumOpenInterest: text(contracts), sumOpenInterestValue: text(value) };
}

export function longsThen(contract: PretendContract, _hoursAgo: number, nowMs: number) {
  const { longShare } = figuresOf(contract, nowMs);
  return {
    longAccount: text(longShare),
    shortAccount: text(1 - longShare),
    longShortRatio: (longShare / (1 - longShare)).toFixed(4),
  };
}

/** One fund for all contracts of a settle asset, in several assets. */
export function insurance({ list }: Family) {
  return ofOne({ list, isCoinMargined: false }, (contract, { nowMs }) => {
    const updateTime = nowMs - HOUR_MS;
    const usd = insuranceOf(contract);
    const symbols = list(nowMs).flatMap(({ symbol, settle }) => (settle === contract.settle ? [symbol] : []));
    return {
      symbols,
      assets: [
        { asset: 'USDC', marginBalance: text(usd / 4), updateTime },
        { asset: 'USDT', marginBalance: text(usd * 0.75), updateTime },
        { asset: 'BNB', marginBalance: '61.73', updateTime },
      ],
    };
  });
}
