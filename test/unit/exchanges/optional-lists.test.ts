import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExchangeId } from '@/utils/contracts/contract';
import type { Instrument } from '@/utils/contracts/instrument';
import { indexInstruments } from '@/utils/contracts/instruments';
import { exchangeById } from '@/utils/exchanges';
import { readPage } from '@/utils/exchanges/read-page';
import { describeWithShared, sharedFolder } from '../shared-folder';

function listOf(id: ExchangeId, list: string, body: unknown): readonly Instrument[] {
  const found = exchangeById(id).lists.find((one) => one.id === list);
  return found?.read(body) ?? [];
}

function contractOn(url: string, list: readonly Instrument[]) {
  const indexed = indexInstruments(list);
  return readPage(url, () => indexed).contract;
}

describe('the list of an optional exchange tells what its address does not', () => {
  it('the number under which Hyperliquid trades a spot pair, from either form of its page', () => {
    const list = listOf('hyperliquid', 'spot', {
      tokens: [
        { name: 'USDC', index: 0 },
        { name: 'HYPE', index: 150 },
      ],
      universe: [
        { name: '@107', tokens: [150, 0], index: 107 },
        { name: '@108', tokens: [7, 0], index: 108 },
      ],
    });
    expect(list).toHaveLength(1);
    const expected = { market: 'spot', base: 'HYPE', quote: 'USDC', symbol: '@107', alias: null };
    expect(contractOn('https://app.hyperliquid.xyz/trade/HYPE/USDC', list)).toMatchObject(expected);
    expect(contractOn('https://app.hyperliquid.xyz/trade/@107', list)).toMatchObject(expected);
  });

  it('what the contracts of Hyperliquid’s builders settle in, where it is USDC', () => {
    const list = listOf('hyperliquid', 'perps', [
      { collateralToken: 0, universe: [{ name: 'BTC' }, { name: 'kPEPE' }, { name: 'flx:TSLA' }] },
      { collateralToken: 360, universe: [{ name: 'km:US500' }] },
    ]);
    expect(list.map(({ symbol, settle }) => [symbol, settle])).toEqual([
      ['BTC', 'USDC'],
      ['kPEPE', 'USDC'],
      ['flx:TSLA', 'USDC'],
      ['km:US500', null],
    ]);
    expect(contractOn('https://app.hyperliquid.xyz/trade/flx:TSLA', list)).toMatchObject({
      base: 'TSLA',
      settle: 'USDC',
      assetClass: 'stock',
    });
    expect(contractOn('https://app.hyperliquid.xyz/trade/KPEPE', list)).toMatchObject({
      base: 'PEPE',
      multiplier: 1000,
      symbol: 'kPEPE',
    });
  });

  it('how a coin in dollars settles at Phemex', () => {
    const products = [
      {
        symbol: 'ETHUSD',
        type: 'Perpetual',
        quoteCurrency: 'USD',
        settleCurrency: 'ETH',
        baseCurrency: 'ETH',
      },
      { symbol: 'XRPUSD', type: 'Perpetual', quoteCurrency: 'USD', settleCurrency: 'USD' },
      { symbol: 'sBTCUSDT', type: 'Spot', quoteCurrency: 'USDT', baseCurrency: 'BTC' },
    ];
    const perpProductsV2 = [
      {
        symbol: '1000SHIBUSDT',
        type: 'PerpetualV2',
        quoteCurrency: 'USDT',
        settleCurrency: 'USDT',
        baseCurrency: '1000 SHIB',
      },
    ];
    const list = listOf('phemex', 'products', { code: 0, data: { products, perpProductsV2 } });
    expect(list.map(({ symbol }) => symbol)).toEqual(['ETHUSD', 'XRPUSD', '1000SHIBUSDT']);
    expect(contractOn('https://phemex.com/trade/ETHUSD', list)).toMatchObject({
      settle: 'ETH',
      style: 'inverse',
    });
    expect(contractOn('https://phemex.com/trade/XRPUSD', list)).toMatchObject({
      settle: 'USD',
      style: 'linear',
    });
    expect(contractOn('https://phemex.com/trade/1000SHIBUSDT', list)).toMatchObject({
      base: 'SHIB',
      multiplier: 1000,
    });
  });

  it('the day on which a contract of Bitget, Crypto.com and Deribit ends', () => {
    const bitget = listOf('bitget', 'coin', {
      code: '00000',
      data: [
        {
          symbol: 'BTCUSDZ26',
          baseCoin: 'BTC',
          quoteCoin: 'USD',
          symbolType: 'delivery',
          deliveryTime: '1798185600000',
        },
      ],
    });
    const cryptocom = listOf('cryptocom', 'instruments', {
      code: 0,
      result: {
        data: [
          {
            symbol: 'ETHUSD-261225',
            inst_type: 'FUTURE',
            base_ccy: 'ETH',
            quote_ccy: 'USD',
            expiry_timestamp_ms: 1798185600000,
          },
        ],
      },
    });
    const deribit = listOf('deribit', 'futures', {
      result: [
        {
          instrument_name: 'SOL_USDC-25DEC26',
          kind: 'future',
          settlement_period: 'month',
          expiration_timestamp: 1798185600000,
          base_currency: 'SOL',
          quote_currency: 'USDC',
          settlement_currency: 'USDC',
        },
      ],
    });
    expect([...bitget, ...cryptocom, ...deribit].map(({ expiry, style }) => [expiry, style])).toEqual([
      ['2026-12-25', 'inverse'],
      ['2026-12-25', 'linear'],
      ['2026-12-25', 'linear'],
    ]);
  });

  it('Aster’s contracts in the shape of Binance’s, and Binance.US’s pairs', () => {
    const symbols = [
      {
        symbol: 'BTCUSD1',
        contractType: 'PERPETUAL',
        deliveryDate: 4133404800000,
        baseAsset: 'BTC',
        quoteAsset: 'USD1',
        marginAsset: 'USD1',
        underlyingType: 'COIN',
      },
    ];
    expect(listOf('aster', 'perps', { symbols })).toMatchObject([{ symbol: 'BTCUSD1', settle: 'USD1' }]);
    expect(listOf('binanceus', 'spot', { symbols })).toMatchObject([
      { symbol: 'BTCUSD1', market: 'spot', settle: null },
    ]);
  });
});

