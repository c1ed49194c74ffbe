import { jsonAnswer } from '../answer';
import { quarterEnds } from '../days';
import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { HOUSES } from './houses';
import { kucoinFutures } from './kucoin-contracts';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, routesOf, text } from './routes';
import { tiersOf } from './tiers';

const answered = (data: unknown) => ({ code: '200000', data });

function ofOne(answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const name = ask.inPath === '' ? ask.param('symbol') : ask.inPath;
    const contract = kucoinFutures(ask.nowMs).find(({ symbol }) => symbol === name);
    if (contract !== undefined) return answered(answer(contract, ask));
    return jsonAnswer({ code: '404000', msg: 'The contract does not exist.' }, 404);
  };
}

/** A perpetual's next funding is told as the milliseconds that remain. Inverse contracts have a multiplier of -1. */
function contractRow(contract: PretendContract, nowMs: number) {
  const { symbol, rawBase, quote, settle, market, style, contractSize, state, expiryMs } = contract;
  const { mark, index, last, oiContracts, volContracts } = figuresOf(contract, nowMs);
  const funding = fundingOf(contract, nowMs);
  const [tier] = tiersOf(contract);
  const isInverse = style === 'inverse';
  const [delisting = null] = state === 'delisting' ? quarterEnds(nowMs, 1) : [];
  return {
    symbol,
    rootSymbol: isInverse ? rawBase : quote,
    type: market === 'perp' ? 'FFWCSX' : 'FFICSX',
    expireDate: expiryMs ?? delisting,
    baseCurrency: rawBase,
    quoteCurrency: quote,
    settleCurrency: settle,
    multiplier: isInverse ? -1 : contractSize,
    isInverse,
    isQuanto: true,
    initialMargin: tier?.imr,
    maintainMargin: tier?.mmr,
    maxLeverage: contract.maxLeverage,
    makerFeeRate: HOUSES.kucoin.makerFee,
    takerFeeRate: HOUSES.kucoin.takerFee,
    fundingRateSymbol: `.${symbol}FPI${funding?.hours ?? 8}H`,
    fundingFeeRate: funding?.rate ?? null,
    predictedFundingFeeRate: funding === null ? null : funding.rate * 1.02,
    fundingRateGranularity: funding === null ? null : funding.hours * HOUR_MS,
    nextFundingRateTime: funding === null ? null : funding.nextAtMs - nowMs,
    // A string of contracts.
    openInterest: text(oiContracts),
    volumeOf24h: isInverse ? volContracts : baseOf(contract, volContracts, last),
    turnoverOf24h: isInverse ? baseOf(contract, volContracts, last) : quoteOf(contract, volContracts, last),
    markPrice: mark,
    indexPrice: index,
    lastTradePrice: last,
    sourceExchanges: ['okex', 'binance', 'kucoin'],
    status: 'Open',
  };
}

function ticker(contract: PretendContract, nowMs: number) {
  const { last, bid, ask } = figuresOf(contract, nowMs);
  return {
    sequence: 1001,
    symbol: contract.symbol,
    side: 'buy',
    price: text(last),
    bestBidPrice: text(bid),
    bestBidSize: 20,
    bestAskPrice: text(ask),
    bestAskSize: 30,
    // Nanoseconds.
    ts: nowMs * 1_000_000,
  };
}

/** Answers under the name of the funding index; exponents occur. */
function currentRate(contract: PretendContract, { nowMs }: Ask) {
  const funding = fundingOf(contract, nowMs);
  if (funding === null) return null;
  return {
    symbol: `.${contract.symbol}FPI${funding.hours}H`,
    granularity: funding.hours * HOUR_MS,
    timePoint: funding.nextAtMs - funding.hours * HOUR_MS,
    value: funding.rate,
    fundingRateCap: 0.00375,
    fundingRateFloor: -0.00375,
    period: 1,
    fundingTime: funding.nextAtMs,
  };
}

