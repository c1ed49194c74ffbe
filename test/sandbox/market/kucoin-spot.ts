import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { HOUSES } from './houses';
import { kucoinSpot } from './kucoin-contracts';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';

const answered = (data: unknown) => ({ code: '200000', data });

/** An unknown pair is an error inside HTTP 200. */
function ofOne(answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const name = ask.inPath === '' ? ask.param('symbol') : ask.inPath;
    const contract = kucoinSpot().find(({ symbol }) => symbol === name);
    if (contract !== undefined) return answered(answer(contract, ask));
    return { code: '900001', msg: 'The symbol does not exist.' };
  };
}

function pairRow({ symbol, rawBase, quote }: PretendContract) {
  return {
    symbol,
    name: symbol,
    baseCurrency: rawBase,
    quoteCurrency: quote,
    isMarginEnabled: true,
    enableTrading: true,
  };
}

function stats(contract: PretendContract, { nowMs }: Ask) {
  const { last, bid, ask, volContracts, high24h, low24h } = figuresOf(contract, nowMs);
  return {
    time: nowMs,
    symbol: contract.symbol,
    buy: text(bid),
    sell: text(ask),
    high: text(high24h),
    low: text(low24h),
    vol: text(volContracts),
    volValue: text(volContracts * last),
    last: text(last),
    averagePrice: text(last),
    takerFeeRate: text(HOUSES.kucoin.spotTakerFee),
    makerFeeRate: text(HOUSES.kucoin.spotMakerFee),
    takerCoefficient: '1',
    makerCoefficient: '1',
  };
}

/** `[s, open, close, high, low, volume, turnover]`, newest first. */
function candles(contract: PretendContract, { param, nowMs }: Ask) {
  const hours = param('type') === '1hour' ? 1 : 24;
  const list = candlesOf(contract, hours, hours === 1 ? 1000 : 400, nowMs).map((candle) => [
    String(candle.openMs / 1000),
    ...[candle.open, candle.close, candle.high, candle.low, candle.base, candle.turnover].map(text),
  ]);
  return list.reverse();
}

function book(contract: PretendContract, { nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, 100, nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [text(price), text(contracts)];
  return { time: nowMs, sequence: '1', bids: bids.map(level), asks: asks.map(level) };
}

function isolatedPair({ symbol, rawBase, quote, maxLeverage }: PretendContract) {
  return { symbol, baseCurrency: rawBase, quoteCurrency: quote, maxLeverage, tradeEnable: true };
}

export const kucoinSpotMarket = routesOf('api.kucoin.com', {
  '/api/v1/symbols': () => answered(kucoinSpot().map(pairRow)),
  '/api/v2/symbols': () => answered(kucoinSpot().map(pairRow)),
  '/api/v2/symbols/{}': ofOne(pairRow),
  '/api/v1/market/stats': ofOne(stats),
  '/api/v1/market/allTickers': (ask) =>
    answered({ time: ask.nowMs, ticker: kucoinSpot().map((contract) => stats(contract, ask)) }),
  '/api/v1/market/candles': ofOne(candles),
  '/api/v1/market/orderbook/level2_100': ofOne(book),
  '/api/v1/isolated/symbols': () => answered(kucoinSpot().map(isolatedPair)),
});
