import type { Sample } from './sample';

const USDT = 'www.binance.com/en/futures/SOLUSDT';
const QUARTER = 'www.binance.com/en/futures/BTCUSDT_260925';
const COIN = 'www.binance.com/en/delivery/ethusd_perpetual';
const SPOT = 'www.binance.com/en/trade/PEPE_USDT?type=spot';
const OPTION = 'www.binance.com/en/eoptions/BTCUSDT?symbol=BTC-261225-100000-C';

const KLINES = [
  [1_790_000_000_000, '100', '110', '95', '105', '7', 1_790_086_399_999, '700', 12, '1', '2', '0'],
  [1_790_086_400_000, '105', '108', '101', '102', '9', 1_790_172_799_999, '900', 15, '1', '2', '0'],
];
const BOOK = { lastUpdateId: 5, bids: [['99.5', '4'], ['99', '8']], asks: [['100.5', '2'], ['101', '6']] }; // biome-ignore format: a table

export const binanceSamples: readonly Sample[] = [
  {
    source: 'fapi_exchangeInfo',
    page: QUARTER,
    body: {
      symbols: [
        { symbol: 'SOLUSDT', status: 'TRADING', deliveryDate: 4_133_404_800_000, maintMarginPercent: '2.5' },
        { symbol: 'BTCUSDT_260925', status: 'SETTLING', deliveryDate: 1_790_323_200_000 },
      ],
    },
    facts: { inverse: false, contractSize: 1, expiry: '2026-09-25', tradingState: 'delisting' },
  },
  {
    source: 'dapi_exchangeInfo',
    page: COIN,
    body: {
      symbols: [
        {
          symbol: 'BTCUSD_PERP',
          contractStatus: 'TRADING',
          deliveryDate: 4_133_404_800_000,
          contractSize: 100,
        },
        {
          symbol: 'ETHUSD_PERP',
          contractStatus: 'TRADING',
          deliveryDate: 4_133_404_800_000,
          contractSize: 10,
        },
      ],
    },
    facts: { inverse: true, contractSize: 10, tradingState: 'trading' },
  },
  {
    source: 'fapi_fundingInfo',
    page: USDT,
    body: [
      { symbol: 'BLZUSDT', fundingIntervalHours: 4 },
      { symbol: 'SOLUSDT', fundingIntervalHours: 2 },
    ],
    facts: { fundingIntervalHours: 2 },
  },
  {
    source: 'dapi_fundingInfo',
    page: COIN,
    body: [{ symbol: 'XRPUSD_PERP', fundingIntervalHours: 4 }],
    facts: { fundingIntervalHours: 8 },
  },
  {
    source: 'fapi_premiumIndex',
    page: USDT,
    body: [
      { symbol: 'BTCUSDT', markPrice: '5', indexPrice: '5', lastFundingRate: '0.5', nextFundingTime: 1 },
      {
        symbol: 'SOLUSDT',
        markPrice: '202',
        indexPrice: '200',
        lastFundingRate: '-3.2e-05',
        nextFundingTime: 1_790_006_400_000,
      },
    ],
    facts: {
      markPrice: 202,
      indexPrice: 200,
      premium: 202 / 200 - 1,
      fundingRate: -0.000032,
      nextFundingAtMs: 1_790_006_400_000,
    },
  },
  {
    source: 'fapi_premiumIndex',
    page: SPOT,
    body: [
      { symbol: 'BTCUSDT', markPrice: '5', indexPrice: '5', lastFundingRate: '0.5', nextFundingTime: 1 },
      {
        symbol: '1000PEPEUSDT',
        markPrice: '0.02',
        indexPrice: '0.016',
        lastFundingRate: '0.0001',
        nextFundingTime: 1_790_006_400_000,
      },
    ],
    facts: { fundingRate: 0.0001, nextFundingAtMs: 1_790_006_400_000, premium: 0.02 / 0.016 - 1 },
  },
  {
    source: 'dapi_premiumIndex',
    page: 'www.binance.com/en/delivery/btcusd_260925',
    body: [
      {
        symbol: 'BTCUSD_260925',
        markPrice: '120000',
        indexPrice: '100000',
        lastFundingRate: '',
        nextFundingTime: 0,
      },
    ],
    facts: { markPrice: 120_000, indexPrice: 100_000, premium: 1.2 - 1 },
  },
  {
    source: 'fapi_ticker24hr',
    page: USDT,
    body: [{ symbol: 'SOLUSDT', lastPrice: '201', volume: '50', quoteVolume: '10000' }],
    facts: { lastPrice: 201, volBase24h: 50, volUsd24h: 10_000 },
  },
  {
    source: 'fapi_ticker24hr',
    page: 'www.binance.com/en/futures/ETHBTC',
    body: [{ symbol: 'ETHBTC', lastPrice: '0.03', volume: '50', quoteVolume: '1.5' }],
    facts: { lastPrice: 0.03, volBase24h: 50 },
  },
  {
    source: 'dapi_ticker24hr',
    page: COIN,
    context: { contractSize: 10 },
    body: [{ symbol: 'ETHUSD_PERP', lastPrice: '4000', volume: '800', baseVolume: '2' }],
    facts: { lastPrice: 4000, volBase24h: 2, volUsd24h: 8000 },
  },
  {
    source: 'fapi_bookTicker',
    page: USDT,
    body: [{ symbol: 'SOLUSDT', bidPrice: '200.5', askPrice: '200.75', bidQty: '1', askQty: '2' }],
    facts: { bid: 200.5, ask: 200.75 },
  },
  {
    source: 'dapi_bookTicker',
    page: COIN,
    body: [{ symbol: 'ETHUSD_PERP', bidPrice: '0', askPrice: '4001' }],
    facts: { ask: 4001 },
  },
  {
    source: 'fapi_openInterestHist',
    page: USDT,
    body: [
      { symbol: 'SOLUSDT', sumOpenInterest: '90', sumOpenInterestValue: '9', timestamp: 1_790_000_000_000 },
      { symbol: 'SOLUSDT', sumOpenInterest: '95', sumOpenInterestValue: '10', timestamp: 1_790_043_200_000 },
      {
        symbol: 'SOLUSDT',
        sumOpenInterest: '120',
        sumOpenInterestValue: '24000',
        timestamp: 1_790_086_400_000,
      },
    ],
    facts: { oiBase: 120, oiUsd: 24_000, oiBase24hAgo: 90 },
  },
  {
    source: 'dapi_openInterestHist',
    page: COIN,
    context: { contractSize: 10, markPrice: 4000 },
    body: [
      { pair: 'ETHUSD', contractType: 'PERPETUAL', sumOpenInterest: '400', timestamp: 1_790_000_000_000 },
      { pair: 'ETHUSD', contractType: 'PERPETUAL', sumOpenInterest: '800', timestamp: 1_790_086_400_000 },
    ],
    facts: { oiContracts: 800, oiUsd: 8000, oiBase: 2, oiBase24hAgo: 1 },
  },
  {
    source: 'fapi_openInterest',
    page: USDT,
    context: { markPrice: 200 },
    body: { symbol: 'SOLUSDT', openInterest: '125.5', time: 1 },
    facts: { oiBase: 125.5, oiUsd: 25_100 },
  },
  {
    source: 'dapi_openInterest',
    page: COIN,
    context: { contractSize: 10, markPrice: 4000 },
    body: { symbol: 'ETHUSD_PERP', pair: 'ETHUSD', openInterest: '800' },
    facts: { oiContracts: 800, oiUsd: 8000, oiBase: 2 },
  },
  {
    source: 'fapi_globalLongShortAccountRatio',
    page: USDT,
    body: [{ symbol: 'SOLUSDT', longAccount: '0.62', shortAccount: '0.38', timestamp: 1_790_000_000_000 }],
    facts: { longShare: 0.62 },
  },
  {
    source: 'dapi_globalLongShortAccountRatio',
    page: COIN,
    body: [
      { pair: 'ETHUSD', longAccount: '0.7', timestamp: 1_790_086_400_000 },
      { pair: 'ETHUSD', longAccount: '0.3', timestamp: 1_790_000_000_000 },
    ],
    facts: { longShare: 0.7 },
  },
  {
    source: 'fapi_insuranceBalance',
    page: USDT,
    body: [
      { symbols: ['BTCUSDT'], assets: [{ asset: 'USDT', marginBalance: '9' }] },
      {
        symbols: ['SOLUSDT', 'XRPUSDT'],
        assets: [
          { asset: 'USDT', marginBalance: '100.5' },
          { asset: 'USDC', marginBalance: '50' },
          { asset: 'BTC', marginBalance: '3' },
        ],
      },
    ],
    facts: { insuranceFundUsd: 150.5 },
  },
  {
    source: 'fapi_fundingRate',
    page: USDT,
    body: [
      { symbol: 'SOLUSDT', fundingTime: 1_790_028_800_000, fundingRate: '-0.0002' },
      { symbol: 'SOLUSDT', fundingTime: 1_790_000_000_000, fundingRate: '0.0001' },
    ],
    facts: {
      fundingHistory: [
        { atMs: 1_790_000_000_000, rate: 0.0001 },
        { atMs: 1_790_028_800_000, rate: -0.0002 },
      ],
    },
  },
  {
    source: 'dapi_fundingRate',
    page: COIN,
    body: [{ symbol: 'ETHUSD_PERP', fundingTime: 1_790_000_000_000, fundingRate: '0' }],
    facts: { fundingHistory: [{ atMs: 1_790_000_000_000, rate: 0 }] },
  },
  {
    source: 'bapi_brackets.future',
    page: USDT,
    body: {
      code: '000000',
      data: {
        brackets: [
          {
            symbol: 'SOLUSDT',
            riskBrackets: [
              {
                bracketNotionalFloor: 20_000,
                bracketNotionalCap: 100_000,
                bracketMaintenanceMarginRate: 0.0065,
                cumFastMaintenanceAmount: 30,
                maxOpenPosLeverage: 75,
              },
              {
                bracketNotionalFloor: 0,
                bracketNotionalCap: 20_000,
                bracketMaintenanceMarginRate: 0.005,
                cumFastMaintenanceAmount: 0,
                maxOpenPosLeverage: 100,
              },
            ],
          },
        ],
      },
    },
    facts: {
      maxLeverage: 100,
      mmr: 0.005,
      tiers: [
        { min: 0, max: 20_000, mmr: 0.005, imr: null, maxLeverage: 100, deduction: 0, capUnit: 'USDT' },
        {
          min: 20_000,
          max: 100_000,
          mmr: 0.0065,
          imr: null,
          maxLeverage: 75,
          deduction: 30,
          capUnit: 'USDT',
        },
      ],
    },
  },
  {
    source: 'bapi_brackets.delivery',
    page: COIN,
    body: {
      code: '000000',
      data: {
        brackets: [
          {
            symbol: 'ETHUSD',
            riskBrackets: [
              {
                bracketNotionalFloor: 0,
                bracketNotionalCap: 15,
                bracketMaintenanceMarginRate: 0.005,
                cumFastMaintenanceAmount: 0,
                maxOpenPosLeverage: 75,
              },
            ],
          },
        ],
      },
    },
    facts: {
      maxLeverage: 75,
      mmr: 0.005,
      tiers: [{ min: 0, max: 15, mmr: 0.005, imr: null, maxLeverage: 75, deduction: 0, capUnit: 'ETH' }],
    },
  },
  ...(['', '.hourly'] as const).flatMap((end): readonly Sample[] => {
    const told = end === '' ? 'dailyCandles' : 'hourlyCandles';
    const inBase = [
      [1_790_000_000_000, 100, 110, 95, 105, 7],
      [1_790_086_400_000, 105, 108, 101, 102, 9],
    ] as const;
    const inCoins = [
      [1_790_000_000_000, 100, 110, 95, 105, 700],
      [1_790_086_400_000, 105, 108, 101, 102, 900],
    ] as const;
    return [
      { source: `fapi_klines${end}`, page: USDT, body: KLINES, facts: { [told]: inBase } },
      { source: `dapi_klines${end}`, page: COIN, body: KLINES, facts: { [told]: inCoins } },
      { source: `spot_klines${end}`, page: SPOT, body: KLINES, facts: { [told]: inBase } },
    ];
  }),
  {
    source: 'fapi_depth',
    page: USDT,
    body: BOOK,
    facts: { bids: [[99.5, 4], [99, 8]], asks: [[100.5, 2], [101, 6]] },
  }, // biome-ignore format: a table
  {
    source: 'dapi_depth',
    page: COIN,
    context: { contractSize: 10 },
    body: { bids: [['2000', '400']], asks: [['4000', '400']] },
    facts: { bids: [[2000, 2]], asks: [[4000, 1]] },
  },
  {
    source: 'spot_depth',
    page: SPOT,
    body: { bids: [], asks: [['0.5', '400']] },
    facts: { asks: [[0.5, 400]] },
  },
  {
    source: 'spot_ticker24hr',
    page: SPOT,
    body: {
      symbol: 'PEPEUSDT',
      lastPrice: '0.5',
      bidPrice: '0.25',
      askPrice: '0.75',
      volume: '8',
      quoteVolume: '4',
    },
    facts: { lastPrice: 0.5, bid: 0.25, ask: 0.75, volBase24h: 8, volUsd24h: 4 },
  },
  {
    source: 'spot_exchangeInfo',
    page: SPOT,
    body: { symbols: [{ symbol: 'PEPEUSDT', status: 'BREAK' }] },
    facts: { tradingState: 'suspended' },
  },
  {
    source: 'eapi_exchangeInfo',
    page: OPTION,
    body: {
      optionSymbols: [
        {
          symbol: 'BTC-261225-100000-C',
          expiryDate: 1_798_185_600_000,
          unit: 1,
          takerFeeRate: '0.0003',
          makerFeeRate: '0.0002',
        },
      ],
    },
    facts: { expiry: '2026-12-25', contractSize: 1, takerFee: 0.0003, makerFee: 0.0002 },
  },
  {
    source: 'eapi_index',
    page: 'www.binance.com/en/eoptions/BTCUSDT',
    body: { time: 1, indexPrice: '101000.5' },
    facts: { indexPrice: 101_000.5, underlyingPrice: 101_000.5 },
  },
  {
    source: 'eapi_mark',
    page: OPTION,
    body: [
      { symbol: 'BTC-261225-100000-C', markPrice: '2012', markIV: '0.61', delta: '0.39', theta: '-32.1' },
    ],
    facts: { markPrice: 2012, optionPrice: 2012, impliedVolatility: 0.61, delta: 0.39, thetaPerDay: -32.1 },
  },
  {
    source: 'eapi_ticker',
    page: OPTION,
    body: [{ symbol: 'BTC-261225-100000-C', lastPrice: '2000', bidPrice: '1990', askPrice: '', volume: '3' }],
    facts: { lastPrice: 2000, bid: 1990, volBase24h: 3 },
  },
];
