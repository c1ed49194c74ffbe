import { jsonAnswer } from '../answer';
import { bookOf } from './book';
import { candlesOf } from './candles';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { gateDated, gatePerps } from './gate-contracts';
import { HOUSES } from './houses';
import { insuranceOf } from './insurance';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, routesOf, text } from './routes';
import { tiersOf } from './tiers';

type Listed = (nowMs: number) => readonly PretendContract[];

const seconds = (ms: number) => Math.floor(ms / 1000);
const refused = (label: string) =>
  jsonAnswer({ label, message: label.toLowerCase().replaceAll('_', ' ') }, 400);

function ofOne(list: Listed, answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const name = ask.inPath === '' ? ask.param('contract') : ask.inPath;
    const contract = list(ask.nowMs).find(({ symbol }) => symbol === name);
    return contract === undefined ? refused('CONTRACT_NOT_FOUND') : answer(contract, ask);
  };
}

/** One of the contract list. Accounts that are long and short are counted; `0` marks contracts of one dollar. */
function contractRow(contract: PretendContract, nowMs: number) {
  const { mark, index, last, oiContracts, longShare } = figuresOf(contract, nowMs);
  const funding = fundingOf(contract, nowMs);
  const { takerFee, makerFee } = HOUSES.gate;
  const longs = Math.round(longShare * 10_000);
  const shared = {
    name: contract.symbol,
    type: contract.style === 'inverse' ? 'inverse' : 'direct',
    quanto_multiplier: contract.style === 'inverse' ? '0' : text(contract.contractSize),
    leverage_min: '1',
    leverage_max: String(contract.maxLeverage),
    maintenance_rate: text(tiersOf(contract)[0]?.mmr ?? 0),
    mark_price: text(mark),
    index_price: text(index),
    last_price: text(last),
    taker_fee_rate: text(takerFee),
    maker_fee_rate: text(makerFee),
    position_size: oiContracts,
    // Everything ever traded.
    trade_size: oiContracts * 9113,
    in_delisting: contract.state === 'delisting',
  };
  if (contract.expiryMs !== null) {
    const dated = {
      underlying: `${contract.rawBase}_USDT`,
      cycle: 'QUARTERLY',
      expire_time: seconds(contract.expiryMs),
    };
    return { ...shared, ...dated };
  }
  return {
    ...shared,
    long_users: longs,
    short_users: 10_000 - longs,
    funding_rate: text(funding?.rate ?? 0),
    funding_rate_indicative: text((funding?.rate ?? 0) * 1.02),
    funding_interval: (funding?.hours ?? 8) * 3600,
    funding_next_apply: seconds(funding?.nextAtMs ?? 0),
    is_pre_market: contract.state === 'pre-market',
    status: contract.state === 'delisting' ? 'delisting' : 'trading',
    contract_type: contract.rawBase === 'SAMSUNG' ? 'stocks' : '',
  };
}

function ticker(contract: PretendContract, nowMs: number) {
  const { mark, index, last, bid, ask, oiContracts, volContracts, high24h, low24h } = figuresOf(
    contract,
    nowMs,
  );
  const funding = fundingOf(contract, nowMs);
  return {
    contract: contract.symbol,
    last: text(last),
    high_24h: text(high24h),
    low_24h: text(low24h),
    mark_price: text(mark),
    index_price: text(index),
    funding_rate: text(funding?.rate ?? 0),
    funding_rate_indicative: text((funding?.rate ?? 0) * 1.02),
    total_size: text(oiContracts),
    volume_24h: text(volContracts),
    volume_24h_base: text(baseOf(contract, volContracts, last)),
    volume_24h_quote: text(quoteOf(contract, volContracts, last)),
    volume_24h_settle: text(
      contract.style === 'inverse'
        ? baseOf(contract, volContracts, last)
        : quoteOf(contract, volContracts, last),
    ),
    highest_bid: text(bid),
    lowest_ask: text(ask),
  };
}

