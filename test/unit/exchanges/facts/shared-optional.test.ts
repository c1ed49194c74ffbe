import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { OPTIONAL_EXCHANGE_IDS } from '@/utils/contracts/contract';
import { answer } from '../../../tools/inspect/answer';
import { describeWithShared, sharedFolder } from '../../shared-folder';

function told(path: string, context: Readonly<Record<string, unknown>> = {}, contract: unknown = null) {
  const [exchange = '', endpoint = ''] = path.split('/');
  const body: unknown = JSON.parse(readFileSync(sharedFolder(`recordings/${path}.json`) ?? '', 'utf8'));
  return z.record(z.string(), z.unknown()).parse(answer({ exchange, endpoint, body, context, contract }));
}

const FIGURES: readonly (readonly [path: string, figures: Record<string, unknown>])[] = [
  [
    'hyperliquid/metaAndAssetCtxs',
    {
      symbol: 'SOL',
      fundingRate: 0.0000198,
      fundingIntervalHours: 1,
      fundingAprSimple: 0.173448,
      oiBase: 10764.48,
      maxLeverage: 50,
      mmr: 0.01,
    },
  ],
  [
    'hyperliquid/metaAndAssetCtxs.doc',
    { symbol: 'BTC', markPrice: 14.3161, indexPrice: 14.32, fundingRate: 0.0000125 },
  ],
  [
    'dydx/perpetualMarkets',
    { symbol: 'BTC-USD', maxLeverage: 50, mmr: 0.012, imr: 0.02, oiBase: 381.7348, fundingIntervalHours: 1 },
  ],
  [
    'deribit/get_instruments',
    { symbol: 'BTC-PERPETUAL', maxLeverage: 50, contractSizeUsd: 10, inverse: true },
  ],
  ['deribit/ticker', { oiUsd: 111543850, fundingRate: 2.6e-6, fundingIntervalHours: 8, markPrice: 7750.02 }],
  ['bitget/contracts', { maxLeverage: 125, fundingIntervalHours: 8, takerFee: 0.0006, makerFee: 0.0004 }],
  ['bitget/current-fund-rate', { fundingRate: 0.000071, fundingIntervalHours: 8 }],
  ['bitget/tickers', { symbol: 'BTCUSD', oiBase: 125.6844, fundingRate: -0.0007 }],
  ['bitget/query-position-lever', { maxLeverage: 125, mmr: 0.004 }],
  ['bitget/open-interest', { oiBase: 34278.06 }],
  ['bitget/account-long-short', { longShare: 0.58 }],
  ['mexc/contract-detail', { symbol: 'BTC_USDT', maxLeverage: 125, mmr: 0.004, contractSizeBase: 0.0001 }],
  ['mexc/funding_rate', { fundingRate: 1.4e-5, fundingIntervalHours: 8, nextFundingAtMs: 1643241600000 }],
  ['mexc/risk_reverse', { insuranceFundUsd: 425018.3296832515 }],
  ['bingx/contracts', { symbol: 'BTC-USDT', maxLeverage: 125, takerFee: 0.0005 }],
  ['bingx/premiumIndex', { markPrice: 42216.4, indexPrice: 42219.9, fundingRate: 0.000251 }],
  ['bingx/openInterest', { symbol: 'EOS-USDT', oiUsd: 7409966.52 }],
  ['bitfinex/status-deriv', { symbol: 'tAMPF0:USTF0', markPrice: 0.7664, oiBase: 246502.09001551 }],
  ['bitfinex/pair-info-futures', { symbol: 'tAAVEF0:USTF0', maxLeverage: 100, mmr: 0.005, imr: 0.01 }],
  ['cryptocom/get-instruments', { symbol: 'BTCUSD-PERP', maxLeverage: 50 }],
  ['cryptocom/get-tickers', { lastPrice: 51174.5, bid: 51170, ask: 51180, volBase24h: 879.5024 }],
  ['phemex/products.full', { symbol: 'BTCUSD', maxLeverage: 100, mmr: 0.005, imr: 0.01, inverse: true }],
  ['aster/premiumIndex', { markPrice: 11793.63104562, fundingRate: 0.00038246 }],
  ['aster/fundingInfo', { symbol: 'INJUSDT', fundingIntervalHours: 8 }],
];

describeWithShared('recorded answers of optional exchanges', () => {
  it.each(FIGURES)('%s tells %o', (path, figures) => {
    const facts = told(path);
    for (const [key, value] of Object.entries(figures)) {
      expect([key, facts[key]]).toEqual([key, typeof value === 'number' ? expect.closeTo(value, 9) : value]);
    }
  });

  it('MEXC counts contracts, whose size another answer tells', () => {
    const { data } = z
      .object({ data: z.unknown() })
      .parse(JSON.parse(readFileSync(sharedFolder('recordings/mexc/contract-detail.json') ?? '', 'utf8')));
    const context = { 'contract-detail': { success: true, code: 0, data } };
    const facts = told('mexc/ticker', context);
    expect(facts['oiBase']).toBeCloseTo(5510.296, 6);
    expect(facts['oiUsd']).toBeCloseTo(5510.296 * 31199.5, 3);
    expect(facts['volBase24h']).toBeCloseTo(4014.6908, 6);
  });

  it('every recorded answer of the present API is read', () => {
    const unread = OPTIONAL_EXCHANGE_IDS.flatMap((id) => {
      const folder = sharedFolder(`recordings/${id}`);
      const files = folder === null ? [] : readdirSync(folder).filter((file) => !file.includes('.expected.'));
      return files
        .map((file) => `${id}/${file.replace(/\.json$/, '')}`)
        .filter((path) => 'error' in told(path));
    });
    expect(unread).toEqual([]);
  });
});
