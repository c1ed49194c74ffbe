import type { Contract } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import {
  amountIn,
  numberIn,
  orNotListed,
  positiveIn,
  premiumOf,
  type Row,
  textIn,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { asContext, isSpot } from '../perp-context';
import { API, type Category, categoryOf, query, rowOf, rowsIn, symbolsOf } from './api';

export const tickers: readonly FactSource[] = [
  {
    id: 'tickers.linear',
    bulk: true,
    pace: 'tick',
    serves: (contract) => categoryOf(contract) === 'linear' || isSpot(contract),
    request: () => get(`${API}/tickers?category=linear`),
    read: (body, contract) => {
      const facts = readRow(body, 'linear', symbolsOf(contract), (row) => linearOf(row, contract));
      return isSpot(contract) ? asContext(facts) : facts;
    },
  },
  {
    id: 'tickers.inverse',
    bulk: true,
    pace: 'tick',
    serves: (contract) => categoryOf(contract) === 'inverse',
    request: () => get(`${API}/tickers?category=inverse`),
    read: (body, contract) =>
      readRow(body, 'inverse', symbolsOf(contract), (row) => inverseOf(row, contract)),
  },
  {
    id: 'tickers.spot',
    bulk: false,
    pace: 'tick',
    serves: (contract) => categoryOf(contract) === 'spot',
    request: (contract) => get(`${API}/tickers?${query(contract)}`),
    read: (body, contract) => readRow(body, 'spot', [contract.symbol ?? ''], (row) => spotOf(row, contract)),
  },
  {
    id: 'tickers.option',
    // For every option of a coin.
    bulk: true,
    pace: 'tick',
    serves: (contract) => categoryOf(contract) === 'option',
    request: ({ rawBase }) => get(`${API}/tickers?category=option&baseCoin=${rawBase}`),
    read: readOption,
  },
];

function readRow(
  body: unknown,
  category: Category,
  symbols: readonly string[],
  factsOf: (row: Row) => PartialFacts,
): PartialFacts | FailureKind {
  const rows = rowsIn(body, category);
  if (typeof rows === 'string') return rows;
  const row = rowOf(rows, symbols);
  return row === null ? 'not-listed' : orNotListed(factsOf(row));
}

/** What both kinds of contract tell alike. Funding is blank on dated contracts; older answers write `bidPrice`. */
function sharedOf(row: Row, { market }: Contract): PartialFacts {
  const dated = market === 'future';
  const markPrice = positiveIn(row['markPrice']);
  const indexPrice = positiveIn(row['indexPrice']);
  return told({
    markPrice,
    indexPrice,
    premium: premiumOf(markPrice, indexPrice),
    lastPrice: positiveIn(row['lastPrice']),
    bid: positiveIn(row['bid1Price'] ?? row['bidPrice']),
    ask: positiveIn(row['ask1Price'] ?? row['askPrice']),
    fundingRate: dated ? null : numberIn(row['fundingRate']),
    fundingIntervalHours: dated ? null : positiveIn(row['fundingIntervalHour']),
    nextFundingAtMs: dated ? null : positiveIn(row['nextFundingTime']),
  });
}

/** Open interest and volume in base, turnover in the quote asset. */
function linearOf(row: Row, contract: Contract): PartialFacts {
  const oiBase = amountIn(row['openInterest']);
  return {
    ...sharedOf(row, contract),
    ...told({
      oiBase,
      oiUsd: inUsd(contract, times(oiBase, positiveIn(row['markPrice']))),
      volBase24h: amountIn(row['volume24h']),
      volUsd24h: inUsd(contract, amountIn(row['turnover24h'])),
    }),
  };
}

/** The other way round: open interest and volume in dollars, of which one contract is one, their values in coins. */
function inverseOf(row: Row, contract: Contract): PartialFacts {
  const oiUsd = amountIn(row['openInterest']);
  return {
    ...sharedOf(row, contract),
    ...told({
      oiContracts: oiUsd,
      oiUsd,
      oiBase: amountIn(row['openInterestValue']),
      volUsd24h: amountIn(row['volume24h']),
      volBase24h: amountIn(row['turnover24h']),
    }),
  };
}

function spotOf(row: Row, contract: Contract): PartialFacts {
  return told({
    lastPrice: positiveIn(row['lastPrice']),
    bid: positiveIn(row['bid1Price']),
    ask: positiveIn(row['ask1Price']),
    volBase24h: amountIn(row['volume24h']),
    volUsd24h: inUsd(contract, amountIn(row['turnover24h'])),
  });
}

/** The page of a whole chain knows the underlying alone: of any row its index, which all rows of a coin share. */
function readOption(body: unknown, { symbol, rawBase }: Contract): PartialFacts | FailureKind {
  const rows = rowsIn(body, 'option');
  if (typeof rows === 'string') return rows;
  if (symbol !== null) {
    const row = rowOf(rows, [symbol]);
    return row === null ? 'not-listed' : orNotListed(optionOf(row));
  }
  const ours = rows.filter((row) => textIn(row['symbol'])?.startsWith(`${rawBase}-`) === true);
  const prices = ours.map((row) => positiveIn(row['indexPrice'])).filter((price) => price !== null);
  const indexPrice = prices[0] ?? null;
  return orNotListed(told({ indexPrice, underlyingPrice: indexPrice }));
}

/** Volatility is an annualised fraction, theta in quote units per day, turnover the notional. */
function optionOf(row: Row): PartialFacts {
  const price = positiveIn(row['markPrice']);
  const underlyingPrice = positiveIn(row['underlyingPrice']);
  const oiBase = amountIn(row['openInterest']);
  return told({
    markPrice: price,
    optionPrice: price,
    indexPrice: positiveIn(row['indexPrice']),
    underlyingPrice,
    lastPrice: positiveIn(row['lastPrice']),
    bid: positiveIn(row['bid1Price']),
    ask: positiveIn(row['ask1Price']),
    impliedVolatility: positiveIn(row['markIv']),
    delta: numberIn(row['delta']),
    thetaPerDay: numberIn(row['theta']),
    oiBase,
    oiUsd: times(oiBase, underlyingPrice),
    volBase24h: amountIn(row['volume24h']),
    volUsd24h: amountIn(row['turnover24h']),
  });
}
