import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { baseOf } from './measure';
import { answered, familyOf, ofOne, rows } from './okx-answers';
import { okxCrowd } from './okx-crowd';
import { instrumentRow, listed } from './okx-instruments';
import { optionFigures } from './options';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';
import { dollarPrice } from './temper';

/** Options are priced in coins of their forward price. */
function inCoins(option: PretendContract, nowMs: number) {
  const figures = optionFigures(option, nowMs);
  const [mark, bid, ask] = [figures.price, figures.bid, figures.ask].map((price) =>
    text(price / figures.forward),
  );
  return { mark, bid, ask };
}

function markPrice(contract: PretendContract, instType: string, nowMs: number) {
  const isOption = contract.market === 'option';
  const markPx = isOption ? inCoins(contract, nowMs).mark : text(figuresOf(contract, nowMs).mark);
  return { instType, instId: contract.symbol, markPx, ts: String(nowMs) };
}

/** `vol24h` counts contracts and `volCcy24h` coins; on spot markets coins and quote units. */
function ticker(contract: PretendContract, instType: string, nowMs: number) {
  const shared = { instType, instId: contract.symbol, ts: String(nowMs) };
  if (contract.market === 'option') {
    const { mark, bid, ask } = inCoins(contract, nowMs);
    const { volContracts } = optionFigures(contract, nowMs);
    const volCcy24h = text(volContracts * contract.contractSize);
    return { ...shared, last: mark, bidPx: bid, askPx: ask, vol24h: text(volContracts), volCcy24h };
  }
  const { last, bid, ask, volContracts, open24h, high24h, low24h } = figuresOf(contract, nowMs);
  const base = baseOf(contract, volContracts, last);
  const isSpot = contract.market === 'spot';
  return {
    ...shared,
    last: text(last),
    bidPx: text(bid),
    askPx: text(ask),
    open24h: text(open24h),
    high24h: text(high24h),
    low24h: text(low24h),
    vol24h: text(isSpot ? base : volContracts),
    volCcy24h: text(isSpot ? base * last : base),
    sodUtc0: text(open24h),
  };
}

function indexTickers({ param, nowMs }: Ask) {
  const [base = '', quote = ''] = param('instId').split('-');
  const idxPx = text(dollarPrice(base) / dollarPrice(quote));
  return answered([{ instId: param('instId'), idxPx, ts: String(nowMs) }]);
}

/** Newest first; the last column tells whether the candle is closed. */
function candles(contract: PretendContract, { param, count, nowMs }: Ask) {
  const hours = param('bar') === '1H' ? 1 : 24;
  const list = candlesOf(contract, hours, count('limit', 100, 300), nowMs).map((candle) => {
    const prices = [candle.open, candle.high, candle.low, candle.close].map(text);
    const { contracts, base, turnover } = candle;
    const amounts = contract.market === 'spot' ? [base, turnover, turnover] : [contracts, base, turnover];
    return [String(candle.openMs), ...prices, ...amounts.map(text), candle.isRunning ? '0' : '1'];
  });
  return list.reverse();
}

function books(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('sz', 1, 400), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [text(price), text(contracts), '0', '3'];
  return [{ bids: bids.map(level), asks: asks.map(level), ts: String(nowMs) }];
}

function optionSummary(option: PretendContract, _type: string, nowMs: number) {
  const figures = optionFigures(option, nowMs);
  return {
    instType: 'OPTION',
    instId: option.symbol,
    uly: familyOf(option),
    markVol: text(figures.volatility),
    deltaBS: text(figures.delta),
    thetaBS: text(figures.thetaPerDay),
    gammaBS: text(figures.gamma),
    vegaBS: text(figures.vega),
    fwdPx: text(figures.forward),
    ts: String(nowMs),
  };
}

const ROUTES = {
  '/api/v5/public/instruments': rows(instrumentRow),
  '/api/v5/public/mark-price': rows(markPrice),
  '/api/v5/public/opt-summary': ({ param, nowMs }: Ask) =>
    answered(
      listed('OPTION', nowMs)
        .filter((option) => familyOf(option) === param('instFamily'))
        .map((option) => optionSummary(option, 'OPTION', nowMs)),
    ),
  '/api/v5/market/tickers': rows(ticker),
  '/api/v5/market/ticker': rows(ticker),
  '/api/v5/market/index-tickers': indexTickers,
  '/api/v5/market/candles': ofOne(candles),
  '/api/v5/market/books': ofOne(books),
  ...okxCrowd,
};

export const okxMarket = ['www.okx.com', 'eea.okx.com', 'us.okx.com'].flatMap((host) =>
  routesOf(host, ROUTES),
);
