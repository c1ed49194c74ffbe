import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { EXCHANGE_IDS, type ExchangeId } from '@/utils/contracts/contract';
import type { Instrument } from '@/utils/contracts/instrument';
import { indexInstruments, noInstruments } from '@/utils/contracts/instruments';
import { splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import { exchangeById, pageUrl } from '@/utils/exchanges';
import { readPage } from '@/utils/exchanges/read-page';
import { describeWithShared, sharedFolder } from '../shared-folder';

function recorded(file: string): unknown {
  const path = sharedFolder(`recordings/${file}`);
  return path === null ? null : JSON.parse(readFileSync(path, 'utf8'));
}

interface Recording {
  readonly id: ExchangeId;
  readonly list: string;
  readonly file: string;
  readonly kept: number;
  readonly known: Partial<Instrument>;
}

/** Each recorded list, how many of its rows are contracts, and one of them. */
const RECORDINGS: readonly Recording[] = [
  {
    id: 'binance',
    list: 'usd-m',
    file: 'binance/fapi_exchangeInfo.full.json',
    kept: 121,
    known: { symbol: 'BTCUSDT_210924', market: 'future', expiry: '2021-09-24', alias: 'quarterly' },
  },
  {
    id: 'binance',
    list: 'usd-m',
    file: 'binance/fapi_exchangeInfo.json',
    kept: 1,
    known: { symbol: 'BLZUSDT', rawBase: 'BLZ', style: 'linear', settle: 'USDT' },
  },
  {
    id: 'binance',
    list: 'coin-m',
    file: 'binance/dapi_exchangeInfo.full.json',
    kept: 36,
    known: { symbol: 'BTCUSD_211231', style: 'inverse', settle: 'BTC', alias: 'biquarterly' },
  },
  {
    id: 'bybit',
    list: 'linear',
    file: 'bybit/instruments-info.linear.json',
    kept: 1,
    known: { symbol: 'BTCUSDT', market: 'perp', style: 'linear' },
  },
  {
    id: 'bybit',
    list: 'linear',
    file: 'bybit/instruments-info.prelisting.json',
    kept: 1,
    known: { symbol: 'PRE02ZROUSDT', rawBase: 'PRE02ZRO' },
  },
  {
    id: 'okx',
    list: 'swap',
    file: 'okx/instruments.swap.full.json',
    kept: 166,
    known: { symbol: 'BTC-USD-SWAP', settle: 'BTC', style: 'inverse', expiry: null },
  },
  {
    id: 'okx',
    list: 'futures',
    file: 'okx/instruments.futures.full.json',
    kept: 104,
    known: { symbol: 'BTC-USD-220624', expiry: '2022-06-24', alias: 'quarterly' },
  },
  {
    id: 'okx',
    list: 'futures',
    file: 'okx/instruments.futures.json',
    kept: 6,
    known: { symbol: 'BTC-USD-250228', alias: 'bimonthly', expiry: '2025-02-28' },
  },
  {
    id: 'coinbase',
    list: 'futures',
    file: 'coinbase/market-products.future.json',
    kept: 2,
    known: { symbol: 'BIP-20DEC30-CDE', market: 'perp', rawBase: 'BTC', expiry: '2030-12-20' },
  },
  {
    id: 'coinbase',
    list: 'perpetuals',
    file: 'coinbase/market-products.perp-intx.json',
    kept: 1,
    known: { symbol: 'ETH-PERP-INTX', market: 'perp', quote: 'USDC', expiry: null },
  },
  {
    id: 'deepcoin',
    list: 'swap',
    file: 'deepcoin/instruments.swap.json',
    kept: 2,
    known: { symbol: 'ZORA-USDT-SWAP', rawBase: 'ZORA', style: 'linear' },
  },
  {
    id: 'htx',
    list: 'linear',
    file: 'htx/linear-swap_contract_info.full.json',
    kept: 121,
    known: { symbol: '1INCH-USDT', market: 'perp', rawBase: '1INCH', settle: 'USDT' },
  },
  {
    id: 'htx',
    list: 'coin-swap',
    file: 'htx/swap_contract_info.full.json',
    kept: 50,
    known: { symbol: 'GALA-USD', market: 'perp', settle: 'GALA', style: 'inverse' },
  },
  {
    id: 'htx',
    list: 'coin-future',
    file: 'htx/contract_contract_info.full.json',
    kept: 39,
    known: { symbol: 'FIL210924', market: 'future', expiry: '2021-09-24', alias: 'quarterly' },
  },
  {
    id: 'kucoin',
    list: 'contracts',
    file: 'kucoin/contracts-active.json',
    kept: 2,
    known: { symbol: 'XBTUSDTM', rawBase: 'XBT', style: 'linear', expiry: null },
  },
  {
    id: 'kraken',
    list: 'futures',
    file: 'kraken/futures-instruments.full.json',
    kept: 17,
    known: { symbol: 'fi_xbtusd_210924', rawBase: 'XBT', expiry: '2021-09-24', style: 'inverse' },
  },
  {
    id: 'kraken',
    list: 'futures',
    file: 'kraken/futures-instruments.json',
    kept: 4,
    known: { symbol: 'PF_PEPEUSD', rawBase: 'PEPE', style: 'linear', settle: 'USD' },
  },
  {
    id: 'gate',
    list: 'usdt-futures',
    file: 'gate/futures-usdt-contracts.full.json',
    kept: 302,
    known: { symbol: 'KNC_USDT', style: 'linear', settle: 'USDT' },
  },
  {
    id: 'gate',
    list: 'usdt-futures',
    file: 'gate/futures-usdt-contracts.json',
    kept: 1,
    known: { symbol: '0G_USDT', rawBase: '0G', assetClass: 'token' },
  },
  {
    id: 'gate',
    list: 'usdt-delivery',
    file: 'gate/delivery-usdt-contracts.json',
    kept: 1,
    known: { symbol: 'BTC_USDT_20200814', market: 'future', expiry: '2020-08-14' },
  },
];

function readRecorded({ id, list, file }: Recording): readonly Instrument[] {
  return (
    exchangeById(id)
      .lists.find((candidate) => candidate.id === list)
      ?.read(recorded(file)) ?? []
  );
}

describeWithShared('recorded instrument lists', () => {
  it.each(RECORDINGS)('$file: every contract is kept', (recording) => {
    const rows = readRecorded(recording);
    expect(rows).toHaveLength(recording.kept);
    expect(rows).toContainEqual(expect.objectContaining(recording.known));
  });

  it.each(RECORDINGS)(
    '$file: the page of every contract is read alike with and without the list',
    (recording) => {
      const rows = readRecorded(recording);
      const listed = indexInstruments(rows);
      for (const row of rows) {
        const contract = contractOf(recording.id, row);
        if (contract === null) continue;
        const url = pageUrl(contract) ?? '';
        const withList = readPage(url, () => listed).contract;
        expect(withList, url).toMatchObject({ rawBase: row.rawBase, quote: row.quote, symbol: row.symbol });
        // The list may know what a base is, and where its contract settles; the address tells the rest.
        expect({ ...withList, assetClass: null, symbol: '' }, url).toEqual({
          ...readPage(url, () => noInstruments).contract,
          assetClass: null,
          symbol: '',
        });
      }
    },
  );

  it('has one for every list of every exchange that could be recorded', () => {
    const recordedLists = new Set(RECORDINGS.map(({ id, list }) => `${id}/${list}`));
    const missing = EXCHANGE_IDS.flatMap((id) =>
      exchangeById(id).lists.map((list) => `${id}/${list.id}`),
    ).filter((name) => !recordedLists.has(name));
    expect(missing).toEqual(['bybit/inverse', 'gate/btc-futures']);
  });
});

/** A row as the contract that its page is about, made from the page itself. */
function contractOf(id: ExchangeId, row: Instrument) {
  const blank = {
    base: row.rawBase === 'XBT' ? 'BTC' : row.rawBase,
    multiplier: 1,
    strike: null,
    optionType: null,
    leveraged: null,
    status: 'live',
  } as const;
  const contract = { exchange: id, ...row, ...blank, alias: null };
  return pageUrl(contract) === null ? null : contract;
}

const splitsSchema = z.object({
  sets: z.array(
    z.object({
      exchange: z.string(),
      market: z.string(),
      rows: z.array(z.tuple([z.string(), z.nullable(z.string()), z.nullable(z.string())], z.unknown())),
    }),
  ),
});

describeWithShared('recorded triples of symbol, base and quote', () => {
  const { sets } = splitsSchema.parse(recorded('symbol-splits.json') ?? { sets: [] });
  const triples = (exchange: string, market: string) =>
    sets
      .filter((set) => set.exchange === exchange && set.market === market)
      .flatMap(({ rows }) => rows)
      .flatMap(([symbol, base, quote]) =>
        base === null || quote === null
          ? []
          : [{ symbol, base: base.toUpperCase(), quote: quote.toUpperCase() }],
      );

  /** Where two quotes end alike only a list can tell (BNB in USD, or BN in BUSD); a staked coin is no ticker. */
  it.each([
    ['binance', 'spot', []],
    ['binanceus', 'spot', ['BNBUSD']],
    ['binancetr', 'spot', []],
    ['htx', 'spot', []],
    ['bitget', 'spot', []],
    ['kraken', 'spot', ['ETH2.SETH']],
  ])('%s %s: a symbol without separator is split by its quotes, but for %j', (exchange, market, untold) => {
    const rows = triples(exchange, market);
    const quotes = [...new Set(rows.map(({ quote }) => quote))];
    expect(rows.length).toBeGreaterThan(100);
    const wrong = rows.filter(({ symbol, base, quote }) => {
      const pair = splitJoined(symbol, quotes);
      return pair?.base !== base || pair.quote !== quote;
    });
    expect(wrong.map(({ symbol }) => symbol)).toEqual(untold);
  });

  it.each([
    ['gate', 'spot', '_'],
    ['okx', 'spot', '-'],
    ['coinbase-exchange', 'spot', '-'],
    ['gate', 'usdt-perp', '_'],
    ['htx', 'usdt-swap', '-'],
    ['htx', 'coin-swap', '-'],
  ])('%s %s: a symbol with a separator is a pair in a known quote', (exchange, market, separator) => {
    const rows = triples(exchange, market);
    expect(rows.length).toBeGreaterThan(40);
    for (const { symbol, base, quote } of rows) {
      expect(splitSeparated(symbol, separator), symbol).toEqual({ base, quote });
    }
  });

  const PAGES: readonly (readonly [
    ExchangeId,
    string,
    (symbol: string, base: string, quote: string) => string,
  ])[] = [
    ['binance', 'spot', (_, base, quote) => `https://www.binance.com/en/trade/${base}_${quote}`],
    ['binance', 'usdm', (symbol) => `https://www.binance.com/en/futures/${symbol}`],
    ['binance', 'coinm', (symbol) => `https://www.binance.com/en/delivery/${symbol.toLowerCase()}`],
    ['htx', 'spot', (_, base, quote) => `https://www.htx.com/trade/${base}_${quote}`.toLowerCase()],
    [
      'htx',
      'usdt-swap',
      (symbol) => `https://www.htx.com/futures/linear_swap/exchange#contract_code=${symbol}`,
    ],
    ['htx', 'coin-swap', (symbol) => `https://www.htx.com/futures/swap/exchange/#contract_code=${symbol}`],
    ['htx', 'coin-future', (symbol) => `https://www.htx.com/futures/contract/exchange#symbol=${symbol}`],
    ['kucoin', 'spot', (symbol) => `https://www.kucoin.com/trade/${symbol}`],
    ['gate', 'spot', (symbol) => `https://www.gate.com/trade/${symbol}`],
    ['gate', 'usdt-perp', (symbol) => `https://www.gate.com/futures/USDT/${symbol}`],
    ['okx', 'spot', (symbol) => `https://www.okx.com/trade-spot/${symbol.toLowerCase()}`],
    ['okx', 'swap', (symbol) => `https://www.okx.com/trade-swap/${symbol.toLowerCase()}`],
    ['okx', 'futures', (symbol) => `https://www.okx.com/trade-futures/${symbol.toLowerCase()}`],
    ['bitmex', 'all', (symbol) => `https://www.bitmex.com/app/trade/${symbol}`],
  ];

  describe.each(PAGES)('%s %s', (exchange, market, page) => {
    it('every recorded symbol is read from its page', () => {
      const rows = triples(exchange, market);
      expect(rows.length).toBeGreaterThan(30);
      for (const { symbol, base, quote } of rows) {
        const contract = readPage(page(symbol, base, quote), () => noInstruments).contract;
        // The lists of some exchanges rename the base, as our contracts do.
        const said = [contract?.rawBase, contract?.base];
        expect(contract, symbol).toMatchObject({ symbol, quote: quote === 'XBT' ? 'BTC' : quote });
        expect(said, symbol).toContain(base);
      }
    });
  });
});
