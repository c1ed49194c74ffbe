import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import { noInstruments } from '@/utils/contracts/instruments';
import { exchangeOfHost, exchanges, optionalExchanges, pageUrl } from '@/utils/exchanges';
import { readPage } from '@/utils/exchanges/read-page';

const read = (url: string) => readPage(url, () => noInstruments);
const everyExchange = [...exchanges, ...optionalExchanges];
const hosts = everyExchange.flatMap(({ hosts: { live, test } }) => [...live, ...test]);

const words = fc.constantFrom(
  'trade', 'spot', 'futures', 'delivery', 'app', 'usdt', 'usdc', 'inverse', 'option', 'exchange', 'linear_swap', 'swap',
  'trade-swap', 'trade-futures', 'trade-option', 'advanced-trade', 'perpetuals', 'margin', 'eoptions', 'pro', 'Spot',
  'futures_trade', 'futures-delivery', 'markets', 'kraken', 'charts', 'en', 'zh-hant', 'BTCUSDT', 'btc_usdt', 'BTC-USD',
  'btc-usdt-swap', 'BTCUSD_PERP', 'PF_XBTUSD', 'XBTUSDTM', 'BTC_USDT_20261225', 'KRAKEN:BTC-USD', '%E0%A4%A', '..',
  'options', 'coin', 'mix', 'perpetual', 'spot-trade', 't', 'kPEPE', 'xyz:TSLA', 'BTC,X,y-USD', 'BTCF0:USTF0', 'uBTCUSD',
  'BTC-PERPETUAL', 'BTC-25DEC26-100000-C', 'BTCUSDZ26', 'BTCUSD-PERP', 'HYPE/USDC', '@107',
); // biome-ignore format: a word list
const segment = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const tail = fc
  .tuple(
    fc.array(segment, { maxLength: 5 }),
    fc.option(fc.tuple(fc.constantFrom('symbol', 'type', 'currentId', 'contract_code', 'x'), segment)),
    fc.option(fc.tuple(fc.constantFrom('contract_code', 'symbol', 'contract_type', ''), segment)),
  )
  .map(([path, query, hash]) => {
    const search = query === null ? '' : `?${query.join('=')}`;
    return `/${path.join('/')}${search}${hash === null ? '' : `#${hash.join('=')}`}`;
  });

