import { bookOf } from './book';
import { bybitInverse, bybitLinear, bybitOptions, bybitSpot } from './bybit-contracts';
import { instrumentRow } from './bybit-instruments';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { insuranceOf } from './insurance';
import { baseOf, quoteOf } from './measure';
import { optionFigures } from './options';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, routesOf, text } from './routes';
import { dollarPrice } from './temper';
import { tiersOf } from './tiers';

const LISTS: Readonly<Record<string, (nowMs: number) => readonly PretendContract[]>> = {
  linear: bybitLinear,
  inverse: bybitInverse,
  spot: bybitSpot,
  option: bybitOptions,
};

function answered(nowMs: number, result: object, retCode = 0, retMsg = 'OK') {
  return { retCode, retMsg, result, retExtInfo: {}, time: nowMs };
}

/** Errors come with HTTP 200. */
function refused(nowMs: number, retMsg: string) {
  return answered(nowMs, {}, 10_001, retMsg);
}

/** A list of what a category holds, or of the symbol or coin asked for. */
function listing(row: (contract: PretendContract, nowMs: number) => object | readonly object[]) {
  return ({ param, nowMs }: Ask) => {
    const category = param('category');
    const all = LISTS[category]?.(nowMs);
    if (all === undefined) return refused(nowMs, 'params error: Category is invalid');
    const [symbol, coin] = [param('symbol'), param('baseCoin')];
    const asked = all.filter(
      (one) => (symbol === '' || one.symbol === symbol) && (coin === '' || one.rawBase === coin),
    );
    if (asked.length === 0 && symbol !== '') return refused(nowMs, 'params error: symbol invalid');
    return answered(nowMs, { category, list: asked.flatMap((one) => row(one, nowMs)), nextPageCursor: '' });
  };
}

function ofOne(answer: (contract: PretendContract, ask: Ask) => object) {
  return (ask: Ask) => {
    const all = LISTS[ask.param('category')]?.(ask.nowMs) ?? [];
    const contract = all.find(({ symbol }) => symbol === ask.param('symbol'));
    if (contract === undefined) return refused(ask.nowMs, 'params error: symbol invalid');
    return answered(ask.nowMs, { category: ask.param('category'), ...answer(contract, ask) });
  };
}

/** Open interest and volume in coins with their value in dollars; the other way round where inverse. */
function ticker(contract: PretendContract, nowMs: number): object {
  if (contract.market === 'option') return optionTicker(contract, nowMs);
  const { mark, index, last, bid, ask, ...rest } = figuresOf(contract, nowMs);
  const isInverse = contract.style === 'inverse';
  const amounts = (contracts: number, price: number) => {
    const [base, quote] = [baseOf(contract, contracts, price), quoteOf(contract, contracts, price)];
    return (isInverse ? [quote, base] : [base, quote]).map(text);
  };
  const [volume24h, turnover24h] = amounts(rest.volContracts, last);
  const shared = {
    symbol: contract.symbol,
    lastPrice: text(last),
    highPrice24h: text(rest.high24h),
    lowPrice24h: text(rest.low24h),
    prevPrice24h: text(rest.open24h),
    bid1Price: text(bid),
    ask1Price: text(ask),
    volume24h,
    turnover24h,
  };
  if (contract.market === 'spot') return { ...shared, usdIndexPrice: text(index) };
  const [openInterest, openInterestValue] = amounts(rest.oiContracts, mark);
  const funding = fundingOf(contract, nowMs);
  return {
    ...shared,
    markPrice: text(mark),
    indexPrice: text(index),
    openInterest,
    openInterestValue,
    // Blank on dated contracts.
    fundingRate: funding === null ? '' : text(funding.rate),
    nextFundingTime: funding === null ? '0' : String(funding.nextAtMs),
    fundingIntervalHour: funding === null ? '' : String(funding.hours),
    deliveryTime: String(contract.expiryMs ?? 0),
    basisRate: '',
    preOpenPrice: '',
  };
}

function optionTicker(option: PretendContract, nowMs: number) {
  const figures = optionFigures(option, nowMs);
  return {
    symbol: option.symbol,
    bid1Price: text(figures.bid),
    ask1Price: text(figures.ask),
    lastPrice: text(figures.price),
    markPrice: text(figures.price),
    indexPrice: text(dollarPrice(option.ticker)),
    markIv: text(figures.volatility),
    underlyingPrice: text(figures.forward),
    openInterest: text(figures.openContracts),
    volume24h: text(figures.volContracts),
    turnover24h: text(figures.volContracts * figures.forward),
    delta: text(figures.delta),
    gamma: text(figures.gamma),
    vega: text(figures.vega),
    theta: text(figures.thetaPerDay),
  };
}

