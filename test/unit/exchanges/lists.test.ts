import { describe, expect, it } from 'vitest';
import type { ExchangeId } from '@/utils/contracts/contract';
import type { Instrument } from '@/utils/contracts/instrument';
import { indexInstruments } from '@/utils/contracts/instruments';
import { exchangeById } from '@/utils/exchanges';
import { readPage } from '@/utils/exchanges/read-page';

function listOf(id: ExchangeId, list: string, body: unknown): readonly Instrument[] | null {
  const found = exchangeById(id).lists.find((candidate) => candidate.id === list);
  if (found === undefined) throw new Error(`${id} has no list ${list}`);
  return found.read(body);
}

function readWith(url: string, instruments: readonly Instrument[] | null) {
  return readPage(url, () => indexInstruments(instruments ?? [])).contract;
}

const binanceRow = (more: object) => ({
  symbol: 'BTCUSDT',
  contractType: 'PERPETUAL',
  deliveryDate: 4133404800000,
  baseAsset: 'BTC',
  quoteAsset: 'USDT',
  marginAsset: 'USDT',
  underlyingType: 'COIN',
  ...more,
});

describe('what Binance lists', () => {
  const read = (...rows: readonly unknown[]) => listOf('binance', 'usd-m', { symbols: rows });

  it('drops a row that cannot be read and keeps the others', () => {
    const rows = read(
      binanceRow({}),
      { symbol: 'HALF' },
      null,
      binanceRow({ symbol: 'X', deliveryDate: 'soon' }),
    );
    expect(rows?.map(({ symbol }) => symbol)).toEqual(['BTCUSDT']);
  });

  it.each([[null], ['<html>'], [{ code: -1003, msg: 'Too many requests' }], [{ symbols: {} }], [[]]])(
    'is no list when the answer is %j',
    (body) => expect(listOf('binance', 'usd-m', body)).toBeNull(),
  );

  it('leaves out a contract that is being settled', () => {
    expect(read(binanceRow({ contractType: '' }))).toEqual([]);
  });

  it('tells a share, a commodity and an index from a token', () => {
    const classes = [
      binanceRow({ contractType: 'TRADIFI_PERPETUAL', underlyingType: 'KR_EQUITY' }),
      binanceRow({ contractType: 'TRADIFI_PERPETUAL', underlyingType: 'COMMODITY' }),
      binanceRow({ underlyingType: 'INDEX' }),
      binanceRow({ underlyingType: 'PREMARKET' }),
      binanceRow({ baseAsset: 'META', underlyingType: 'COIN' }),
    ];
    expect(read(...classes)?.map(({ assetClass }) => assetClass)).toEqual([
      'stock',
      'commodity',
      'index',
      'token',
      'token',
    ]);
  });

  it('splits a symbol that the quotes alone would split wrongly', () => {
    const rows = read(
      binanceRow({ symbol: 'AAABTC', baseAsset: 'AAAB', quoteAsset: 'TC', marginAsset: 'TC' }),
    );
    expect(readWith('https://www.binance.com/en/futures/AAABTC', rows)).toMatchObject({
      base: 'AAAB',
      quote: 'TC',
    });
  });

  it('dates the quarter that a page only names', () => {
    const rows = listOf('binance', 'coin-m', {
      symbols: [
        binanceRow({
          symbol: 'BTCUSD_261225',
          contractType: 'CURRENT_QUARTER',
          deliveryDate: Date.UTC(2026, 11, 25, 8),
          quoteAsset: 'USD',
          marginAsset: 'BTC',
        }),
      ],
    });
    expect(readWith('https://www.binance.com/en/delivery/btcusd_quarter', rows)).toMatchObject({
      symbol: 'BTCUSD_261225',
      expiry: '2026-12-25',
      alias: 'quarterly',
      settle: 'BTC',
    });
  });

  it('reads a contract that the list does not hold, for it may be older or newer than the list', () => {
    expect(readWith('https://www.binance.com/en/futures/NEWUSDT', read(binanceRow({})))).toMatchObject({
      base: 'NEW',
      symbol: 'NEWUSDT',
    });
  });
});

const bybitRow = (more: object) => ({
  symbol: 'BTCUSD',
  contractType: 'InversePerpetual',
  baseCoin: 'BTC',
  quoteCoin: 'USD',
  settleCoin: 'BTC',
  deliveryTime: '0',
  ...more,
});

