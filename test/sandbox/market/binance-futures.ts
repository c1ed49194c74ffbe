import { jsonAnswer } from '../answer';
import {
  fundingInfo,
  fundingRates,
  insurance,
  interestThen,
  longsThen,
  openInterest,
  series,
} from './binance-crowd';
import { COIN_M, type Family, ofOne, rows, SPOT, USD_M } from './binance-family';
import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { fundingOf } from './funding';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, routesOf, text } from './routes';
import { tiersOf } from './tiers';

/** Dated contracts have a blank rate and no next time. */
function premiumIndex(contract: PretendContract, nowMs: number) {
  const { mark, index } = figuresOf(contract, nowMs);
  const funding = fundingOf(contract, nowMs);
  return {
    symbol: contract.symbol,
    pair: contract.rawBase + contract.quote,
    markPrice: text(mark),
    indexPrice: text(index),
    estimatedSettlePrice: text(index),
    lastFundingRate: funding === null ? '' : text(funding.rate),
    interestRate: funding === null ? '' : '0.00010000',
    nextFundingTime: funding === null ? 0 : funding.nextAtMs,
    time: nowMs,
  };
}

/** `volume` counts coins, but contracts where margined in the coin. */
function dayTicker({ isCoinMargined }: Family) {
  return (contract: PretendContract, nowMs: number) => {
    const { last, bid, ask, volContracts, high24h, low24h, open24h } = figuresOf(contract, nowMs);
    const base = text(baseOf(contract, volContracts, last));
    return {
      symbol: contract.symbol,
      lastPrice: text(last),
      openPrice: text(open24h),
      highPrice: text(high24h),
      lowPrice: text(low24h),
      priceChangePercent: text(Math.round((last / open24h - 1) * 100_000) / 1000),
      ...(isCoinMargined
        ? { pair: contract.rawBase + contract.quote, volume: text(volContracts), baseVolume: base }
        : { volume: base, quoteVolume: text(quoteOf(contract, volContracts, last)) }),
      ...(contract.market === 'spot' ? { bidPrice: text(bid), askPrice: text(ask) } : {}),
      openTime: nowMs - 24 * HOUR_MS,
      closeTime: nowMs,
    };
  };
}

function bookTicker(contract: PretendContract, nowMs: number) {
  const { bid, ask } = figuresOf(contract, nowMs);
  return {
    symbol: contract.symbol,
    bidPrice: text(bid),
    bidQty: '12.5',
    askPrice: text(ask),
    askQty: '9.75',
    time: nowMs,
  };
}

function klines(contract: PretendContract, { param, count, nowMs }: Ask) {
  const hours = { '1h': 1, '1d': 24 }[param('interval')];
  if (hours !== 1 && hours !== 24) return jsonAnswer({ code: -1120, msg: 'Invalid interval.' }, 400);
  return candlesOf(contract, hours, count('limit', 500, 1500), nowMs).map((candle) => {
    const amounts = [text(candle.base), text(candle.turnover)];
    // Where margined in the coin, contracts stand where coins stand elsewhere, and coins where turnover does.
    const [sixth, eighth] = contract.style === 'inverse' ? [text(candle.contracts), amounts[0]] : amounts;
    return [
      candle.openMs,
      ...[candle.open, candle.high, candle.low, candle.close].map(text),
      sixth,
      candle.openMs + hours * HOUR_MS - 1,
      eighth,
      4211,
      '0',
      '0',
      '0',
    ];
  });
}

function depth(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('limit', 500, 1000), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [text(price), text(contracts)];
  return { lastUpdateId: nowMs, E: nowMs, T: nowMs, bids: bids.map(level), asks: asks.map(level) };
}

/** The site's own feed, which needs no key. Tables of COIN-M belong to a pair. */
function brackets({ list, isCoinMargined }: Family) {
  return ({ nowMs }: Ask) => ({
    code: '000000',
    message: null,
    success: true,
    data: {
      brackets: list(nowMs)
        .filter(({ market }) => market === 'perp' || !isCoinMargined)
        .map((contract) => ({
          symbol: isCoinMargined ? contract.rawBase + contract.quote : contract.symbol,
          updateTime: nowMs - 90 * HOUR_MS,
          notionalLimit: tiersOf(contract).at(-1)?.max,
          riskBrackets: tiersOf(contract).map((tier, place) => ({
            bracketSeq: place + 1,
            bracketNotionalFloor: tier.min,
            bracketNotionalCap: tier.max,
            bracketMaintenanceMarginRate: tier.mmr,
            cumFastMaintenanceAmount: tier.deduction,
            minOpenPosLeverage: 1,
            maxOpenPosLeverage: tier.maxLeverage,
          })),
        })),
    },
  });
}

function marketData(root: string, family: Family) {
  return {
    [`${root}/ticker/24hr`]: rows(family, dayTicker(family)),
    [`${root}/ticker/bookTicker`]: rows(family, bookTicker),
    [`${root}/klines`]: ofOne(family, klines),
    [`${root}/depth`]: ofOne(family, depth),
  };
}

function futuresData(root: string, family: Family) {
  return {
    ...marketData(root, family),
    [`${root}/premiumIndex`]: rows(family, premiumIndex),
    [`${root}/fundingInfo`]: fundingInfo(family),
    [`${root}/fundingRate`]: ofOne(family, fundingRates),
    [`${root}/openInterest`]: ofOne(family, openInterest),
    '/futures/data/openInterestHist': series(family, interestThen),
    '/futures/data/globalLongShortAccountRatio': series(family, longsThen),
  };
}

const FEED = '/bapi/futures/v1/friendly';

export const binanceMarket = [
  ...routesOf('fapi.binance.com', {
    ...futuresData('/fapi/v1', USD_M),
    '/fapi/v1/insuranceBalance': insurance(USD_M),
  }),
  ...routesOf('dapi.binance.com', futuresData('/dapi/v1', COIN_M)),
  ...['api.binance.com', 'data-api.binance.vision'].flatMap((host) =>
    routesOf(host, marketData('/api/v3', SPOT)),
  ),
  ...routesOf('www.binance.com', {
    [`${FEED}/future/common/brackets`]: brackets(USD_M),
    [`${FEED}/delivery/common/brackets`]: brackets(COIN_M),
  }),
];
