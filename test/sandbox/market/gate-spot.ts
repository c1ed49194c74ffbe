import { jsonAnswer } from '../answer';
import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { gateOptions, gateSpot } from './gate-contracts';
import { HOUSES } from './houses';
import { optionFigures } from './options';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';
import { dollarPrice } from './temper';

const seconds = (ms: number) => Math.floor(ms / 1000);

function ofPair(answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const name = ask.inPath === '' ? ask.param('currency_pair') : ask.inPath;
    const contract = gateSpot().find(({ symbol }) => symbol === name);
    if (contract !== undefined) return answer(contract, ask);
    return jsonAnswer({ label: 'INVALID_CURRENCY_PAIR', message: `Invalid currency pair ${name}` }, 400);
  };
}

/** `fee` is a percentage. */
function pairRow({ symbol, rawBase }: PretendContract) {
  return {
    id: symbol,
    base: rawBase,
    quote: 'USDT',
    fee: text(HOUSES.gate.spotTakerFee * 100),
    trade_status: 'tradable',
  };
}

function ticker(contract: PretendContract, { nowMs }: Ask) {
  const { last, bid, ask, volContracts } = figuresOf(contract, nowMs);
  const row = {
    currency_pair: contract.symbol,
    last: text(last),
    highest_bid: text(bid),
    lowest_ask: text(ask),
    base_volume: text(volContracts),
    quote_volume: text(volContracts * last),
  };
  return [
    /3[LS]$/.test(contract.rawBase) ? { ...row, etf_net_value: text(last), etf_leverage: '3.02' } : row,
  ];
}

/** `[s, quote volume, close, high, low, open, base volume, closed]`, oldest first. */
function candles(contract: PretendContract, { param, count, nowMs }: Ask) {
  return candlesOf(contract, param('interval') === '1h' ? 1 : 24, count('limit', 100, 1000), nowMs).map(
    (candle) => [
      String(seconds(candle.openMs)),
      ...[candle.turnover, candle.close, candle.high, candle.low, candle.open, candle.base].map(text),
      String(!candle.isRunning),
    ],
  );
}

function orderBook(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('limit', 10, 1000), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [text(price), text(contracts)];
  return { current: nowMs, update: nowMs, bids: bids.map(level), asks: asks.map(level) };
}

function optionQuotes(option: PretendContract, nowMs: number) {
  const figures = optionFigures(option, nowMs);
  return {
    name: option.symbol,
    mark_price: text(figures.price),
    last_price: text(figures.price),
    bid1_price: text(figures.bid),
    ask1_price: text(figures.ask),
    position_size: figures.openContracts,
    mark_iv: text(figures.volatility),
    delta: text(figures.delta),
    theta: text(figures.thetaPerDay),
    gamma: text(figures.gamma),
    vega: text(figures.vega),
  };
}

function optionTerms(option: PretendContract) {
  return {
    underlying: `${option.rawBase}_USDT`,
    underlying_price: text(dollarPrice(option.ticker)),
    strike_price: text(option.strike ?? 0),
    is_call: option.optionType === 'call',
    expiration_time: seconds(option.expiryMs ?? 0),
    multiplier: text(option.contractSize),
    taker_fee_rate: text(HOUSES.gate.takerFee),
    maker_fee_rate: text(HOUSES.gate.makerFee),
  };
}

function options(row: (option: PretendContract, nowMs: number) => object) {
  return ({ param, nowMs }: Ask) =>
    gateOptions(nowMs)
      .filter(({ symbol }) => symbol.startsWith(`${param('underlying')}-`))
      .map((option) => row(option, nowMs));
}

export const gateSpotMarket = routesOf('api.gateio.ws', {
  '/api/v4/spot/currency_pairs': () => gateSpot().map(pairRow),
  '/api/v4/spot/currency_pairs/{}': ofPair(pairRow),
  '/api/v4/spot/tickers': (ask) =>
    ask.param('currency_pair') === ''
      ? gateSpot().flatMap((contract) => ticker(contract, ask))
      : ofPair(ticker)(ask),
  '/api/v4/spot/candlesticks': ofPair(candles),
  '/api/v4/spot/order_book': ofPair(orderBook),
  '/api/v4/margin/uni/currency_pairs/{}': ofPair(({ symbol, maxLeverage }) => ({
    currency_pair: symbol,
    leverage: String(maxLeverage),
  })),
  '/api/v4/options/contracts': options((option, nowMs) => ({
    ...optionQuotes(option, nowMs),
    ...optionTerms(option),
  })),
  '/api/v4/options/tickers': options(optionQuotes),
});
