import { jsonAnswer } from '../answer';
import { bookOf } from './book';
import { candlesOf } from './candles';
import { coinbaseContracts, coinbaseSpot, internationalPerps } from './coinbase-contracts';
import { productRow } from './coinbase-products';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { type Ask, routesOf, text } from './routes';

const iso = (ms: number) => new Date(ms).toISOString();

function traded(nowMs: number): readonly PretendContract[] {
  return [...coinbaseContracts(nowMs).filter(({ market }) => market !== 'spot'), ...coinbaseSpot()];
}

function product(answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const name = ask.inPath === '' ? ask.param('product_id') : ask.inPath;
    const contract = traded(ask.nowMs).find(({ symbol }) => symbol === name);
    if (contract !== undefined) return answer(contract, ask);
    return jsonAnswer({ error: 'NOT_FOUND', error_details: '', message: 'product not found' }, 404);
  };
}

function products({ param, nowMs }: Ask) {
  const [type, expiry] = [param('product_type'), param('contract_expiry_type')];
  const rows = traded(nowMs)
    .filter(({ market }) => type === '' || (type === 'SPOT') === (market === 'spot'))
    .filter(({ symbol }) => expiry === '' || (expiry === 'PERPETUAL') === symbol.endsWith('-INTX'))
    .map((contract) => productRow(contract, nowMs));
  return { products: rows, num_products: rows.length, pagination: null };
}

/** Objects, newest first, times in seconds. More than 350, or no times at all, are refused. */
function candles(contract: PretendContract, { param, nowMs }: Ask) {
  const hours = param('granularity') === 'ONE_HOUR' ? 1 : 24;
  const [start, end] = [Number(param('start')), Number(param('end'))];
  if (!(start > 0) || !(end > start) || (end - start) / 3600 / hours > 350) {
    const message = 'number of candles requested should be less than 350';
    return jsonAnswer({ error: 'INVALID_ARGUMENT', error_details: message, message }, 400);
  }
  const rows = candlesOf(contract, hours, 400, nowMs)
    .filter(({ openMs }) => openMs >= start * 1000 && openMs <= end * 1000)
    .map((candle) => ({
      start: String(candle.openMs / 1000),
      low: text(candle.low),
      high: text(candle.high),
      open: text(candle.open),
      close: text(candle.close),
      volume: text(candle.contracts),
    }));
  return { candles: rows.reverse() };
}

function productBook(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('limit', 50, 500), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => ({
    price: text(price),
    size: text(contracts),
  });
  const time = iso(nowMs);
  const pricebook = { product_id: contract.symbol, bids: bids.map(level), asks: asks.map(level), time };
  return { pricebook, last: text(figuresOf(contract, nowMs).last) };
}

function ticker(contract: PretendContract, { nowMs }: Ask) {
  const { last, bid, ask } = figuresOf(contract, nowMs);
  const trade = {
    trade_id: '1',
    product_id: contract.symbol,
    price: text(last),
    size: '1',
    time: iso(nowMs),
  };
  return { trades: [trade], best_bid: text(bid), best_ask: text(ask) };
}

const ADVANCED = '/api/v3/brokerage/market';

/** The international exchange leaves its own name out: `BTC-PERP`. */
function instrument(answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const contract = internationalPerps().find(({ symbol }) => symbol === `${ask.inPath}-INTX`);
    if (contract !== undefined) return answer(contract, ask);
    return jsonAnswer({ title: 'Instrument not found', status: 404 }, 404);
  };
}

function quote(contract: PretendContract, nowMs: number) {
  const { mark, index, last, bid, ask } = figuresOf(contract, nowMs);
  return {
    best_bid_price: text(bid),
    best_bid_size: '9.0515',
    best_ask_price: text(ask),
    best_ask_size: '4.8486',
    trade_price: text(last),
    trade_qty: '0.9508',
    index_price: text(index),
    mark_price: text(mark),
    settlement_price: text(mark),
    limit_up: text(mark * 1.05),
    limit_down: text(mark * 0.95),
    predicted_funding: text(fundingOf(contract, nowMs)?.rate ?? 0),
    timestamp: iso(nowMs),
  };
}

