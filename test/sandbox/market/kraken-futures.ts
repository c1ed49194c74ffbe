import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { krakenFutures } from './kraken-contracts';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';
import { tiersOf } from './tiers';

function answered(nowMs: number, body: object) {
  return { result: 'success', ...body, serverTime: new Date(nowMs).toISOString() };
}

/** Errors come with HTTP 200. */
function refused(nowMs: number) {
  const serverTime = new Date(nowMs).toISOString();
  return {
    result: 'error',
    error: 'contractNotFound',
    errors: [{ code: 40, message: 'Contract not found' }],
    serverTime,
  };
}

function ofOne(nameOf: (ask: Ask) => string, answer: (contract: PretendContract, ask: Ask) => object) {
  return (ask: Ask) => {
    const name = nameOf(ask).toUpperCase();
    const contract = krakenFutures(ask.nowMs).find(({ symbol }) => symbol.toUpperCase() === name);
    return contract === undefined ? refused(ask.nowMs) : answer(contract, ask);
  };
}

const bySymbol = (ask: Ask) => ask.param('symbol');
const byPath = (ask: Ask) => ask.inPath;

/** Levels begin at so many contracts (inverse) or dollars, and say nothing of where they end. */
function levels(contract: PretendContract, times: number) {
  return tiersOf(contract).map(({ min, imr, mmr }) => ({
    ...(contract.style === 'inverse' ? { contracts: min } : { numNonContractUnits: min }),
    initialMargin: (imr ?? 0) * times,
    maintenanceMargin: mmr * times,
  }));
}

/** How much more margin private customers must bring. */
export const RETAIL = 5;

function instrument(contract: PretendContract) {
  const { symbol, rawBase, style, expiryMs, contractSize, state } = contract;
  const base = rawBase === 'XBT' ? 'BTC' : rawBase;
  const isInverse = style === 'inverse';
  return {
    symbol,
    type: isInverse ? 'futures_inverse' : 'flexible_futures',
    ...(isInverse ? { underlying: `rr_${rawBase.toLowerCase()}usd` } : {}),
    contractSize,
    tradeable: state === 'trading',
    isExpired: false,
    marginLevels: levels(contract, 1),
    retailMarginLevels: levels(contract, RETAIL),
    ...(expiryMs === null ? {} : { lastTradingTime: new Date(expiryMs).toISOString() }),
    category: rawBase === 'AAPLx' ? 'Equities' : '',
    base,
    quote: 'USD',
    pair: `${base}:USD`,
  };
}

/**
 * The rate is an amount an hour: dollars for one coin, or, of the inverse ones, coins for one dollar. Open interest
 * and volume are in coins, or in dollars.
 */
function ticker(contract: PretendContract, nowMs: number) {
  const { mark, index, last, bid, ask, oiContracts, volContracts, ...rest } = figuresOf(contract, nowMs);
  const funding = fundingOf(contract, nowMs);
  const absolute = (rate: number) => (contract.style === 'inverse' ? rate / index : rate * index);
  const rates =
    funding === null
      ? {}
      : { fundingRate: absolute(funding.rate), fundingRatePrediction: absolute(funding.rate * 1.02) };
  return {
    symbol: contract.symbol,
    tag: contract.market === 'perp' ? 'perpetual' : 'quarter',
    pair: `${contract.rawBase}:USD`,
    last,
    lastTime: new Date(nowMs - 900).toISOString(),
    markPrice: mark,
    indexPrice: index,
    bid,
    bidSize: 4.2,
    ask,
    askSize: 3.7,
    vol24h: volContracts,
    volumeQuote:
      contract.style === 'inverse'
        ? baseOf(contract, volContracts, last)
        : quoteOf(contract, volContracts, last),
    openInterest: oiContracts,
    open24h: rest.open24h,
    high24h: rest.high24h,
    low24h: rest.low24h,
    ...rates,
    suspended: contract.state === 'suspended',
    postOnly: false,
  };
}

/** Both what was paid for a coin and the fraction. */
function historicalRates(contract: PretendContract, { nowMs }: Ask) {
  const rates = settlementsOf(contract, 500, nowMs).map(({ atMs, rate, mark }) => ({
    timestamp: new Date(atMs).toISOString(),
    fundingRate: contract.style === 'inverse' ? rate / mark : rate * mark,
    relativeFundingRate: rate,
  }));
  return answered(nowMs, { rates });
}

function charts(hours: 1 | 24) {
  return ofOne(byPath, (contract, { count, nowMs }) => ({
    candles: candlesOf(contract, hours, count('count', 500, 2000), nowMs).map((candle) => ({
      time: candle.openMs,
      open: text(candle.open),
      high: text(candle.high),
      low: text(candle.low),
      close: text(candle.close),
      volume: text(candle.contracts),
    })),
    more_candles: false,
  }));
}

const V3 = '/derivatives/api/v3';

export const krakenFuturesMarket = routesOf('futures.kraken.com', {
  [`${V3}/instruments`]: ({ nowMs }) =>
    answered(nowMs, { instruments: krakenFutures(nowMs).map(instrument) }),
  [`${V3}/tickers`]: ({ nowMs }) =>
    answered(nowMs, { tickers: krakenFutures(nowMs).map((contract) => ticker(contract, nowMs)) }),
  [`${V3}/tickers/{}`]: ofOne(byPath, (contract, { nowMs }) =>
    answered(nowMs, { ticker: ticker(contract, nowMs) }),
  ),
  [`${V3}/orderbook`]: ofOne(bySymbol, (contract, { nowMs }) =>
    answered(nowMs, { orderBook: bookOf(contract, 100, nowMs) }),
  ),
  [`${V3}/historical-funding-rates`]: ofOne(bySymbol, historicalRates),
  '/derivatives/api/v4/historicalfundingrates': ofOne(bySymbol, historicalRates),
  '/api/charts/v1/trade/{}/1d': charts(24),
  '/api/charts/v1/trade/{}/1h': charts(1),
});
