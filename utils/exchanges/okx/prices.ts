import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { amountIn, orNotListed, positiveIn, premiumOf, times, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { API, type InstType, isOf, rowIn } from './api';

/** What is charged in coins: the premium of an option settled in its own coin. */
const inCoins = ({ market, settle, base }: Contract) => market === 'option' && settle === base;

const DERIVATIVES: readonly { readonly type: InstType; readonly mark: string; readonly ticker: string }[] = [
  { type: 'SWAP', mark: 'mark-price', ticker: 'tickers.swap' },
  { type: 'FUTURES', mark: 'mark-price.futures', ticker: 'tickers.futures' },
];

export const prices: readonly FactSource[] = [
  ...DERIVATIVES.flatMap(({ type, mark, ticker }): FactSource[] => [
    {
      id: mark,
      bulk: true,
      pace: 'tick',
      serves: isOf(type),
      request: () => get(`${API}/public/mark-price?instType=${type}`),
      read: readMark,
    },
    {
      id: ticker,
      bulk: true,
      pace: 'tick',
      serves: isOf(type),
      request: () => get(`${API}/market/tickers?instType=${type}`),
      read: readTicker,
    },
  ]),
  {
    id: 'index-tickers',
    bulk: false,
    pace: 'tick',
    serves: isOf('SWAP', 'FUTURES', 'OPTION'),
    request: (contract) => get(`${API}/market/index-tickers?instId=${indexOf(contract)}`),
    read: readIndex,
  },
  {
    id: 'mark-price.option',
    bulk: false,
    pace: 'tick',
    serves: (contract) => isOf('OPTION')(contract) && contract.symbol !== null,
    request: ({ symbol }) => get(`${API}/public/mark-price?instType=OPTION&instId=${symbol}`),
    read: (body, contract, { underlyingPrice }) => {
      const row = rowIn(body, contract.symbol);
      if (typeof row === 'string') return row;
      const price = positiveIn(row['markPx']);
      const optionPrice = inCoins(contract) ? times(price, underlyingPrice) : price;
      return orNotListed(told({ markPrice: optionPrice, optionPrice }));
    },
  },
  {
    id: 'ticker',
    bulk: false,
    pace: 'tick',
    serves: (contract) => isOf('SPOT', 'MARGIN', 'OPTION')(contract) && contract.symbol !== null,
    request: ({ symbol }) => get(`${API}/market/ticker?instId=${symbol}`),
    read: readTicker,
  },
];

/** `BTC-USD` for every contract of a coin in dollars, whatever its family's ending. */
function indexOf({ rawBase, quote }: Contract): string {
  return `${rawBase}-${quote}`;
}

function readMark(body: unknown, { symbol }: Contract): PartialFacts | FailureKind {
  const row = rowIn(body, symbol);
  return typeof row === 'string' ? row : orNotListed(told({ markPrice: positiveIn(row['markPx']) }));
}

function readIndex(
  body: unknown,
  contract: Contract,
  { markPrice }: FactContext,
): PartialFacts | FailureKind {
  const row = rowIn(body, indexOf(contract));
  if (typeof row === 'string') return row;
  const indexPrice = positiveIn(row['idxPx']);
  if (contract.market === 'option') {
    // For one option its day's forward price outranks the index; the page of a chain has no day.
    const underlyingPrice = contract.symbol === null ? indexPrice : null;
    return orNotListed(told({ indexPrice, underlyingPrice }));
  }
  return orNotListed(told({ indexPrice, premium: premiumOf(markPrice ?? null, indexPrice) }));
}

/**
 * `vol24h` counts contracts and `volCcy24h` coins, but on spot markets `vol24h` counts coins and `volCcy24h` the
 * quote asset. Linear contracts have no volume in dollars: their coins count at the last price.
 */
function readTicker(body: unknown, contract: Contract, context: FactContext): PartialFacts | FailureKind {
  const row = rowIn(body, contract.symbol);
  if (typeof row === 'string') return row;
  // Premiums in coins are dollars only at the underlying's price.
  const factor = inCoins(contract) ? (context.underlyingPrice ?? null) : 1;
  const lastPrice = times(positiveIn(row['last']), factor);
  return orNotListed(
    told({
      lastPrice,
      bid: times(positiveIn(row['bidPx']), factor),
      ask: times(positiveIn(row['askPx']), factor),
      ...volumesOf(amountIn(row['vol24h']), amountIn(row['volCcy24h']), lastPrice, contract, context),
    }),
  );
}

function volumesOf(
  volume: number | null,
  inCurrency: number | null,
  lastPrice: number | null,
  contract: Contract,
  { contractSize }: FactContext,
) {
  if (isOf('SPOT', 'MARGIN')(contract)) {
    return { volBase24h: volume, volUsd24h: inUsd(contract, inCurrency) };
  }
  if (contract.style === 'inverse') {
    return { volBase24h: inCurrency, volUsd24h: times(volume, contractSize) };
  }
  return {
    volBase24h: inCurrency,
    volUsd24h: contract.market === 'option' ? null : inUsd(contract, times(inCurrency, lastPrice)),
  };
}
