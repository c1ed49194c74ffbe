import type { Sample } from './sample';

const STABLE = 'phemex.com/trade/SOLUSDT';
const COIN = 'phemex.com/trade/BTCUSD';
const SPOT = 'phemex.com/spot/trade/SOLUSDT';

const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

function rows(scale: number, volume: number) {
  const at = (seconds: number, prices: readonly number[], base: number) => [
    seconds,
    86_400,
    ...[99, ...prices].map((price) => price * scale),
    base * volume,
    1,
  ];
  return {
    code: 0,
    msg: 'OK',
    data: { rows: [at(1790086400, [105, 108, 101, 102], 9), at(1790000000, [100, 110, 95, 105], 7)] },
  };
}

function told(result: unknown) {
  return { error: null, id: 0, result };
}

export const phemexSamples: readonly Sample[] = [
  {
    source: 'products',
    page: STABLE,
    body: {
      code: 0,
      data: {
        perpProductsV2: [
          {
            symbol: 'SOLUSDT',
            settleCurrency: 'USDT',
            quoteCurrency: 'USDT',
            status: 'Listed',
            fundingInterval: 14_400,
            maxLeverage: 50,
            leverageMargin: 7,
          },
        ],
        leverageMargins: [
          {
            index_id: 7,
            items: [
              { notionalValueRv: 500_000, maxLeverage: 20, maintenanceMarginRateRr: '0.025' },
              { notionalValueRv: 100_000, maxLeverage: 50, maintenanceMarginRateRr: '0.01' },
            ],
          },
        ],
      },
    },
    facts: {
      maxLeverage: 50,
      mmr: 0.01,
      tiers: [
        { min: 0, max: 100_000, mmr: 0.01, imr: null, maxLeverage: 50, deduction: null, capUnit: 'USDT' },
        {
          min: 100_000,
          max: 500_000,
          mmr: 0.025,
          imr: null,
          maxLeverage: 20,
          deduction: null,
          capUnit: 'USDT',
        },
      ],
      contractSize: 1,
      inverse: false,
      fundingIntervalHours: 4,
      tradingState: 'trading',
    },
  },
  {
    source: 'products',
    page: COIN,
    body: {
      code: 0,
      data: {
        products: [
          {
            symbol: 'BTCUSD',
            settleCurrency: 'BTC',
            quoteCurrency: 'USD',
            contractSize: '1 USD',
            status: 'Suspended',
            fundingInterval: 8,
            takerFeeRateEr: 75_000,
            makerFeeRateEr: -25_000,
          },
        ],
        riskLimits: [
          {
            symbol: 'BTCUSD',
            riskLimits: [{ limit: 100, initialMarginEr: 1_000_000, maintenanceMarginEr: 500_000 }],
          },
        ],
      },
    },
    facts: {
      maxLeverage: 100,
      mmr: 0.005,
      imr: 0.01,
      tiers: [{ min: 0, max: 100, mmr: 0.005, imr: 0.01, maxLeverage: 100, deduction: null, capUnit: 'BTC' }],
      contractSize: 1,
      inverse: true,
      fundingIntervalHours: 8,
      takerFee: 0.00075,
      makerFee: -0.00025,
      tradingState: 'suspended',
    },
  },
  {
    source: 'ticker-24hr-v2',
    page: STABLE,
    body: told({
      symbol: 'SOLUSDT',
      closeRp: '101',
      fundingRateRr: '0.0001',
      indexPriceRp: '80',
      markPriceRp: '100',
      openInterestRv: '500',
      turnoverRv: '4000',
      volumeRq: '40',
    }),
    facts: {
      markPrice: 100,
      indexPrice: 80,
      premium: 0.25,
      lastPrice: 101,
      fundingRate: 0.0001,
      oiBase: 500,
      oiUsd: 50_000,
      volBase24h: 40,
      volUsd24h: 4000,
    },
  },
  {
    source: 'ticker-24hr-v1',
    page: COIN,
    context: { contractSize: 1 },
    body: told({
      symbol: 'BTCUSD',
      askEp: 1_020_000,
      bidEp: 990_000,
      lastEp: 1_010_000,
      markEp: 1_000_000,
      indexEp: 800_000,
      fundingRateEr: 10_000,
      openInterest: 5000,
      volume: 4000,
    }),
    facts: {
      markPrice: 100,
      indexPrice: 80,
      premium: 0.25,
      lastPrice: 101,
      bid: 99,
      ask: 102,
      fundingRate: 0.0001,
      oiContracts: 5000,
      oiBase: 50,
      oiUsd: 5000,
      volBase24h: 40,
    },
  },
  {
    source: 'spot-ticker-24hr',
    page: SPOT,
    body: told({
      symbol: 'sSOLUSDT',
      askEp: 10_200_000_000,
      bidEp: 9_900_000_000,
      lastEp: 10_100_000_000,
      turnoverEv: 400_000_000_000,
      volumeEv: 4_000_000_000,
    }),
    facts: { lastPrice: 101, bid: 99, ask: 102, volBase24h: 40, volUsd24h: 4000 },
  },
  { source: 'kline', page: STABLE, body: rows(1, 1), facts: { dailyCandles: READ } },
  { source: 'kline', page: SPOT, body: rows(1e8, 1e8), facts: { dailyCandles: READ } },
  {
    source: 'kline.hourly',
    page: COIN,
    body: rows(1e4, 1),
    facts: { hourlyCandles: READ.map(([at, o, h, l, c]) => [at, o, h, l, c, null] as const) },
  },
  {
    source: 'orderbook-v2',
    page: STABLE,
    body: told({ orderbook_p: { bids: [['99', '2']], asks: [['101', '3']] }, symbol: 'SOLUSDT' }),
    facts: { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 },
  },
  {
    source: 'orderbook-v1',
    page: COIN,
    context: { contractSize: 1 },
    body: told({ book: { bids: [[1_000_000, 500]], asks: [[1_250_000, 250]] }, symbol: 'BTCUSD' }),
    facts: { bids: [[100, 5]], asks: [[125, 2]], bid: 100, ask: 125 },
  },
];
