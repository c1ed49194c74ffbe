import * as z from 'zod/mini';
import {
  ASSET_CLASSES,
  CONTRACT_STYLES,
  type Contract,
  type ExchangeId,
  MARKETS,
} from '@/utils/contracts/contract';
import { noInstruments } from '@/utils/contracts/instruments';
import { type ContractParts, makeContract } from '@/utils/contracts/make-contract';
import { KNOWN_QUOTES, splitJoined, splitSeparated } from '@/utils/contracts/quotes';
import { readPage } from '@/utils/exchanges/read-page';

/**
 * Pages on which a symbol of the API may be traded, likeliest first. `{symbol}` as the API spells it, `{head}` its
 * first part, `{base}` and `{quote}` its pair where it spells one.
 */
const PAGES: Readonly<Partial<Record<ExchangeId, readonly string[]>>> = {
  binance: [
    'www.binance.com/en/futures/{symbol}',
    'www.binance.com/en/delivery/{symbol}',
    'www.binance.com/en/delivery/{symbol}_PERPETUAL',
    'www.binance.com/en/delivery/{symbol}_QUARTER',
    'www.binance.com/en/eoptions/{head}USDT?symbol={symbol}',
    'www.binance.com/en/trade/{base}_{quote}?type=spot',
  ],
  bybit: [
    'www.bybit.com/trade/usdt/{symbol}',
    'www.bybit.com/trade/usdt/futures/{symbol}',
    'www.bybit.com/trade/futures/usdc/{perp}-PERP',
    'www.bybit.com/trade/usdc/futures/{symbol}',
    'www.bybit.com/trade/inverse/{symbol}',
    'www.bybit.com/trade/inverse/futures/{symbol}',
    'www.bybit.com/trade/option/usdc/{head}',
    'www.bybit.com/trade/spot/{base}/{quote}',
  ],
  bitmex: ['www.bitmex.com/app/trade/{symbol}'],
  okx: [
    'www.okx.com/trade-swap/{symbol}',
    'www.okx.com/trade-futures/{symbol}',
    'www.okx.com/trade-option/{symbol}',
    'www.okx.com/trade-swap/{symbol}-SWAP',
    'www.okx.com/trade-margin/{symbol}',
    'www.okx.com/trade-spot/{symbol}',
  ],
  coinbase: [
    'www.coinbase.com/advanced-trade/perpetuals/{symbol}',
    'www.coinbase.com/advanced-trade/futures/{symbol}',
    'www.coinbase.com/advanced-trade/perpetuals/{symbol}-INTX',
    'www.coinbase.com/advanced-trade/spot/{symbol}',
  ],
  deepcoin: [
    'www.deepcoin.com/en/contract?currentId={base}{quote}',
    'www.deepcoin.com/en/Spot?currentId={base}/{quote}',
  ],
  htx: [
    'www.htx.com/futures/linear_swap/exchange#contract_code={symbol}',
    'www.htx.com/futures/swap/exchange/#contract_code={symbol}',
    'www.htx.com/futures/contract/exchange#symbol={symbol}',
    'www.htx.com/trade/{base}_{quote}',
  ],
  kucoin: [
    'www.kucoin.com/trade/futures/{symbol}',
    'www.kucoin.com/trade/{symbol}',
    'www.kucoin.com/trade/margin/{symbol}',
  ],
  kraken: [
    'futures.kraken.com/trade/futures/{symbol}',
    'pro.kraken.com/app/trade/{base}-{quote}',
    'pro.kraken.com/app/trade/margin-{base}-{quote}',
  ],
  gate: [
    'www.gate.com/futures/USDT/{symbol}',
    'www.gate.com/futures/BTC/{symbol}',
    'www.gate.com/futures-delivery/usdt/{symbol}',
    'www.gate.com/trade/{symbol}',
  ],
  hyperliquid: ['app.hyperliquid.xyz/trade/{symbol}'],
  dydx: ['dydx.trade/trade/{symbol}'],
  deribit: [
    'www.deribit.com/futures/{symbol}',
    'www.deribit.com/options/{family}/{symbol}',
    'www.deribit.com/spot/{symbol}',
  ],
  bitget: [
    'www.bitget.com/futures/usdt/{symbol}',
    'www.bitget.com/futures/usdc/{symbol}',
    'www.bitget.com/futures/coin/{symbol}',
    'www.bitget.com/spot/{symbol}',
  ],
  mexc: ['www.mexc.com/futures/{symbol}', 'www.mexc.com/exchange/{base}_{quote}'],
  bingx: ['bingx.com/en/perpetual/{symbol}', 'bingx.com/en/spot/{base}{quote}'],
  bitfinex: ['trading.bitfinex.com/t/{unmarked}'],
  cryptocom: ['crypto.com/exchange/trade/{symbol}'],
  phemex: ['phemex.com/trade/{symbol}', 'phemex.com/spot/trade/{unmarked}'],
  aster: ['www.asterdex.com/en/futures/{symbol}'],
  binanceus: ['www.binance.us/spot-trade/{base}_{quote}'],
};

/** What is asked about where nothing names a contract. */
const USUAL: readonly string[] = [
  'BTCUSDT',
  'BTC-USDT',
  'BTC_USDT',
  'BTC-USDT-SWAP',
  'BTC-PERP-INTX',
  'XBTUSDTM',
  'PF_XBTUSD',
  'XBTUSD',
];

