import { dayOf } from '@/utils/contracts/expiry';
import { openInterest, unitsOf } from '../contract-units';
import { candleOf } from '../fact-candles';
import { amountIn, leverageIn, orNotListed, positiveIn, type Row, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { type FactReading, getSource, type Named } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';
import { CRYPTOCOM_API, isDerivative, nameParam, rowsAnswer } from './api';
import { valuations } from './valuations';

export const cryptocomFactHosts: readonly string[] = ['api.crypto.com'];

const isTraded: FactSource['serves'] = (contract) => isDerivative(contract) || isSpot(contract);

const instruments: FactSource = getSource({
  id: 'get-instruments',
  pace: 'day',
  bulk: true,
  serves: isTraded,
  url: () => `${CRYPTOCOM_API}/get-instruments`,
  read: (body, contract) =>
    rowsAnswer(body, (rows) => {
      const row = rows.find(({ symbol }) => symbol === contract.symbol);
      return row === undefined ? 'not-listed' : readTerms(row, contract);
    }),
});

/** A perpetual's time of expiry is a filler. The leverage of a spot pair is that of the whole account. */
function readTerms(row: Row, contract: Named): FactReading {
  const ends = positiveIn(row['expiry_timestamp_ms']);
  const derivative = isDerivative(contract);
  return orNotListed(
    told({
      maxLeverage: derivative ? leverageIn(row['max_leverage']) : null,
      contractSize: derivative ? positiveIn(row['contract_size']) : null,
      inverse: derivative ? false : null,
      expiry: contract.market === 'future' && ends !== null ? dayOf(ends) : null,
      tradingState: row['tradable'] === true ? 'trading' : row['tradable'] === false ? 'suspended' : null,
    }),
  );
}

const tickers: FactSource = getSource({
  id: 'get-tickers',
  pace: 'tick',
  serves: isTraded,
  url: (contract) => `${CRYPTOCOM_API}/get-tickers?${nameParam(contract)}`,
  read: (body, contract, context) =>
    rowsAnswer(body, (rows) => {
      const row = rows.find(({ i }) => i === contract.symbol);
      return row === undefined ? 'not-listed' : readTicker(row, contract, context);
    }),
});

/** `a` last, `b` bid, `k` ask, `v` volume in coins and `vv` in dollars, `oi` contracts. */
function readTicker(row: Row, contract: Named, context: FactContext): FactReading {
  const lastPrice = positiveIn(row['a']);
  const units = unitsOf(contract, context, context.markPrice ?? null);
  return orNotListed(
    told({
      lastPrice,
      bid: positiveIn(row['b']),
      ask: positiveIn(row['k']),
      ...(isDerivative(contract) ? openInterest(contract, amountIn(row['oi']), units) : {}),
      volBase24h: amountIn(row['v']),
      volUsd24h: amountIn(row['vv']),
    }),
  );
}

function candles(id: string, timeframe: '1D' | '1h', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isTraded,
    url: (contract) =>
      `${CRYPTOCOM_API}/get-candlestick?${nameParam(contract)}&timeframe=${timeframe}&count=300`,
    read: (body) =>
      rowsAnswer(body, (rows) =>
        toldCandles(
          key,
          rows.map(({ t, o, h, l, c, v }) =>
            candleOf({ openMs: t, open: o, high: h, low: l, close: c, baseVolume: v }),
          ),
        ),
      ),
  });
}

const book: FactSource = getSource({
  id: 'get-book',
  pace: 'tick',
  onDemand: true,
  serves: isTraded,
  url: (contract) => `${CRYPTOCOM_API}/get-book?${nameParam(contract)}&depth=50`,
  read: (body) => rowsAnswer(body, ([row]) => toldBook(row?.['bids'], row?.['asks'])),
});

/** Size and mark price stand before what needs them. */
export const cryptocomFacts: readonly FactSource[] = [
  instruments,
  ...valuations,
  tickers,
  candles('get-candlestick', '1D', 'dailyCandles'),
  candles('get-candlestick.hourly', '1h', 'hourlyCandles'),
  book,
];