function tiers(contract: PretendContract) {
  return tiersOf(contract).map((tier, place) => ({
    tier: place + 1,
    risk_limit: text(tier.max ?? 0),
    initial_rate: text(tier.imr ?? 0),
    maintenance_rate: text(tier.mmr),
    leverage_max: text(tier.maxLeverage ?? 0),
    deduction: text(tier.deduction ?? 0),
    contract: contract.symbol,
  }));
}

function candles(contract: PretendContract, { param, count, nowMs }: Ask) {
  return candlesOf(contract, param('interval') === '1h' ? 1 : 24, count('limit', 100, 2000), nowMs).map(
    (candle) => ({
      t: seconds(candle.openMs),
      o: text(candle.open),
      h: text(candle.high),
      l: text(candle.low),
      c: text(candle.close),
      v: candle.contracts,
      sum: text(candle.turnover),
    }),
  );
}

function orderBook(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('limit', 10, 300), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => ({ p: text(price), s: contracts });
  return { current: nowMs / 1000, update: nowMs / 1000, bids: bids.map(level), asks: asks.map(level) };
}

function stats(contract: PretendContract, { count, nowMs }: Ask) {
  const { oiContracts, oiContractsDayAgo, mark, longShare } = figuresOf(contract, nowMs);
  const points = count('limit', 30, 100);
  const newest = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  return Array.from({ length: points }, (_, place) => {
    const hoursAgo = points - 1 - place;
    const contracts = hoursAgo >= 24 ? oiContractsDayAgo : oiContracts;
    return {
      time: seconds(newest - hoursAgo * HOUR_MS),
      open_interest: contracts,
      open_interest_usd: quoteOf(contract, contracts, mark),
      lsr_account: longShare / (1 - longShare),
      lsr_taker: 1.02,
      mark_price: mark,
      long_liq_usd: 0,
      short_liq_usd: 0,
    };
  });
}

/** Newest first. */
function settled(contract: PretendContract, { count, nowMs }: Ask) {
  return settlementsOf(contract, count('limit', 100, 1000), nowMs)
    .map(({ atMs, rate }) => ({ t: seconds(atMs), r: text(rate) }))
    .reverse();
}

function insurance(settle: string) {
  return ({ count, nowMs }: Ask) =>
    Array.from({ length: count('limit', 100, 100) }, (_, daysAgo) => ({
      t: seconds(nowMs) - daysAgo * 86_400,
      b: text(insuranceOf({ exchange: 'gate', settle })),
    }));
}

function marketOf(root: string, list: Listed) {
  return {
    [`${root}/contracts`]: ({ nowMs }: Ask) => list(nowMs).map((contract) => contractRow(contract, nowMs)),
    [`${root}/contracts/{}`]: ofOne(list, (contract, { nowMs }) => contractRow(contract, nowMs)),
    [`${root}/tickers`]: ({ param, nowMs }: Ask) =>
      list(nowMs)
        .filter(({ symbol }) => param('contract') === '' || symbol === param('contract'))
        .map((contract) => ticker(contract, nowMs)),
    [`${root}/risk_limit_tiers`]: ofOne(list, tiers),
    [`${root}/candlesticks`]: ofOne(list, candles),
    [`${root}/order_book`]: ofOne(list, orderBook),
  };
}

function perpetuals(settle: string) {
  const root = `/api/v4/futures/${settle}`;
  const list = () => gatePerps(settle);
  return {
    ...marketOf(root, list),
    [`${root}/contract_stats`]: ofOne(list, stats),
    [`${root}/funding_rate`]: ofOne(list, settled),
    [`${root}/insurance`]: insurance(settle.toUpperCase()),
  };
}

export const gateFuturesMarket = routesOf('api.gateio.ws', {
  ...perpetuals('usdt'),
  ...perpetuals('btc'),
  ...marketOf('/api/v4/delivery/usdt', gateDated),
});