function unifiedRate(contract: PretendContract, { nowMs }: Ask) {
  const funding = fundingOf(contract, nowMs);
  if (funding === null) return null;
  return {
    symbol: `.${contract.symbol}FPI${funding.hours}H`,
    nextFundingRate: funding.rate,
    fundingTime: funding.nextAtMs,
    currentGranularity: funding.hours * HOUR_MS,
    newGranularity: funding.hours * HOUR_MS,
  };
}

/** Newest first, those of the time asked for. */
function settled(contract: PretendContract, { param, nowMs }: Ask) {
  const from = Number(param('from'));
  return settlementsOf(contract, 300, nowMs)
    .filter(({ atMs }) => atMs >= from)
    .slice(-100)
    .map(({ atMs, rate }) => ({ symbol: contract.symbol, fundingRate: rate, timepoint: atMs }))
    .reverse();
}

function riskLimits(contract: PretendContract) {
  return tiersOf(contract).map((tier, place) => ({
    symbol: contract.symbol,
    level: place + 1,
    maxRiskLimit: tier.max,
    minRiskLimit: tier.min,
    maxLeverage: tier.maxLeverage,
    initialMargin: tier.imr,
    maintainMargin: tier.mmr,
  }));
}

function positionTiers(contract: PretendContract) {
  return tiersOf(contract).map((tier, place) => ({
    symbol: contract.symbol,
    tier: place + 1,
    maxSize: text(tier.max ?? 0),
    minSize: text(tier.min),
    maxLeverage: text(tier.maxLeverage ?? 0),
    initialMarginRate: (tier.imr ?? 0).toFixed(10),
    maintainMarginRate: tier.mmr.toFixed(10),
  }));
}

/** `[ms, open, high, low, close, contracts]`, at most 500 of the time asked for. */
function kline(contract: PretendContract, { param, nowMs }: Ask) {
  const from = Number(param('from'));
  return candlesOf(contract, param('granularity') === '60' ? 1 : 24, 500, nowMs)
    .filter(({ openMs }) => openMs >= from)
    .map(({ openMs, open, high, low, close, contracts }) => [openMs, open, high, low, close, contracts]);
}

const listOf = (row: (contract: PretendContract, nowMs: number) => object) => (ask: Ask) =>
  answered(kucoinFutures(ask.nowMs).map((contract) => row(contract, ask.nowMs)));

export const kucoinFuturesMarket = [
  ...routesOf('api-futures.kucoin.com', {
    '/api/v1/contracts/active': listOf(contractRow),
    '/api/v1/contracts/{}': ofOne((contract, { nowMs }) => contractRow(contract, nowMs)),
    '/api/v1/contracts/risk-limit/{}': ofOne(riskLimits),
    '/api/v1/ticker': ofOne((contract, { nowMs }) => ticker(contract, nowMs)),
    '/api/v1/allTickers': listOf(ticker),
    '/api/v1/funding-rate/{}/current': ofOne(currentRate),
    '/api/v1/contract/funding-rates': ofOne(settled),
    '/api/v1/mark-price/{}/current': ofOne((contract, { nowMs }) => {
      const { mark, index } = figuresOf(contract, nowMs);
      return { symbol: contract.symbol, granularity: 1000, timePoint: nowMs, value: mark, indexPrice: index };
    }),
    '/api/v1/kline/query': ofOne(kline),
    '/api/v1/level2/depth100': ofOne((contract, { nowMs }) => ({
      symbol: contract.symbol,
      ...bookOf(contract, 100, nowMs),
      ts: nowMs * 1_000_000,
    })),
  }),
  ...routesOf('api.kucoin.com', {
    '/api/ua/v1/market/funding-rate': ofOne(unifiedRate),
    '/api/ua/v1/market/open-interest': ofOne((contract, { nowMs }) => [
      { symbol: contract.symbol, openInterest: text(figuresOf(contract, nowMs).oiContracts), ts: nowMs },
    ]),
    '/api/ua/v1/market/position-tiers': ofOne(positionTiers),
  }),
];