describe('what Bybit lists', () => {
  const read = (...rows: readonly unknown[]) =>
    listOf('bybit', 'inverse', { retCode: 0, result: { list: rows } });

  it('names the quarters in the order of their dates', () => {
    const rows = read(
      bybitRow({}),
      bybitRow({
        symbol: 'BTCUSDH27',
        contractType: 'InverseFutures',
        deliveryTime: `${Date.UTC(2027, 2, 26, 8)}`,
      }),
      bybitRow({
        symbol: 'BTCUSDZ26',
        contractType: 'InverseFutures',
        deliveryTime: `${Date.UTC(2026, 11, 25, 8)}`,
      }),
    );
    const contract = (word: string) =>
      readWith(`https://www.bybit.com/trade/inverse/futures/BTCUSD_${word}`, rows);
    expect(contract('Q')).toMatchObject({ symbol: 'BTCUSDZ26', expiry: '2026-12-25', alias: 'quarterly' });
    expect(contract('BIQ')).toMatchObject({
      symbol: 'BTCUSDH27',
      expiry: '2027-03-26',
      alias: 'biquarterly',
    });
  });

  it('keeps a perpetual perpetual while it is being withdrawn', () => {
    const rows = read(bybitRow({ deliveryTime: `${Date.UTC(2026, 10, 30)}` }));
    expect(rows?.[0]).toMatchObject({ market: 'perp', expiry: null });
  });

  it('takes the word for a share from the list', () => {
    expect(read(bybitRow({ baseCoin: 'MCD', symbolType: 'stock' }))?.[0]?.assetClass).toBe('stock');
    expect(read(bybitRow({ baseCoin: 'COIN', symbolType: '' }))?.[0]?.assetClass).toBe('token');
  });

  it('asks for the rest of a list that comes in parts', () => {
    const list = exchangeById('bybit').lists[0];
    const next = list?.next?.({ result: { list: [], nextPageCursor: 'a b=1' } });
    expect(next?.url).toBe(`${list?.request.url}&cursor=a%20b%3D1`);
    expect(list?.next?.({ result: { list: [], nextPageCursor: '' } })).toBeNull();
    expect(list?.next?.('garbage')).toBeNull();
  });
});

