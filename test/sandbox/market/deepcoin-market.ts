import { bookOf } from './book';
import { candlesOf } from './candles';
import { deepcoinContracts, deepcoinSpot, deepcoinSwaps } from './deepcoin-contracts';
import { figuresOf } from './figures';
import { fundingOf, settlementsOf } from './funding';
import { baseOf, quoteOf } from './measure';
import type { PretendContract } from './pretend-contract';
import { HOUR_MS } from './price-path';
import { type Ask, routesOf, text } from './routes';
import { tiersOf } from './tiers';

function answered(data: unknown) {
  return { code: '0', msg: '', data };
}

function listOf(instType: string): readonly PretendContract[] {
  return instType === 'SPOT' ? deepcoinSpot() : instType === 'SWAP' ? deepcoinSwaps() : [];
}

/** Errors come with HTTP 200. */
function ofOne(answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const contract = deepcoinContracts().find(({ symbol }) => symbol === ask.param('instId'));
    return contract === undefined
      ? { code: '51', msg: 'instId does not exist', data: null }
      : answered(answer(contract, ask));
  };
}

/** `uly`, `ctType` and `ctValCcy` come blank. */
function instrument(contract: PretendContract) {
  const isSwap = contract.market === 'perp';
  return {
    instType: isSwap ? 'SWAP' : 'SPOT',
    instId: contract.symbol,
    uly: '',
    baseCcy: contract.rawBase,
    quoteCcy: contract.quote,
    ctVal: isSwap ? text(contract.contractSize) : '1',
    ctValCcy: '',
    ctType: '',
    lever: isSwap ? String(contract.maxLeverage) : '0',
    state: 'live',
  };
}

/** Of linear swaps `volCcy24h` is what the contracts were worth, of inverse ones it counts coins. */
function ticker(contract: PretendContract, nowMs: number) {
  const { last, bid, ask, volContracts, open24h, high24h, low24h } = figuresOf(contract, nowMs);
  const isInverse = contract.style === 'inverse';
  const worth = isInverse ? baseOf(contract, volContracts, last) : quoteOf(contract, volContracts, last);
  return {
    instType: contract.market === 'perp' ? 'SWAP' : 'SPOT',
    instId: contract.symbol,
    last: text(last),
    lastSz: '',
    askPx: text(ask),
    askSz: '56280',
    bidPx: text(bid),
    bidSz: '63220',
    open24h: text(open24h),
    high24h: text(high24h),
    low24h: text(low24h),
    vol24h: text(volContracts),
    volCcy24h: text(worth),
    sodUtc0: '',
    sodUtc8: '',
    ts: String(nowMs),
  };
}

function grouped(group: string): readonly PretendContract[] {
  return deepcoinSwaps().filter(({ style }) => (style === 'inverse') === (group === 'Swap'));
}

/** Funding names have no dashes: `BTCUSDT`. */
function undashed({ symbol }: PretendContract): string {
  return symbol.replace('-SWAP', '').replaceAll('-', '');
}

function currentRates({ param, nowMs }: Ask) {
  const asked = param('instId');
  const rates = grouped(param('instType'))
    .filter(({ symbol }) => asked === '' || symbol === asked)
    .map((contract) => ({
      instrumentId: undashed(contract),
      fundingRate: fundingOf(contract, nowMs)?.rate,
    }));
  return answered({ current_fund_rates: rates });
}

/** Seconds, both. */
function cycles({ param, nowMs }: Ask) {
  return answered(
    grouped(param('instType')).flatMap((contract) => {
      const funding = fundingOf(contract, nowMs);
      return funding === null
        ? []
        : [
            {
              instrumentID: undashed(contract),
              settleInterval: funding.hours * 3600,
              nextSettleTime: funding.nextAtMs / 1000,
            },
          ];
    }),
  );
}

function history(contract: PretendContract, { count, nowMs }: Ask) {
  const rows = settlementsOf(contract, count('size', 20, 100), nowMs).map(({ atMs, rate }) => ({
    instrumentID: undashed(contract),
    rate: text(rate),
    CreateTime: atMs / 1000,
    ratePeriodSec: 0,
  }));
  return { rows: rows.reverse() };
}

/** Newest first. */
function candles(contract: PretendContract, { param, count, nowMs }: Ask) {
  const list = candlesOf(contract, param('bar') === '1H' ? 1 : 24, count('limit', 100, 300), nowMs);
  return list
    .map((candle) => [
      String(candle.openMs),
      ...[candle.open, candle.high, candle.low, candle.close, candle.contracts, candle.turnover].map(text),
    ])
    .reverse();
}

function books(contract: PretendContract, { count, nowMs }: Ask) {
  const { bids, asks } = bookOf(contract, count('sz', 1, 400), nowMs);
  const level = ([price, contracts]: readonly [number, number]) => [text(price), text(contracts)];
  return { bids: bids.map(level), asks: asks.map(level) };
}

function interest(contract: PretendContract, { nowMs }: Ask) {
  const { oiContracts, volContracts } = figuresOf(contract, nowMs);
  const ts = String(Math.floor(nowMs / HOUR_MS) * HOUR_MS);
  return [{ ts, oi: text(oiContracts), vol: text(volContracts) }];
}

function longShort(contract: PretendContract, { nowMs }: Ask) {
  const { longShare } = figuresOf(contract, nowMs);
  const ratio = (longShare / (1 - longShare)).toFixed(4);
  const ts = String(Math.floor(nowMs / HOUR_MS) * HOUR_MS);
  return [{ ts, longRatio: text(longShare), shortRatio: text(1 - longShare), longShortRatio: ratio }];
}

function steps(contract: PretendContract) {
  return tiersOf(contract).map((tier, place) => ({
    grade: String(place + 1),
    leverage: text(tier.maxLeverage ?? 0),
    maxContractValue: text(tier.max ?? 0),
    maintenanceMarginRate: text(tier.mmr),
  }));
}

export const deepcoinMarket = routesOf('api.deepcoin.com', {
  '/deepcoin/market/instruments': ({ param }) => answered(listOf(param('instType')).map(instrument)),
  '/deepcoin/market/tickers': ({ param, nowMs }) =>
    answered(listOf(param('instType')).map((contract) => ticker(contract, nowMs))),
  '/deepcoin/market/mark-price': ofOne((contract, { nowMs }) => [
    {
      instType: 'SWAP',
      instId: contract.symbol,
      markPx: text(figuresOf(contract, nowMs).mark),
      ts: String(nowMs),
    },
  ]),
  '/deepcoin/market/candles': ofOne(candles),
  '/deepcoin/market/books': ofOne(books),
  '/deepcoin/market/open-interest-volume': ofOne(interest),
  '/deepcoin/market/long-short-ratio': ofOne(longShort),
  '/deepcoin/market/step-margin': ofOne(steps),
  '/deepcoin/trade/fund-rate/current-funding-rate': currentRates,
  '/deepcoin/trade/funding-rate': cycles,
  '/deepcoin/trade/fund-rate/history': ofOne(history),
});