describe('any address', () => {
  it('is read without a throw, and to a contract only on a listed host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true })), (text) => {
        const { contract } = read(text);
        if (contract !== null) expect(hosts).toContain(new URL(text).hostname);
      }),
    );
  });

  it('on an exchange is read without a throw, and its contract has a base and a quote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hosts), tail, (host, rest) => {
        const { exchange, contract } = read(`https://${host}${rest}`);
        expect(exchange).toBe(exchangeOfHost(host)?.id);
        if (contract === null) return;
        expect(contract.exchange).toBe(exchange);
        expect(contract.base).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(contract.quote).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(contract.multiplier).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('on a host that is like an exchange but is none has no contract', () => {
    const touched = fc
      .tuple(fc.constantFrom(...hosts), fc.nat(60), fc.constantFrom('', '-', 'x', '1', '.', 'xn--', 'а', 'ı'))
      .map(([host, at, mark]) => {
        const cut = at % (host.length + 1);
        return host.slice(0, cut) + mark + host.slice(cut + (mark === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(touched, tail, (host, rest) => {
        const url = `https://${host}${rest}`;
        if (URL.canParse(url) && hosts.includes(new URL(url).hostname)) return;
        expect(read(url).contract).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

const letters = fc.stringMatching(/^[A-Z]{2,6}$/);
const multiplied = fc.tuple(fc.constantFrom('', '1000', '1000000'), letters).map((parts) => parts.join(''));
const day = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2039-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const yymmdd = day.map((date) => date.toISOString().slice(2, 10).replaceAll('-', ''));
const dayMonth = day.map((date) => {
  const month = date.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }).slice(0, 3).toUpperCase();
  return `${date.getUTCDate()}${month}${`${date.getUTCFullYear()}`.slice(2)}`;
});
const quarter = fc
  .tuple(fc.constantFrom('H', 'M', 'U', 'Z'), fc.integer({ min: 25, max: 39 }))
  .map((parts) => parts.join(''));
const strike = fc.integer({ min: 1, max: 500_000 });
const side = fc.constantFrom('C', 'P');

/** Every form in which an exchange's page names a contract today, with the kind of contract that it is. */
const FORMS: readonly (readonly [ExchangeId, Contract['market'], fc.Arbitrary<string>])[] = [
  ['binance', 'spot', multiplied.map((base) => `www.binance.com/en/trade/${base}_USDT?type=spot`)],
  ['binance', 'margin', letters.map((base) => `www.binance.com/en/trade/${base}_BTC?type=cross`)],
  ['binance', 'perp', multiplied.map((base) => `www.binance.com/en/futures/${base}USDT`)],
  ['binance', 'perp', letters.map((base) => `www.binance.com/en/delivery/${base}USD_PERP`)],
  [
    'binance',
    'future',
    fc.tuple(letters, yymmdd).map(([base, date]) => `www.binance.com/en/delivery/${base}USD_${date}`),
  ],
  [
    'binance',
    'future',
    fc.tuple(letters, yymmdd).map(([base, date]) => `www.binance.com/en/futures/${base}USDT_${date}`),
  ],
  ['binance', 'future', letters.map((base) => `www.binance.com/en/delivery/${base}USD_QUARTER`)],
  [
    'binance',
    'option',
    fc
      .tuple(letters, yymmdd, strike, side)
      .map(
        ([base, date, at, kind]) =>
          `www.binance.com/en/eoptions/${base}USDT?symbol=${base}-${date}-${at}-${kind}`,
      ),
  ],
  ['bybit', 'spot', letters.map((base) => `www.bybit.com/trade/spot/${base}/USDT`)],
  ['bybit', 'perp', multiplied.map((base) => `www.bybit.com/trade/usdt/${base}USDT`)],
  ['bybit', 'perp', letters.map((base) => `www.bybit.com/trade/futures/usdc/${base}-PERP`)],
  ['bybit', 'perp', letters.map((base) => `www.bybit.com/trade/inverse/${base}USD`)],
  [
    'bybit',
    'future',
    fc.tuple(letters, quarter).map(([base, code]) => `www.bybit.com/trade/inverse/futures/${base}USD${code}`),
  ],
  ['bybit', 'future', letters.map((base) => `www.bybit.com/trade/inverse/futures/${base}USD_BIQ`)],
  [
    'bybit',
    'future',
    fc.tuple(letters, dayMonth).map(([base, date]) => `www.bybit.com/trade/usdt/futures/${base}USDT-${date}`),
  ],
  [
    'bybit',
    'future',
    fc.tuple(letters, dayMonth).map(([base, date]) => `www.bybit.com/trade/futures/usdc/${base}-${date}`),
  ],
  ['bybit', 'option', letters.map((base) => `www.bybit.com/trade/option/usdc/${base}`)],
  ['bitmex', 'perp', letters.map((base) => `www.bitmex.com/app/trade/${base}USDT`)],
  [
    'bitmex',
    'future',
    fc.tuple(letters, quarter).map(([base, code]) => `www.bitmex.com/app/trade/${base}${code}`),
  ],
  ['okx', 'spot', letters.map((base) => `www.okx.com/trade-spot/${base}-usdc`.toLowerCase())],
  ['okx', 'perp', letters.map((base) => `www.okx.com/trade-swap/${base}-usd-swap`.toLowerCase())],
  [
    'okx',
    'perp',
    fc.tuple(letters, yymmdd).map(([base, date]) => `my.okx.com/trade-futures/${base}-usd_um_xperp-${date}`),
  ],
  [
    'okx',
    'future',
    fc.tuple(letters, yymmdd).map(([base, date]) => `www.okx.com/trade-futures/${base}-usdt-${date}`),
  ],
  ['okx', 'future', letters.map((base) => `www.okx.com/trade-futures/${base}-usd-bimonthly`)],
  [
    'okx',
    'option',
    fc
      .tuple(letters, yymmdd, strike, side)
      .map(
        ([base, date, at, kind]) => `www.okx.com/trade-option/${base}-usd/${base}-usd-${date}-${at}-${kind}`,
      ),
  ],
  ['coinbase', 'spot', letters.map((base) => `www.coinbase.com/advanced-trade/spot/${base}-EUR`)],
  [
    'coinbase',
    'perp',
    multiplied.map((base) => `www.coinbase.com/advanced-trade/perpetuals/${base}-PERP-INTX`),
  ],
  ['coinbase', 'future', dayMonth.map((date) => `www.coinbase.com/advanced-trade/futures/BIT-${date}-CDE`)],
  ['deepcoin', 'spot', letters.map((base) => `www.deepcoin.com/en/Spot?currentId=${base}%2FUSDT`)],
  ['htx', 'spot', letters.map((base) => `www.htx.com/trade/${base}_usdt`.toLowerCase())],
  [
    'htx',
    'perp',
    letters.map((base) => `www.htx.com/futures/linear_swap/exchange#contract_code=${base}-USDT&type=cross`),
  ],
  ['htx', 'perp', letters.map((base) => `www.htx.com/futures/swap/exchange/#contract_code=${base}-USD`)],
  [
    'htx',
    'future',
    fc
      .tuple(letters, yymmdd)
      .map(([base, date]) => `www.htx.com/futures/linear_swap/exchange#contract_code=${base}-USDT-${date}`),
  ],
  [
    'htx',
    'future',
    fc
      .tuple(letters, yymmdd)
      .map(([base, date]) => `www.htx.com/futures/contract/exchange#symbol=${base}${date}`),
  ],
  [
    'htx',
    'future',
    letters.map((base) => `www.htx.com/futures/contract/exchange#symbol=${base}&contract_type=this_week`),
  ],
  ['kucoin', 'spot', letters.map((base) => `www.kucoin.com/trade/${base}-USDT`)],
  ['kucoin', 'margin', letters.map((base) => `www.kucoin.com/trade/margin/${base}-BTC`)],
  ['kucoin', 'perp', multiplied.map((base) => `www.kucoin.com/futures/trade/${base}USDTM`)],
  ['kucoin', 'perp', letters.map((base) => `www.kucoin.com/trade/futures/${base}USDM`)],
  [
    'kucoin',
    'future',
    fc.tuple(letters, quarter).map(([base, code]) => `www.kucoin.com/futures/trade/${base}M${code}`),
  ],
  ['kraken', 'spot', letters.map((base) => `pro.kraken.com/app/trade/${base}-usd`.toLowerCase())],
  ['kraken', 'margin', letters.map((base) => `pro.kraken.com/app/trade/margin-${base}-eur`)],
  ['kraken', 'perp', letters.map((base) => `pro.kraken.com/app/trade/futures-${base}-usd-perp`)],
  ['kraken', 'perp', letters.map((base) => `pro.kraken.com/app/trade/futures-${base}-usd-cm-perp`)],
  [
    'kraken',
    'future',
    fc.tuple(letters, yymmdd).map(([base, date]) => `futures.kraken.com/trade/futures/FF_${base}USD_${date}`),
  ],
  ['gate', 'spot', letters.map((base) => `www.gate.com/trade/${base}_USDT`)],
  ['gate', 'perp', letters.map((base) => `www.gate.com/futures/USDT/${base}_USDT`)],
  ['gate', 'perp', letters.map((base) => `www.gate.com/futures/BTC/${base}_USD`)],
  [
    'gate',
    'future',
    fc
      .tuple(letters, yymmdd)
      .map(([base, date]) => `www.gate.com/futures-delivery/usdt/${base}_USDT_20${date}`),
  ],
  ['hyperliquid', 'perp', letters.map((base) => `app.hyperliquid.xyz/trade/${base}`)],
  ['hyperliquid', 'perp', letters.map((base) => `app.hyperliquid.xyz/trade/k${base}`)],
  ['hyperliquid', 'perp', letters.map((base) => `app.hyperliquid.xyz/trade/flx:${base}`)],
  ['hyperliquid', 'spot', letters.map((base) => `app.hyperliquid.xyz/trade/${base}/USDC`)],
  ['dydx', 'perp', letters.map((base) => `dydx.trade/trade/${base}-USD`)],
  ['dydx', 'perp', letters.map((base) => `dydx.trade/trade/${base},raydium,9bB6-USD`)],
  ['deribit', 'spot', letters.map((base) => `www.deribit.com/spot/${base}_USDC`)],
  ['deribit', 'perp', letters.map((base) => `www.deribit.com/futures/${base}_USDC-PERPETUAL`)],
  [
    'deribit',
    'future',
    fc.tuple(letters, dayMonth).map(([base, date]) => `www.deribit.com/futures/${base}-${date}`),
  ],
  [
    'deribit',
    'option',
    fc
      .tuple(letters, dayMonth, strike, side)
      .map(([base, date, at, kind]) => `www.deribit.com/options/${base}/${base}-${date}-${at}d25-${kind}`),
  ],
  ['bitget', 'spot', letters.map((base) => `www.bitget.com/spot/${base}USDT`)],
  ['bitget', 'perp', multiplied.map((base) => `www.bitget.com/futures/usdt/${base}USDT`)],
  ['bitget', 'perp', letters.map((base) => `www.bitget.com/futures/usdc/${base}PERP`)],
  ['bitget', 'perp', letters.map((base) => `www.bitget.com/futures/coin/${base}USD`)],
  [
    'bitget',
    'future',
    fc.tuple(letters, quarter).map(([base, code]) => `www.bitget.com/futures/coin/${base}USD${code}`),
  ],
  ['mexc', 'spot', letters.map((base) => `www.mexc.com/exchange/${base}_USDT`)],
  ['mexc', 'perp', letters.map((base) => `futures.mexc.com/exchange/${base}_USDT`)],
  ['mexc', 'perp', letters.map((base) => `www.mexc.com/futures/${base}_USD`)],
  ['bingx', 'spot', letters.map((base) => `bingx.com/en/spot/${base}USDT`)],
  ['bingx', 'perp', multiplied.map((base) => `bingx.com/en/perpetual/${base}-USDT`)],
  ['bitfinex', 'spot', letters.map((base) => `trading.bitfinex.com/t/${base}:UST?type=exchange`)],
  ['bitfinex', 'margin', letters.map((base) => `trading.bitfinex.com/t/${base}:USD?type=margin`)],
  ['bitfinex', 'perp', letters.map((base) => `trading.bitfinex.com/t/${base}F0:USTF0`)],
  ['cryptocom', 'spot', letters.map((base) => `crypto.com/exchange/trade/spot/${base}_USD`)],
  ['cryptocom', 'perp', letters.map((base) => `crypto.com/exchange/trade/${base}USD-PERP`)],
  [
    'cryptocom',
    'future',
    fc.tuple(letters, yymmdd).map(([base, date]) => `crypto.com/exchange/trade/${base}USD-${date}`),
  ],
  ['phemex', 'spot', letters.map((base) => `phemex.com/spot/trade/${base}USDT`)],
  ['phemex', 'perp', multiplied.map((base) => `phemex.com/trade/${base}USDT`)],
  ['phemex', 'perp', letters.map((base) => `phemex.com/trade/${base}USD`)],
  ['aster', 'perp', multiplied.map((base) => `www.asterdex.com/en/trade/pro/futures/${base}USDT`)],
  ['binanceus', 'spot', letters.map((base) => `www.binance.us/trade/${base}_USD`)],
];

describe.each(FORMS)('%s, %s', (exchange, market, address) => {
  it('leads from the page to the contract and from the contract to the page', () => {
    fc.assert(
      fc.property(address, (rest) => {
        const { contract } = read(`https://${rest}`);
        expect(contract).toMatchObject({ exchange, market });
        if (contract === null) return;
        expect(read(pageUrl(contract) ?? '').contract).toEqual(contract);
      }),
    );
  });
});

it('there is a form for every market of every exchange', () => {
  expect(new Set(FORMS.map(([id]) => id)).size).toBe(everyExchange.length);
});
