import type { Sample } from './sample';

const SWAP = 'www.okx.com/trade-swap/sol-usdt-swap';
const COIN = 'www.okx.com/trade-swap/btc-usd-swap';
const DATED = 'www.okx.com/trade-futures/btc-usd-260925';
const SPOT = 'www.okx.com/trade-spot/pepe-usdt';
const MARGIN = 'www.okx.com/trade-margin/eth-usdt';
const OPTION = 'www.okx.com/trade-option/btc-usd-261225-100000-c';
const CHAIN = 'www.okx.com/trade-option/btc-usd';
const NAME = 'BTC-USD-261225-100000-C';

function told(...data: readonly unknown[]) {
  return { code: '0', msg: '', data };
}

const CANDLES = told(
  ['1790172800000', '102', '103', '101', '102', '100', '1', '100', '0'],
  ['1790086400000', '105', '108', '101', '102', '900', '9', '945', '1'],
  ['1790000000000', '100', '110', '95', '105', '700', '7', '735', '1'],
);

export const okxSamples: readonly Sample[] = [
  {
    source: 'instruments.swap',
    page: SWAP,
    body: told({
      instId: 'SOL-USDT-SWAP',
      ctVal: '1',
      ctMult: '1',
      ctType: 'linear',
      lever: '50',
      expTime: '',
      state: 'live',
      ruleType: 'normal',
    }),
    facts: { contractSize: 1, inverse: false, maxLeverage: 50, tradingState: 'trading' },
  },
  {
    source: 'instruments.futures',
    page: DATED,
    body: told({
      instId: 'BTC-USD-260925',
      ctVal: '100',
      ctMult: '1',
      ctType: 'inverse',
      lever: '20',
      expTime: '1790323200000',
      state: 'suspend',
    }),
    facts: {
      contractSize: 100,
      inverse: true,
      maxLeverage: 20,
      expiry: '2026-09-25',
      tradingState: 'suspended',
    },
  },
  {
    source: 'instruments.option',
    page: OPTION,
    body: told({
      instId: NAME,
      ctVal: '1',
      ctMult: '0.01',
      ctType: '',
      lever: '',
      expTime: '1798185600000',
      state: 'live',
    }),
    facts: { contractSize: 0.01, expiry: '2026-12-25', tradingState: 'trading' },
  },
  {
    source: 'instruments.spot',
    page: MARGIN,
    body: told({ instId: 'ETH-USDT', ctVal: '', ctMult: '', lever: '10', expTime: '', state: 'live' }),
    facts: { maxLeverage: 10, tradingState: 'trading' },
  },
  {
    source: 'position-tiers',
    page: SWAP,
    body: told(
      {
        instFamily: 'SOL-USDT',
        minSz: '1000.01',
        maxSz: '5000',
        mmr: '0.005',
        imr: '0.02',
        maxLever: '50',
      },
      { instFamily: 'SOL-USDT', minSz: '0', maxSz: '1000', mmr: '0.004', imr: '0.01', maxLever: '100' },
    ),
    facts: {
      mmr: 0.004,
      imr: 0.01,
      maxLeverage: 100,
      tiers: [
        { min: 0, max: 1000, mmr: 0.004, imr: 0.01, maxLeverage: 100, deduction: null, capUnit: 'contracts' },
        {
          min: 1000,
          max: 5000,
          mmr: 0.005,
          imr: 0.02,
          maxLeverage: 50,
          deduction: null,
          capUnit: 'contracts',
        },
      ],
    },
  },
  {
    source: 'position-tiers',
    page: MARGIN,
    body: told({ instId: 'ETH-USDT', minSz: '0', maxSz: '500', mmr: '0.03', imr: '0.1', maxLever: '10' }),
    facts: {
      mmr: 0.03,
      imr: 0.1,
      maxLeverage: 10,
      tiers: [{ min: 0, max: 500, mmr: 0.03, imr: 0.1, maxLeverage: 10, deduction: null, capUnit: 'ETH' }],
    },
  },
  {
    source: 'opt-summary',
    page: OPTION,
    body: told({
      instId: NAME,
      markVol: '0.55',
      deltaBS: '0.4',
      thetaBS: '-30',
      fwdPx: '101500',
      delta: '0.3',
    }),
    facts: { impliedVolatility: 0.55, delta: 0.4, thetaPerDay: -30, underlyingPrice: 101_500 },
  },
  {
    source: 'mark-price',
    page: SWAP,
    body: told({ instId: 'SOL-USDT-SWAP', markPx: '202.5' }),
    facts: { markPrice: 202.5 },
  },
  {
    source: 'mark-price.futures',
    page: DATED,
    body: told({ instId: 'BTC-USD-260925', markPx: '102000' }),
    facts: { markPrice: 102_000 },
  },
  {
    source: 'mark-price.option',
    page: OPTION,
    context: { underlyingPrice: 100_000 },
    body: told({ instId: NAME, markPx: '0.0625' }),
    facts: { markPrice: 6250, optionPrice: 6250 },
  },
  {
    source: 'tickers.swap',
    page: SWAP,
    body: told({
      instId: 'SOL-USDT-SWAP',
      last: '200',
      bidPx: '199.5',
      askPx: '200.5',
      vol24h: '9',
      volCcy24h: '50',
    }),
    facts: { lastPrice: 200, bid: 199.5, ask: 200.5, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'tickers.swap',
    page: COIN,
    context: { contractSize: 100 },
    body: told({ instId: 'BTC-USD-SWAP', last: '100000', vol24h: '3000', volCcy24h: '3' }),
    facts: { lastPrice: 100_000, volBase24h: 3, volUsd24h: 300_000 },
  },
  {
    source: 'tickers.futures',
    page: DATED,
    context: { contractSize: 100 },
    body: told({ instId: 'BTC-USD-260925', last: '100000', vol24h: '0', volCcy24h: '0' }),
    facts: { lastPrice: 100_000, volBase24h: 0, volUsd24h: 0 },
  },
  {
    source: 'ticker',
    page: SPOT,
    body: told({ instId: 'PEPE-USDT', last: '0.5', bidPx: '', askPx: '0.75', vol24h: '8', volCcy24h: '4' }),
    facts: { lastPrice: 0.5, ask: 0.75, volBase24h: 8, volUsd24h: 4 },
  },
  {
    source: 'ticker',
    page: OPTION,
    context: { underlyingPrice: 100_000 },
    body: told({ instId: NAME, last: '0.0625', bidPx: '0.03125', askPx: '', vol24h: '8', volCcy24h: '4' }),
    facts: { lastPrice: 6250, bid: 3125, volBase24h: 4 },
  },
  {
    source: 'index-tickers',
    page: SWAP,
    context: { markPrice: 202 },
    body: told({ instId: 'SOL-USDT', idxPx: '200' }),
    facts: { indexPrice: 200, premium: 202 / 200 - 1 },
  },
  {
    source: 'index-tickers',
    page: CHAIN,
    body: told({ instId: 'BTC-USD', idxPx: '100500' }),
    facts: { indexPrice: 100_500, underlyingPrice: 100_500 },
  },
  {
    source: 'funding-rate',
    page: SWAP,
    body: told(
      { instId: 'BTC-USDT-SWAP', fundingRate: '0.5', fundingTime: '1', nextFundingTime: '2' },
      {
        instId: 'SOL-USDT-SWAP',
        fundingRate: '0.0002',
        fundingTime: '1790006400000',
        nextFundingTime: '1790020800000',
        nextFundingRate: '',
        premium: '0.9',
      },
    ),
    facts: { fundingRate: 0.0002, fundingIntervalHours: 4, nextFundingAtMs: 1_790_006_400_000 },
  },
  {
    source: 'funding-rate',
    page: SPOT,
    body: told({ instId: 'PEPE-USDT-SWAP', fundingRate: '-0.0001', fundingTime: '1790006400000' }),
    facts: { fundingRate: -0.0001, nextFundingAtMs: 1_790_006_400_000 },
  },
  {
    source: 'rubik.open-interest-history',
    page: SWAP,
    body: told(['1790086400000', '12', '120', '24000'], ['1790000000000', '9', '90', '18000']),
    facts: { oiBase24hAgo: 90 },
  },
  {
    source: 'rubik.open-interest-volume',
    page: SPOT,
    body: told(['1790000000000', '50', '1'], ['1790003600000', '75', '1']),
    facts: { oiUsd: 75 },
  },
  {
    source: 'open-interest',
    page: SWAP,
    context: { markPrice: 200 },
    body: told({ instId: 'SOL-USDT-SWAP', oi: '50', oiCcy: '50', oiUsd: '9990' }),
    facts: { oiContracts: 50, oiBase: 50, oiUsd: 10_000 },
  },
  {
    source: 'open-interest.futures',
    page: DATED,
    context: { contractSize: 100 },
    body: told({ instId: 'BTC-USD-260925', oi: '4000', oiCcy: '4' }),
    facts: { oiContracts: 4000, oiBase: 4, oiUsd: 400_000 },
  },
  {
    source: 'open-interest.option',
    page: OPTION,
    body: told({ instId: NAME, oi: '400', oiCcy: '4', oiUsd: '400500' }),
    facts: { oiContracts: 400, oiBase: 4, oiUsd: 400_500 },
  },
  {
    source: 'insurance-fund',
    page: SWAP,
    body: told(
      { instFamily: 'SOL-USDT', instType: 'OPTION', total: '1' },
      { instFamily: 'SOL-USDT', instType: 'SWAP', total: '1234.5', details: [] },
    ),
    facts: { insuranceFundUsd: 1234.5 },
  },
  {
    source: 'long-short-account-ratio',
    page: SWAP,
    body: told(['1790003600000', '3'], ['1790000000000', '1']),
    facts: { longShare: 0.75 },
  },
  {
    source: 'funding-rate-history',
    page: SWAP,
    body: told(
      {
        instId: 'SOL-USDT-SWAP',
        fundingRate: '0.9',
        realizedRate: '-0.0002',
        fundingTime: '1790028800000',
      },
      { instId: 'SOL-USDT-SWAP', fundingRate: '0.9', realizedRate: '0.0001', fundingTime: '1790000000000' },
    ),
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    source: 'candles',
    page: SWAP,
    body: CANDLES,
    facts: {
      dailyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 7],
        [1_790_086_400_000, 105, 108, 101, 102, 9],
      ],
    },
  },
  {
    source: 'candles.hourly',
    page: SPOT,
    body: CANDLES,
    facts: {
      hourlyCandles: [
        [1_790_000_000_000, 100, 110, 95, 105, 700],
        [1_790_086_400_000, 105, 108, 101, 102, 900],
      ],
    },
  },
  {
    source: 'books',
    page: COIN,
    context: { contractSize: 100 },
    body: told({ bids: [['50000', '500', '0', '1']], asks: [['100000', '500', '0', '2']] }),
    facts: { bids: [[50_000, 1]], asks: [[100_000, 0.5]] },
  },
];