/** The funding interval is in nanoseconds. */
function instrumentRow(contract: PretendContract, nowMs: number) {
  const { oiContracts, volContracts, last } = figuresOf(contract, nowMs);
  return {
    symbol: contract.symbol.replace('-INTX', ''),
    type: 'PERP',
    base_asset_name: contract.rawBase,
    quote_asset_name: 'USDC',
    qty_24hr: text(volContracts),
    notional_24hr: text(quoteOf(contract, volContracts, last)),
    open_interest: text(oiContracts),
    position_limit_qty: '1831.9527',
    base_imf: text(1 / contract.maxLeverage),
    funding_interval: String((contract.fundingHours ?? 1) * 3_600_000_000_000),
    trading_state: 'TRADING',
    quote: quote(contract, nowMs),
  };
}

function funding(contract: PretendContract, { count, nowMs }: Ask) {
  const results = settlementsOf(contract, count('result_limit', 25, 100), nowMs).map(
    ({ atMs, rate, mark }) => ({
      instrument_id: contract.symbol,
      funding_rate: text(rate),
      mark_price: text(mark),
      event_time: iso(atMs),
    }),
  );
  return { pagination: { result_limit: '100', result_offset: '0' }, results: results.reverse() };
}

/** Times in ISO form, newest first. */
function aggregations(contract: PretendContract, { param, nowMs }: Ask) {
  const startMs = Date.parse(param('start'));
  const rows = candlesOf(contract, param('granularity') === 'ONE_HOUR' ? 1 : 24, 300, nowMs)
    .filter(({ openMs }) => Number.isNaN(startMs) || openMs >= startMs)
    .map((candle) => ({
      start: iso(candle.openMs),
      open: text(candle.open),
      high: text(candle.high),
      low: text(candle.low),
      close: text(candle.close),
      volume: text(candle.base),
    }));
  return { aggregations: rows.reverse() };
}

/** The spot exchange's `[s, low, high, open, close, volume]`, newest first. */
function exchangeCandles(contract: PretendContract, { param, nowMs }: Ask) {
  return candlesOf(contract, param('granularity') === '3600' ? 1 : 24, 300, nowMs)
    .map(({ openMs, low, high, open, close, base }) => [openMs / 1000, low, high, open, close, base])
    .reverse();
}

function exchangeProduct({ symbol, rawBase, quote }: PretendContract) {
  return {
    id: symbol,
    base_currency: rawBase,
    quote_currency: quote,
    post_only: false,
    limit_only: false,
    cancel_only: false,
    trading_disabled: false,
    status: 'online',
  };
}

const INSTRUMENTS = '/api/v1/instruments';

export const coinbaseMarket = [
  ...routesOf('api.coinbase.com', {
    [`${ADVANCED}/products`]: products,
    [`${ADVANCED}/products/{}`]: product((contract, { nowMs }) => productRow(contract, nowMs)),
    [`${ADVANCED}/products/{}/candles`]: product(candles),
    [`${ADVANCED}/products/{}/ticker`]: product(ticker),
    [`${ADVANCED}/product_book`]: product(productBook),
  }),
  ...routesOf('api.international.coinbase.com', {
    [INSTRUMENTS]: ({ nowMs }) => internationalPerps().map((contract) => instrumentRow(contract, nowMs)),
    [`${INSTRUMENTS}/{}`]: instrument((contract, { nowMs }) => instrumentRow(contract, nowMs)),
    [`${INSTRUMENTS}/{}/quote`]: instrument((contract, { nowMs }) => quote(contract, nowMs)),
    [`${INSTRUMENTS}/{}/funding`]: instrument(funding),
    [`${INSTRUMENTS}/{}/candles`]: instrument(aggregations),
  }),
  ...routesOf('api.exchange.coinbase.com', {
    '/products/{}': product(exchangeProduct),
    '/products/{}/candles': product(exchangeCandles),
  }),
];
