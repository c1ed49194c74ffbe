import { describe, expect, it } from 'vitest';
import type { ExchangeId } from '@/utils/contracts/contract';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { contractOf } from './samples/sample';

type Refusal = readonly [exchange: ExchangeId, source: string, kind: FailureKind, body: unknown];

const PAGES: Readonly<Partial<Record<ExchangeId, string>>> = {
  coinbase: 'www.coinbase.com/advanced-trade/perpetuals/SOL-PERP-INTX',
  htx: 'www.htx.com/futures/linear_swap/exchange#contract_code=SOL-USDT',
  kucoin: 'www.kucoin.com/trade/futures/SOLUSDTM',
  kraken: 'futures.kraken.com/trade/futures/PF_SOLUSD',
  gate: 'www.gate.com/futures/USDT/SOL_USDT',
  deepcoin: 'www.deepcoin.com/en/Spot?currentId=SOL/USDT',
};

const REFUSALS: readonly Refusal[] = [
  ['kraken', 'futures-tickers', 'rate-limited', { result: 'error', error: 'apiLimitExceeded' }],
  ['kraken', 'futures-ticker', 'not-listed', { result: 'error', error: 'unknownSymbol' }],
  ['kraken', 'futures-tickers', 'unexpected-answer', { result: 'error', error: 'nonceBelowThreshold' }],
  ['kraken', 'futures-tickers', 'not-listed', { result: 'success', tickers: [] }],
  ['kraken', 'futures-tickers', 'unexpected-answer', { result: 'success' }],
  ['kraken', 'spot-Ticker', 'not-listed', { error: ['EQuery:Unknown asset pair'] }],
  ['kraken', 'spot-Ticker', 'rate-limited', { error: ['EAPI:Rate limit exceeded'] }],
  ['kraken', 'spot-Ticker', 'rate-limited', { error: ['EGeneral:Too many requests'] }],
  ['kraken', 'spot-Ticker', 'unexpected-answer', { error: ['EService:Unavailable'] }],
  ['gate', 'tickers', 'not-listed', { label: 'CONTRACT_NOT_FOUND', message: 'x' }],
  ['gate', 'futures-usdt-contracts', 'not-listed', { label: 'CONTRACT_NOT_FOUND' }],
  ['gate', 'tickers', 'rate-limited', { label: 'TOO_MANY_REQUESTS', message: 'x' }],
  ['gate', 'tickers', 'unexpected-answer', { label: 'SERVER_ERROR' }],
  ['gate', 'spot-tickers', 'not-listed', { label: 'INVALID_CURRENCY_PAIR' }],
  ['gate', 'tickers', 'not-listed', []],
  ['kucoin', 'contract', 'rate-limited', { code: '429000', msg: 'slow down' }],
  ['kucoin', 'contract', 'region-blocked', { code: '400302', msg: 'x' }],
  ['kucoin', 'contract', 'not-listed', { code: '100001', msg: 'Contract parameter invalid.' }],
  ['kucoin', 'contract', 'not-listed', { code: '200000', data: null }],
  ['kucoin', 'spot-stats', 'not-listed', { code: '900001', msg: 'x' }],
  ['kucoin', 'contract', 'unexpected-answer', { code: '500000', msg: 'Internal Server Error' }],
  ['htx', 'v5_funding_rate', 'rate-limited', { code: 1032, message: 'x' }],
  ['htx', 'batch_merged', 'not-listed', { status: 'error', 'err-code': 1014, 'err-msg': 'x' }],
  ['htx', 'swap_index', 'rate-limited', { status: 'error', err_code: 1032, err_msg: 'too many visits' }],
  ['htx', 'spot-merged', 'not-listed', { status: 'error', 'err-code': 'x', 'err-msg': 'invalid symbol' }],
  ['htx', 'v5_funding_rate', 'unexpected-answer', { code: 500, message: 'x' }],
  ['deepcoin', 'tickers', 'unexpected-answer', { code: '51', msg: 'The instType field is required.' }],
  ['deepcoin', 'tickers', 'rate-limited', { code: '50', msg: 'Too many requests' }],
  ['deepcoin', 'tickers', 'not-listed', { code: '0', data: null }],
  ['coinbase', 'intx-instruments', 'not-listed', { title: 'Not Found', status: 404 }],
  ['coinbase', 'intx-quote', 'rate-limited', { title: 'Too Many Requests', status: 429 }],
  ['coinbase', 'market-products.perp-intx', 'not-listed', { error: 'NOT_FOUND', message: 'x' }],
  ['coinbase', 'intx-quote', 'region-blocked', { title: 'Not available in your region', status: 403 }],
  ['coinbase', 'market-products.spot', 'rate-limited', { errors: [{ id: 'rate_limit_exceeded' }] }],
  ['coinbase', 'exchange-candles', 'not-listed', { message: 'NotFound' }],
];

const SPOT: Readonly<Partial<Record<ExchangeId, string>>> = {
  coinbase: 'www.coinbase.com/advanced-trade/spot/SOL-USD',
  htx: 'www.htx.com/trade/sol_usdt',
  kucoin: 'www.kucoin.com/trade/SOL-USDT',
  kraken: 'pro.kraken.com/app/trade/sol-usd',
  gate: 'www.gate.com/trade/SOL_USDT',
};

describe('A refusal inside an answer', () => {
  it.each(REFUSALS)('of %s (%s) means %s', (exchange, id, kind, body) => {
    const source = factSourcesOf(exchange).find((one) => one.id === id);
    const contracts = [PAGES[exchange], SPOT[exchange]].flatMap((page) =>
      page === undefined ? [] : [contractOf({ source: id, page, body, facts: {} })],
    );
    const contract = contracts.find((one) => source?.serves(one));
    expect(contract).toBeDefined();
    if (contract !== undefined) expect(source?.read(body, contract, {})).toBe(kind);
  });

  it.each(['coinbase', 'deepcoin', 'htx', 'kucoin', 'kraken', 'gate'] as const)(
    'that is a page about the country means no service there, at %s',
    (exchange) => {
      const page = SPOT[exchange] ?? PAGES[exchange] ?? '';
      const contract = contractOf({ source: '', page, body: null, facts: {} });
      const html = '<html>The distribution is configured to block access from your country.</html>';
      for (const source of factSourcesOf(exchange).filter((one) => one.serves(contract))) {
        expect(source.read(html, contract, {})).toBe('region-blocked');
      }
    },
  );
});

describe('What an exchange writes for "there is none"', () => {
  const linear = contractOf({ source: '', page: PAGES.kraken ?? '', body: null, facts: {} });
  const tickers = factSourcesOf('kraken').find(({ id }) => id === 'futures-tickers');
  const read = (row: object) =>
    tickers?.read({ result: 'success', tickers: [{ symbol: 'PF_SOLUSD', ...row }] }, linear, {});

  it('is never a price of 0 dollars', () => {
    expect(read({ markPrice: 0, last: '', bid: null, indexPrice: 200 })).toEqual({ indexPrice: 200 });
  });

  it('is never a funding rate without the price that makes it one', () => {
    expect(read({ markPrice: 200, fundingRate: 0.005 })).not.toHaveProperty('fundingRate');
  });
});
