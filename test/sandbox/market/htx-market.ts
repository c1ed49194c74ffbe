import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { htxCoinFutures, htxCoinSwaps, htxLinear, htxSpot } from './htx-contracts';
import { HTX_HOSTS } from './htx-reference';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';

type Listed = (nowMs: number) => readonly PretendContract[];

const seconds = (ms: number) => Math.floor(ms / 1000);

/** Each family names its contracts by another parameter. */
function ofOne(
  list: Listed,
  name: 'contract_code' | 'symbol',
  answer: (contract: PretendContract, ask: Ask) => object,
) {
  return (ask: Ask) => {
    const contract = list(ask.nowMs).find(({ symbol }) => symbol === ask.param(name));
    return contract === undefined
      ? { status: 'error', 'err-code': 'bad-request', 'err-msg': 'invalid symbol', ts: ask.nowMs }
      : { status: 'ok', ...answer(contract, ask), ts: ask.nowMs };
  };
}

/** `vol` is the turnover of linear contracts and counts contracts of all others. */
function tick(contract: PretendContract, nowMs: number) {
  const { last, bid, ask, volContracts, open24h, high24h, low24h } = figuresOf(contract, nowMs);
  const isLinear = contract.style === 'linear';
  const name = contract.market === 'future' && !isLinear ? 'symbol' : 'contract_code';
  return {
    id: seconds(nowMs),
    ts: nowMs,
    ask: [ask, 1285],
    bid: [bid, 6070],
    [name]: contract.symbol,
    open: text(open24h),
    close: text(last),
    low: text(low24h),
    high: text(high24h),
    amount: text(baseOf(contract, volContracts, last)),
    count: 48_262,
    vol: text(isLinear ? quoteOf(contract, volContracts, last) : volContracts),
    number_of: text(volContracts),
  };
}

function batchMerged(list: Listed) {
  return ({ nowMs }: Ask) => ({
    status: 'ok',
    ticks: list(nowMs).map((contract) => tick(contract, nowMs)),
    ts: nowMs,
  });
}

/** Of futures oldest first, `vol` counting contracts; on spot newest first, `vol` being the turnover. */
function kline(contract: PretendContract, { param, count, nowMs }: Ask) {
  const period = param('period');
  const list = candlesOf(contract, period === '60min' ? 1 : 24, count('size', 150, 2000), nowMs);
  const isSpot = contract.market === 'spot';
  const data = list.map((candle) => ({
    id: seconds(candle.openMs),
    open: candle.open,
    close: candle.close,
    high: candle.high,
    low: candle.low,
    amount: candle.base,
    vol: isSpot ? candle.turnover : candle.contracts,
    ...(contract.style === 'linear' ? { trade_turnover: candle.turnover } : {}),
    count: 1911,
  }));
  return { ch: `market.${contract.symbol}.kline.${period}`, data: isSpot ? data.reverse() : data };
}

function depth(contract: PretendContract, { nowMs }: Ask) {
  const book = bookOf(contract, 150, nowMs);
  return { ch: `market.${contract.symbol}.depth.step0`, tick: { ...book, id: seconds(nowMs), ts: nowMs } };
}

/** The mark price is told as candles only, in strings. */
function markKline(contract: PretendContract, { param, count, nowMs }: Ask) {
  const mark = text(figuresOf(contract, nowMs).mark);
  const minute = Math.floor(nowMs / 60_000) * 60;
  const data = Array.from({ length: count('size', 1, 2000) }, (_, minutesAgo) => ({
    id: minute - minutesAgo * 60,
    open: mark,
    close: mark,
    high: mark,
    low: mark,
    amount: '0',
    vol: '0',
    count: '0',
  }));
  return { ch: `market.${contract.symbol}.mark_price.${param('period')}`, data: data.reverse() };
}

function spotMerged(contract: PretendContract, { nowMs }: Ask) {
  const { last, bid, ask, volContracts, open24h, high24h, low24h } = figuresOf(contract, nowMs);
  return {
    ch: `market.${contract.symbol}.detail.merged`,
    tick: {
      id: nowMs,
      open: open24h,
      close: last,
      high: high24h,
      low: low24h,
      amount: volContracts,
      vol: volContracts * last,
      bid: [bid, 0.41],
      ask: [ask, 0.9],
    },
  };
}

/** All pairs; `vol` is the turnover. */
function spotTickers({ nowMs }: Ask) {
  const data = htxSpot().map((contract) => {
    const { last, bid, ask, volContracts, open24h, high24h, low24h } = figuresOf(contract, nowMs);
    return {
      symbol: contract.symbol,
      open: open24h,
      high: high24h,
      low: low24h,
      close: last,
      amount: volContracts,
      vol: volContracts * last,
      count: 4211,
      bid,
      bidSize: 0.41,
      ask,
      askSize: 0.9,
    };
  });
  return { data, status: 'ok', ts: nowMs };
}

function spotSymbols({ nowMs }: Ask) {
  const data = htxSpot().map(({ symbol, rawBase, maxLeverage }) => ({
    symbol,
    'base-currency': rawBase.toLowerCase(),
    'quote-currency': 'usdt',
    state: 'online',
    'leverage-ratio': maxLeverage,
  }));
  return { status: 'ok', data, ts: nowMs };
}

function family(root: string, list: Listed, name: 'contract_code' | 'symbol') {
  return {
    [`/v2${root}/detail/batch_merged`]: batchMerged(list),
    [`${root}/history/kline`]: ofOne(list, name, kline),
    [`${root}/depth`]: ofOne(list, name, depth),
  };
}

const ROUTES = {
  ...family('/linear-swap-ex/market', htxLinear, 'contract_code'),
  ...family('/swap-ex/market', htxCoinSwaps, 'contract_code'),
  ...family('/market', htxCoinFutures, 'symbol'),
  '/index/market/history/linear_swap_mark_price_kline': ofOne(htxLinear, 'contract_code', markKline),
  '/index/market/history/swap_mark_price_kline': ofOne(htxCoinSwaps, 'contract_code', markKline),
};

export const htxMarket = [
  ...HTX_HOSTS.flatMap((host) => routesOf(host, ROUTES)),
  ...routesOf('api.huobi.pro', {
    '/market/detail/merged': ofOne(htxSpot, 'symbol', spotMerged),
    '/market/tickers': spotTickers,
    '/market/history/kline': ofOne(htxSpot, 'symbol', kline),
    '/market/depth': ofOne(htxSpot, 'symbol', depth),
    '/v1/common/symbols': spotSymbols,
  }),
];