describe('what the others list', () => {
  const okxRow = (more: object) => ({
    instId: 'BTC-USD-SWAP',
    instType: 'SWAP',
    uly: 'BTC-USD',
    ctType: 'inverse',
    settleCcy: 'BTC',
    expTime: '',
    alias: '',
    ...more,
  });

  it('OKX: an X-Perp is a perpetual and its settle asset is known from the list', () => {
    const rows = listOf('okx', 'futures', {
      code: '0',
      data: [
        okxRow({
          instId: 'BTC-USD_UM_XPERP-310404',
          instType: 'FUTURES',
          ctType: 'linear',
          settleCcy: 'USDC',
          expTime: `${Date.UTC(2031, 3, 4, 8)}`,
          ruleType: 'xperp',
        }),
      ],
    });
    expect(readWith('https://my.okx.com/trade-futures/btc-usd_um_xperp-310404', rows)).toMatchObject({
      market: 'perp',
      settle: 'USDC',
      expiry: '2031-04-04',
    });
  });

  it('OKX: the rolling name means the coin-settled contract, whatever else ends that day', () => {
    const dated = { instType: 'FUTURES', expTime: `${Date.UTC(2026, 11, 25, 8)}`, alias: 'quarter' };
    const rows = listOf('okx', 'futures', {
      code: '0',
      data: [
        okxRow({ ...dated, instId: 'BTC-USD_UM-261225', ctType: 'linear', settleCcy: 'USDC' }),
        okxRow({ ...dated, instId: 'BTC-USD-261225' }),
      ],
    });
    expect(readWith('https://www.okx.com/trade-futures/btc-usd-quarterly', rows)).toMatchObject({
      symbol: 'BTC-USD-261225',
      settle: 'BTC',
    });
    expect(readWith('https://www.okx.com/trade-futures/btc-usd_um-quarterly', rows)).toMatchObject({
      symbol: null,
      settle: null,
    });
  });

  const coinbaseRow = (id: string, details: object) => ({
    product_id: id,
    quote_currency_id: 'USD',
    future_product_details: {
      contract_root_unit: 'SOL',
      contract_expiry: '2030-12-20T16:00:00Z',
      ...details,
    },
  });

  it('Coinbase: the list tells what stands behind a code, and whether it pays funding', () => {
    const rows = listOf('coinbase', 'futures', {
      products: [
        coinbaseRow('SLP-20DEC30-CDE', { funding_rate: '0.00001' }),
        coinbaseRow('SOL-29JAN27-CDE', { funding_rate: '', contract_expiry: '2027-01-29T16:00:00Z' }),
        coinbaseRow('GOL-27JAN27-CDE', {
          funding_rate: '',
          contract_root_unit: 'GOLD',
          futures_asset_type: 'FUTURES_ASSET_TYPE_METALS',
        }),
      ],
    });
    const at = (symbol: string) =>
      readWith(`https://www.coinbase.com/advanced-trade/futures/${symbol}`, rows);
    expect(at('SLP-20DEC30-CDE')).toMatchObject({ market: 'perp', base: 'SOL', expiry: '2030-12-20' });
    expect(at('SOL-29JAN27-CDE')).toMatchObject({ market: 'future', base: 'SOL', expiry: '2027-01-29' });
    expect(at('GOL-27JAN27-CDE')).toMatchObject({ assetClass: 'commodity' });
  });

  describe('Deepcoin', () => {
    const rows = listOf('deepcoin', 'swap', {
      code: '0',
      data: [
        { instId: 'BTC-USDT-SWAP', baseCcy: 'BTC', quoteCcy: 'USDT' },
        { instId: 'BTC-USD-SWAP', baseCcy: 'BTC', quoteCcy: 'USD' },
        { instId: 'ODD', baseCcy: '', quoteCcy: '' },
      ],
    });

    it.each([
      'https://www.deepcoin.com/en/swap/BTCUSDT',
      'https://www.deepcoin.com/en/swap?currentId=BTC%2FUSDT',
      'https://www.deepcoin.com/contract/btc-usdt',
      'https://www.deepcoin.com/en/futures#BTC_USDT',
      'https://www.deepcoin.com/en/trade/usdt/BTC-USDT-SWAP',
    ])('takes a listed swap from %s and says that it is unverified', (url) => {
      expect(readWith(url, rows)).toMatchObject({
        market: 'perp',
        symbol: 'BTC-USDT-SWAP',
        status: 'unverified',
      });
    });

    it('settles a dollar contract in its coin', () => {
      expect(readWith('https://www.deepcoin.com/en/swap/BTCUSD', rows)).toMatchObject({
        settle: 'BTC',
        style: 'inverse',
      });
    });

    it.each([
      'https://www.deepcoin.com/en/swap/SOLUSDT',
      'https://www.deepcoin.com/docs/swap/BTCUSDT',
      'https://www.deepcoin.com/en/markets/BTCUSDT',
      'https://www.deepcoin.com/en/register?code=BTCUSDT',
    ])('takes nothing from %s', (url) => expect(readWith(url, rows)).toBeNull());
  });

  it('HTX: dates the quarter that the hash only names', () => {
    const rows = listOf('htx', 'linear', {
      status: 'ok',
      data: [
        { symbol: 'BTC', contract_code: 'BTC-USDT', contract_type: 'swap', delivery_date: '' },
        {
          symbol: 'BTC',
          contract_code: 'BTC-USDT-261225',
          contract_type: 'quarter',
          delivery_date: '20261225',
        },
      ],
    });
    const url =
      'https://www.htx.com/futures/linear_swap/exchange#contract_code=BTC-USDT&contract_type=quarter';
    expect(readWith(url, rows)).toMatchObject({ symbol: 'BTC-USDT-261225', expiry: '2026-12-25' });
  });

  it('KuCoin: a perpetual about to be withdrawn stays a perpetual', () => {
    const row = {
      symbol: 'OLDUSDTM',
      type: 'FFWCSX',
      baseCurrency: 'OLD',
      quoteCurrency: 'USDT',
      settleCurrency: 'USDT',
      isInverse: false,
      expireDate: Date.UTC(2026, 11, 1),
    };
    const rows = listOf('kucoin', 'contracts', { code: '200000', data: [row, { ...row, type: 'NEWTYPE' }] });
    expect(rows).toHaveLength(1);
    expect(rows?.[0]).toMatchObject({ market: 'perp', expiry: null });
  });

  it('Kraken: the list knows how a symbol is cased', () => {
    const rows = listOf('kraken', 'futures', {
      result: 'success',
      instruments: [
        { symbol: 'PF_ODDxUSD', type: 'flexible_futures' },
        { symbol: 'in_xbtusd', type: 'spot index' },
      ],
    });
    expect(readWith('https://pro.kraken.com/app/trade/futures-oddx-usd-perp', rows)).toMatchObject({
      symbol: 'PF_ODDxUSD',
      assetClass: 'stock',
    });
    expect(rows).toHaveLength(1);
  });

  it('Gate: the list tells shares from tokens, and lists the coins that leveraged tokens hold', () => {
    const rows = listOf('gate', 'usdt-futures', [
      { name: 'QZX_USDT', contract_type: '' },
      { name: 'COIN_USDT', contract_type: '' },
      { name: 'NAVER2_USDT', contract_type: 'stocks' },
      { name: 'nonsense' },
    ]);
    expect(rows).toHaveLength(3);
    expect(readWith('https://www.gate.com/futures/USDT/COIN_USDT', rows)).toMatchObject({
      assetClass: 'token',
    });
    expect(readWith('https://www.gate.com/futures/USDT/NAVER2_USDT', rows)).toMatchObject({
      assetClass: 'stock',
    });
    expect(readWith('https://www.gate.com/trade/QZX3L_USDT', rows)).toMatchObject({
      leveraged: { underlying: 'QZX', side: 'long', factor: 3 },
    });
  });
});