/** Rows come in no order. Rates are fractions. */
function riskLimits(contract: PretendContract): readonly object[] {
  const rows = tiersOf(contract).map((tier, place) => ({
    id: place + 1,
    symbol: contract.symbol,
    riskLimitValue: text(tier.max ?? 0),
    maintenanceMargin: text(tier.mmr),
    initialMargin: text(tier.imr ?? 0),
    isLowestRisk: place === 0 ? 1 : 0,
    maxLeverage: (tier.maxLeverage ?? 0).toFixed(2),
    mmDeduction: place === 0 ? '' : text(tier.deduction ?? 0),
  }));
  return [...rows.filter((_, place) => place % 2 === 1), ...rows.filter((_, place) => place % 2 === 0)];
}

/** Newest first. */
function kline(contract: PretendContract, { param, count, nowMs }: Ask) {
  const hours = param('interval') === 'D' ? 24 : 1;
  const list = candlesOf(contract, hours, count('limit', 200, 1000), nowMs).map((candle) => {
    const prices = [candle.open, candle.high, candle.low, candle.close].map(text);
    const isInverse = contract.style === 'inverse';
    const amounts = isInverse ? [candle.contracts, candle.base] : [candle.base, candle.turnover];
    return [String(candle.openMs), ...prices, ...amounts.map(text)];
  });
  return { symbol: contract.symbol, list: list.reverse() };
}

function orderbook(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('limit', 25, 500), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [text(price), text(contracts)];
  return { s: contract.symbol, b: bids.map(level), a: asks.map(level), ts: nowMs, u: 1, seq: 1 };
}

function openInterest(contract: PretendContract, { count, nowMs }: Ask) {
  const { oiContracts, oiContractsDayAgo } = figuresOf(contract, nowMs);
  const newest = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  const list = Array.from({ length: count('limit', 50, 200) }, (_, hoursAgo) => ({
    openInterest: text(hoursAgo >= 24 ? oiContractsDayAgo : oiContracts),
    timestamp: String(newest - hoursAgo * HOUR_MS),
  }));
  return { symbol: contract.symbol, list, nextPageCursor: '' };
}

function accountRatio(contract: PretendContract, nowMs: number) {
  const { longShare } = figuresOf(contract, nowMs);
  return {
    symbol: contract.symbol,
    buyRatio: text(longShare),
    sellRatio: text(1 - longShare),
    timestamp: String(Math.floor(nowMs / HOUR_MS) * HOUR_MS),
  };
}

function fundingHistory(contract: PretendContract, { count, nowMs }: Ask) {
  const list = settlementsOf(contract, count('limit', 200, 200), nowMs).map(({ atMs, rate }) => ({
    symbol: contract.symbol,
    fundingRate: text(rate),
    fundingRateTimestamp: String(atMs),
  }));
  return { list: list.reverse() };
}

/** The pool that covers a coin's contracts, and one that a contract has to itself. */
function insurance({ param, nowMs }: Ask) {
  const coin = param('coin');
  const value = insuranceOf({ exchange: 'bybit', settle: coin });
  const list = [
    { coin, symbols: 'SOMEUSDT,OTHERUSDT', balance: '1', value: '90210.5' },
    { coin, symbols: '', balance: text(value / dollarPrice(coin)), value: text(value) },
  ];
  return answered(nowMs, { updatedTime: String(nowMs), list });
}

const ROUTES = {
  '/v5/market/instruments-info': listing(instrumentRow),
  '/v5/market/tickers': listing(ticker),
  '/v5/market/risk-limit': listing(riskLimits),
  '/v5/market/account-ratio': listing(accountRatio),
  '/v5/market/kline': ofOne(kline),
  '/v5/market/orderbook': ofOne(orderbook),
  '/v5/market/open-interest': ofOne(openInterest),
  '/v5/market/funding/history': ofOne(fundingHistory),
  '/v5/market/insurance': insurance,
};

export const bybitMarket = routesOf('api.bybit.com', ROUTES);
