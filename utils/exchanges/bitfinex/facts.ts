import type { Contract } from '@/utils/contracts/contract';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { inUsd } from '../contract-units';
import { kindOfWords } from '../error-words';
import { candleOf } from '../fact-candles';
import {
  amountIn,
  listsOf,
  marginRateIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  textFailure,
  textIn,
  textOf,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { isSpot } from '../perp-context';
import { type CandleKey, candleDemand, toldBook, toldCandles } from '../series';

const API = 'https://api-pub.bitfinex.com/v2';
export const bitfinexFactHosts: readonly string[] = ['api-pub.bitfinex.com'];

const isPerp: FactSource['serves'] = ({ market }) => market === 'perp';
const isTraded: FactSource['serves'] = (contract) => isPerp(contract) || isSpot(contract);
const inPath = ({ symbol }: Named) => encodeURIComponent(symbol);

/** The perpetual in USDt that stands for a spot pair. */
function perpOf(spot: Contract): Contract {
  const symbol = `t${spot.rawBase.toUpperCase()}F0:USTF0`;
  return { ...spot, market: 'perp', style: 'linear', quote: 'USDT', settle: 'USDT', symbol };
}

const status: FactSource = getSource({
  id: 'status-deriv',
  pace: 'tick',
  bulk: true,
  serves: isPerp,
  url: () => `${API}/status/deriv?keys=ALL`,
  read: (body, contract) => {
    const rows = listsAnswer(body);
    if (typeof rows === 'string') return rows;
    const row = rows.find(([key]) => key === contract.symbol);
    return row === undefined ? 'not-listed' : readStatus(row, contract);
  },
});

/** By Bitfinex's documentation; what is accruing for the period after (the tenth figure) is not yet due. */
const FUNDING_HOURS = 8;

/**
 * Figures stand by position: fourth the last price, fifth that of the underlying, seventh the insurance fund, ninth the
 * time of the next settlement, thirteenth the funding of the current period, sixteenth the mark, nineteenth the open
 * interest in coins.
 */
function readStatus(row: readonly unknown[], contract: Named): FactReading {
  const markPrice = positiveIn(row[15]);
  const indexPrice = positiveIn(row[4]);
  const fundingRate = numberIn(row[12]);
  const oiBase = amountIn(row[18]);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row[3]),
      premium: premiumOf(markPrice, indexPrice),
      fundingRate,
      fundingIntervalHours: fundingRate === null ? null : FUNDING_HOURS,
      nextFundingAtMs: positiveIn(row[8]),
      insuranceFundUsd: inUsd(contract, amountIn(row[6])),
      oiBase,
      oiUsd: inUsd(contract, times(oiBase, markPrice)),
      contractSize: 1,
      inverse: false,
    }),
  );
}

/** Rows are a name without its `t` and figures, of which the ninth is the initial and the tenth the maintenance margin. */
const margins: FactSource = getSource({
  id: 'pair-info-futures',
  pace: 'day',
  bulk: true,
  serves: isPerp,
  url: () => `${API}/conf/pub:info:pair:futures`,
  read: (body, { symbol }) => {
    const outer = listsAnswer(body);
    if (typeof outer === 'string') return outer;
    const row = listsOf(outer[0])?.find(([name]) => `t${textOf(name)}` === symbol);
    const figures: readonly unknown[] = Array.isArray(row?.[1]) ? row[1] : [];
    if (row === undefined) return 'not-listed';
    const imr = marginRateIn(figures[8]);
    return orNotListed(told({ imr, maxLeverage: over(1, imr), mmr: marginRateIn(figures[9]) }));
  },
});

/** `[bid, its size, ask, its size, change, relative change, last, volume in coins, high, low]`. */
const ticker: FactSource = getSource({
  id: 'ticker',
  pace: 'tick',
  serves: isTraded,
  url: (contract) => `${API}/ticker/${inPath(contract)}`,
  read: (body, contract) => {
    if (!Array.isArray(body) || body[0] === 'error' || body.length < 10) return failureOf(body);
    const volBase24h = amountIn(body[7]);
    const lastPrice = positiveIn(body[6]);
    return orNotListed(
      told({
        bid: positiveIn(body[0]),
        ask: positiveIn(body[2]),
        lastPrice,
        volBase24h,
        volUsd24h: inUsd(contract, times(volBase24h, lastPrice)),
      }),
    );
  },
});

/** Rows are `[ms, open, close, high, low, volume]`. */
function candles(id: string, length: '1D' | '1h', key: CandleKey): FactSource {
  return getSource({
    id,
    pace: 'hour',
    ...candleDemand(key),
    serves: isTraded,
    url: (contract) => `${API}/candles/trade:${length}:${inPath(contract)}/hist?limit=1000`,
    read: (body) => {
      const rows = listsAnswer(body);
      if (typeof rows === 'string') return rows;
      return toldCandles(
        key,
        rows.map(([openMs, open, close, high, low, baseVolume]) =>
          candleOf({ openMs, open, high, low, close, baseVolume }),
        ),
      );
    },
  });
}

/** Rows are `[price, orders, amount]`; amounts below zero are asks. */
const book: FactSource = getSource({
  id: 'book',
  pace: 'tick',
  onDemand: true,
  serves: isTraded,
  url: (contract) => `${API}/book/${inPath(contract)}/P0?len=100`,
  read: (body) => {
    const rows = listsAnswer(body);
    if (typeof rows === 'string') return rows;
    const levels = rows.map(([price, , amount]) => ({ price, amount: numberIn(amount) }));
    // A level that cannot be read may be the best of either side.
    if (levels.some(({ amount }) => amount === null)) return 'not-listed';
    const side = (sign: 1 | -1) =>
      levels
        .map(({ price, amount }) => [price, sign * (amount ?? 0)] as const)
        .filter(([, amount]) => amount > 0);
    return toldBook(side(1), side(-1));
  },
});

function listsAnswer(body: unknown): readonly (readonly unknown[])[] | FailureKind {
  if (Array.isArray(body) && body[0] === 'error') return failureOf(body);
  return listsOf(body) ?? failureOf(body);
}

/** Refusals are `["error", code, words]`. */
function failureOf(body: unknown): FailureKind {
  if (!Array.isArray(body) || body[0] !== 'error') return textFailure(body) ?? 'unexpected-answer';
  return kindOfWords(textIn(body[2]) ?? '');
}

export const bitfinexFacts: readonly FactSource[] = [
  margins,
  withSpotPages(status, perpOf),
  ticker,
  candles('candles', '1D', 'dailyCandles'),
  candles('candles.hourly', '1h', 'hourlyCandles'),
  book,
];