const USUAL_AT: Readonly<Partial<Record<ExchangeId, readonly string[]>>> = {
  hyperliquid: ['BTC'],
  dydx: ['BTC-USD'],
  deribit: ['BTC-PERPETUAL'],
  bitfinex: ['tBTCF0:USTF0', 'tBTCUSD'],
  cryptocom: ['BTCUSD-PERP', 'BTC_USD'],
  phemex: ['BTCUSDT', 'BTCUSD', 'sBTCUSDT'],
};

/** Contracts of the exchange that a symbol may mean, likeliest first: its pages' own reading, then plain guesses. */
export function contractsCalled(exchange: ExchangeId, symbol: string): readonly Contract[] {
  const pair = pairIn(symbol);
  const words: Readonly<Record<string, string>> = {
    symbol,
    head: symbol.split(/[-_]/)[0] ?? symbol,
    perp: symbol.replace(/-?PERP$/, ''),
    family: symbol.split('-')[0] ?? symbol,
    unmarked: symbol.replace(/^[ts](?=[A-Z])/, ''),
    base: pair?.base ?? '',
    quote: pair?.quote ?? '',
  };
  const pages = (PAGES[exchange] ?? []).flatMap((page) => {
    const path = page.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? '');
    const { contract } = readPage(`https://${path}`, () => noInstruments);
    return contract === null ? [] : [withSymbol(contract, symbol)];
  });
  return [...pages, ...guesses(exchange, symbol, pair)];
}

export function usualContracts(exchange: ExchangeId): readonly Contract[] {
  const own = USUAL_AT[exchange] ?? USUAL;
  return own.flatMap((symbol) => contractsCalled(exchange, symbol));
}

/** A chain's page names no option, and a rolling quarter's no symbol; the answer does. */
function withSymbol(contract: Contract, symbol: string): Contract {
  return contract.symbol === null && contract.market === 'option' && /-[CP](-|$)/.test(symbol)
    ? { ...contract, symbol }
    : contract;
}

function pairIn(symbol: string) {
  const bare = symbol
    .toUpperCase()
    .replace(/^P[FI]_|^F[FI]_/, '')
    .replace(/[-_](SWAP|PERP(-INTX)?)$/, '');
  return splitSeparated(bare, '-') ?? splitSeparated(bare, '_') ?? splitJoined(bare, [...KNOWN_QUOTES]);
}

function guesses(
  exchange: ExchangeId,
  symbol: string,
  pair: { readonly base: string; readonly quote: string } | null,
): readonly Contract[] {
  const parts: ContractParts = {
    exchange,
    market: 'perp',
    rawBase: pair?.base ?? symbol,
    quote: pair?.quote ?? 'USD',
    symbol,
  };
  const spellings =
    pair === null
      ? [symbol]
      : [symbol, ...['-SWAP', '-PERP-INTX', ''].map((end) => `${pair.base}-${pair.quote}${end}`)];
  const perps = [...new Set(spellings)].flatMap((spelling) => [
    makeContract({ ...parts, symbol: spelling, style: 'linear' }),
    makeContract({ ...parts, symbol: spelling, style: 'inverse' }),
  ]);
  return [
    ...perps,
    makeContract({ ...parts, market: 'future', style: 'linear' }),
    makeContract({ ...parts, market: 'option' }),
    makeContract({ ...parts, market: 'spot' }),
  ];
}

const optionalText = z.nullish(z.string());
const asked = z.object({
  market: z.enum(MARKETS),
  base: z.string(),
  rawBase: optionalText,
  quote: optionalText,
  settle: optionalText,
  symbol: optionalText,
  style: z.nullish(z.enum(CONTRACT_STYLES)),
  contractStyle: z.nullish(z.enum(CONTRACT_STYLES)),
  multiplier: z.nullish(z.number()),
  expiry: optionalText,
  strike: z.nullish(z.number()),
  optionType: z.nullish(z.enum(['call', 'put'])),
  alias: optionalText,
  assetClass: z.nullish(z.enum(ASSET_CLASSES)),
});
const named = z.object({ symbol: z.string() });

/** The contract a question names, in the words of a page's answer; several where it names a symbol alone. */
export function contractsAsked(exchange: ExchangeId, contract: unknown): readonly Contract[] {
  const symbol = typeof contract === 'string' ? contract : named.safeParse(contract).data?.symbol;
  const others = symbol === undefined ? [] : contractsCalled(exchange, symbol);
  const whole = asked.safeParse(contract);
  if (!whole.success) return others;
  const { data } = whole;
  const style = data.style ?? data.contractStyle ?? null;
  const fromParts: Contract = {
    exchange,
    market: data.market,
    base: data.base,
    rawBase: data.rawBase ?? data.base,
    quote: data.quote ?? '',
    settle:
      data.settle ?? (style === 'linear' ? (data.quote ?? null) : style === 'inverse' ? data.base : null),
    style,
    symbol: data.symbol ?? null,
    multiplier: data.multiplier ?? 1,
    expiry: data.expiry ?? null,
    strike: data.strike ?? null,
    optionType: data.optionType ?? null,
    leveraged: null,
    alias: data.alias ?? null,
    assetClass: data.assetClass ?? 'token',
    status: 'live',
  };
  return [fromParts, ...others.filter(({ market }) => market === data.market)];
}