const RECORDINGS: readonly (readonly [ExchangeId, string, string, number, Partial<Instrument>])[] = [
  ['hyperliquid', 'perps', 'hyperliquid/allPerpMetas', 3, { symbol: 'km:US500', settle: null }],
  ['dydx', 'markets', 'dydx/perpetualMarkets', 3, { symbol: 'SOL-USD', settle: 'USDC', style: 'linear' }],
  ['deribit', 'futures', 'deribit/get_instruments', 2, { symbol: 'BTC-27DEC24', expiry: '2024-12-27' }],
  ['bitget', 'usdt', 'bitget/contracts', 1, { symbol: 'BTCUSDT', market: 'perp', style: 'linear' }],
  ['mexc', 'contracts', 'mexc/contract-detail', 2, { symbol: 'ETH_USDT', rawBase: 'ETH', settle: 'USDT' }],
  ['bingx', 'contracts', 'bingx/contracts', 2, { symbol: 'ETH-USDT', rawBase: 'ETH', settle: 'USDT' }],
  ['bitfinex', 'futures', 'bitfinex/pair-info-futures', 73, { symbol: 'tBTCF0:USTF0', rawBase: 'BTC' }],
  ['cryptocom', 'instruments', 'cryptocom/get-instruments', 1, { symbol: 'BTCUSD-PERP', expiry: null }],
  ['phemex', 'products', 'phemex/products.full', 37, { symbol: 'BTCUSD', settle: 'BTC', style: 'inverse' }],
];

describeWithShared('recorded lists of optional exchanges', () => {
  it.each(RECORDINGS)('%s %s, from %s, holds %i contracts', (id, list, file, kept, known) => {
    const path = sharedFolder(`recordings/${file}.json`) ?? '';
    const rows = listOf(id, list, JSON.parse(readFileSync(path, 'utf8')));
    expect(rows).toHaveLength(kept);
    expect(rows).toContainEqual(expect.objectContaining(known));
  });
});
