import type { Sample } from './sample';

const PERP = 'app.hyperliquid.xyz/trade/kPEPE';
const SPOT = 'app.hyperliquid.xyz/trade/HYPE/USDC';

const TABLES = [
  [
    51,
    {
      description: 'tiered 20x',
      marginTiers: [
        { lowerBound: '0.0', maxLeverage: 20 },
        { lowerBound: '1000000.0', maxLeverage: 10 },
      ],
    },
  ],
];
const UNIVERSE = [{ name: 'kPEPE', szDecimals: 0, maxLeverage: 20, marginTableId: 51 }];
const TERMS = {
  maxLeverage: 20,
  mmr: 0.025,
  imr: 0.05,
  contractSize: 1,
  inverse: false,
  tiers: [
    { min: 0, max: 1_000_000, mmr: 0.025, imr: 0.05, maxLeverage: 20, deduction: 0, capUnit: 'USDC' },
    { min: 1_000_000, max: null, mmr: 0.05, imr: 0.1, maxLeverage: 10, deduction: 25_000, capUnit: 'USDC' },
  ],
};
const CONTEXTS = [
  {
    funding: '0.00001',
    openInterest: '2000',
    markPx: '0.5',
    oraclePx: '0.4',
    dayNtlVlm: '90000',
    dayBaseVlm: '180000',
    premium: '0.2',
  },
];
const CANDLES = [
  {
    t: 1790086400000,
    T: 1790172799999,
    s: 'kPEPE',
    i: '1d',
    o: '105',
    c: '102',
    h: '108',
    l: '101',
    v: '9',
    n: 2,
  },
  {
    t: 1790000000000,
    T: 1790086399999,
    s: 'kPEPE',
    i: '1d',
    o: '100',
    c: '105',
    h: '110',
    l: '95',
    v: '7',
    n: 1,
  },
];
const READ = [
  [1790000000000, 100, 110, 95, 105, 7],
  [1790086400000, 105, 108, 101, 102, 9],
] as const;

export const hyperliquidSamples: readonly Sample[] = [
  {
    source: 'metaAndAssetCtxs',
    page: PERP,
    body: [{ universe: UNIVERSE, marginTables: TABLES }, CONTEXTS],
    facts: {
      ...TERMS,
      markPrice: 0.5,
      indexPrice: 0.4,
      premium: 0.5 / 0.4 - 1,
      fundingRate: 0.00001,
      fundingIntervalHours: 1,
      oiBase: 2000,
      oiUsd: 1000,
      volBase24h: 180_000,
      volUsd24h: 90_000,
    },
  },
  {
    source: 'metaAndAssetCtxs',
    page: SPOT,
    contract: { symbol: '@107' },
    body: [{ universe: [{ name: 'HYPE', maxLeverage: 10 }] }, CONTEXTS],
    facts: { fundingRate: 0.00001, fundingIntervalHours: 1, premium: 0.5 / 0.4 - 1, oiUsd: 1000 },
  },
  {
    source: 'allPerpMetas',
    page: PERP,
    body: [
      { universe: [{ name: 'xyz:TSLA', maxLeverage: 5 }], marginTables: [], collateralToken: 0 },
      { universe: UNIVERSE, marginTables: TABLES, collateralToken: 0 },
    ],
    facts: TERMS,
  },
  {
    source: 'spotMetaAndAssetCtxs',
    page: SPOT,
    contract: { symbol: '@107' },
    body: [
      { tokens: [], universe: [] },
      [{ coin: '@107', markPx: '40', midPx: '41', dayNtlVlm: '4000', dayBaseVlm: '100' }],
    ],
    facts: { lastPrice: 40, volBase24h: 100, volUsd24h: 4000 },
  },
  {
    source: 'fundingHistory',
    page: PERP,
    body: [
      { coin: 'kPEPE', fundingRate: '0.00002', premium: '0', time: 1790003600000 },
      { coin: 'kPEPE', fundingRate: '-0.00001', premium: '0', time: 1790000000000 },
    ],
    facts: {
      fundingHistory: [
        { atMs: 1790000000000, rate: -0.00001 },
        { atMs: 1790003600000, rate: 0.00002 },
      ],
    },
  },
  { source: 'candleSnapshot', page: PERP, body: CANDLES, facts: { dailyCandles: READ } },
  { source: 'candleSnapshot.hourly', page: PERP, body: CANDLES, facts: { hourlyCandles: READ } },
  {
    source: 'l2Book',
    page: PERP,
    body: { coin: 'kPEPE', levels: [[{ px: '99', sz: '2', n: 1 }], [{ px: '101', sz: '3', n: 1 }]] },
    facts: { bids: [[99, 2]], asks: [[101, 3]], bid: 99, ask: 101 },
  },
];
