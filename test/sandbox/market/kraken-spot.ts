import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { HOUSES } from './houses';
import { krakenSpot } from './kraken-contracts';
import { baseOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';

/** The oldest assets are filed under other names: `XXBTZUSD` for XBTUSD. */
const FILED: Readonly<Record<string, string>> = { XBTUSD: 'XXBTZUSD', ETHUSD: 'XETHZUSD' };

function filedAs({ symbol }: PretendContract): string {
  return FILED[symbol] ?? symbol;
}

/** `result` holds each pair under its filed name; an unknown pair is an error inside HTTP 200. */
function byPair(entry: (contract: PretendContract, ask: Ask) => unknown, extra: object = {}) {
  return (ask: Ask) => {
    const asked = ask.param('pair');
    const found = krakenSpot().filter(
      (contract) => asked === '' || contract.symbol === asked || filedAs(contract) === asked,
    );
    if (found.length === 0) return { error: ['EQuery:Unknown asset pair'] };
    const entries = found.map((contract) => [filedAs(contract), entry(contract, ask)] as const);
    return { error: [], result: { ...Object.fromEntries(entries), ...extra } };
  };
}

/** Fees are percentages by monthly volume. */
function assetPair({ symbol, rawBase, maxLeverage }: PretendContract) {
  const { spotTakerFee, spotMakerFee } = HOUSES.kraken;
  const leverage = Array.from({ length: maxLeverage - 1 }, (_, place) => place + 2);
  return {
    altname: symbol,
    wsname: `${rawBase}/USD`,
    base: rawBase === 'SOL' || rawBase === 'PEPE' ? rawBase : `X${rawBase}`,
    quote: 'ZUSD',
    leverage_buy: leverage,
    leverage_sell: leverage,
    fees: [
      [0, spotTakerFee * 100],
      [10_000, spotTakerFee * 85],
    ],
    fees_maker: [
      [0, spotMakerFee * 100],
      [10_000, spotMakerFee * 80],
    ],
    margin_call: 80,
    margin_stop: 40,
    status: 'online',
  };
}

/** Today's figure first, that of the last 24 hours second. */
function ticker(contract: PretendContract, { nowMs }: Ask) {
  const { last, bid, ask, volContracts, open24h, high24h, low24h } = figuresOf(contract, nowMs);
  const volume = baseOf(contract, volContracts, last);
  return {
    a: [text(ask), '1', '1.000'],
    b: [text(bid), '1', '1.000'],
    c: [text(last), '0.0094'],
    v: [text(volume * 0.4), text(volume)],
    p: [text(last), text(last)],
    t: [3120, 9044],
    l: [text(low24h), text(low24h)],
    h: [text(high24h), text(high24h)],
    o: text(open24h),
  };
}

/** `[s, open, high, low, close, vwap, volume, trades]`; the last is unfinished. */
function candles(contract: PretendContract, { param, nowMs }: Ask) {
  return candlesOf(contract, param('interval') === '60' ? 1 : 24, 720, nowMs).map((candle) => [
    candle.openMs / 1000,
    ...[candle.open, candle.high, candle.low, candle.close, candle.close, candle.base].map(text),
    1204,
  ]);
}

function depth(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('count', 100, 500), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [
    text(price),
    text(contracts),
    Math.floor(nowMs / 1000),
  ];
  return { bids: bids.map(level), asks: asks.map(level) };
}

export const krakenSpotMarket = routesOf('api.kraken.com', {
  '/0/public/AssetPairs': byPair(assetPair),
  '/0/public/Ticker': byPair(ticker),
  '/0/public/OHLC': byPair(candles, { last: 0 }),
  '/0/public/Depth': byPair(depth),
});
