import type { Contract } from '@/utils/contracts/contract';
import type { Candle, PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { candleOf, inOrder, levelsOf } from '../fact-candles';
import { at, listsOf, numberIn, orNotListed, over, rowsOf, times, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { isSpot } from '../perp-context';
import { API, dataIn, instTypeOf, isFuture, isOf } from './api';

const hasChart = (contract: Contract) => instTypeOf(contract) !== null;

/** An option's candles are those of the underlying's spot market in USDT. */
function chartSymbol({ market, symbol, rawBase }: Contract): string {
  return market === 'option' ? `${rawBase}-USDT` : (symbol ?? '');
}

/** Newest first in the answer; a candle that is not marked as confirmed may be the running one and is left out. */
export const candles: readonly FactSource[] = [
  {
    id: 'candles',
    bulk: false,
    pace: 'hour',
    tells: 'daily-candles',
    serves: hasChart,
    // `1D` would begin its days at midnight of Hong Kong.
    request: (contract) => get(`${API}/market/candles?instId=${chartSymbol(contract)}&bar=1Dutc&limit=300`),
    read: (body, contract) => {
      const rows = candlesIn(body, contract);
      return typeof rows === 'string' ? rows : orNotListed(told({ dailyCandles: rows }));
    },
  },
  {
    id: 'candles.hourly',
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves: hasChart,
    request: (contract) => get(`${API}/market/candles?instId=${chartSymbol(contract)}&bar=1H&limit=300`),
    read: (body, contract) => {
      const rows = candlesIn(body, contract);
      return typeof rows === 'string' ? rows : orNotListed(told({ hourlyCandles: rows }));
    },
  },
  {
    id: 'books',
    bulk: false,
    pace: 'tick',
    onDemand: true,
    serves: (contract) => isFuture(contract) || isOf('SPOT', 'MARGIN')(contract),
    request: ({ symbol }) => get(`${API}/market/books?instId=${symbol}&sz=100`),
    read: readBook,
  },
];

/** On derivatives the sixth column counts contracts and the seventh coins; on spot markets the sixth counts coins. */
function candlesIn(body: unknown, contract: Contract): readonly Candle[] | FailureKind {
  const data = dataIn(body);
  if (typeof data === 'string') return data;
  const spot = !isFuture(contract);
  const closed = (listsOf(data) ?? []).filter((row) => numberIn(row[8]) === 1);
  return inOrder(
    closed.map(([openMs, open, high, low, close, volume, inCoins]) =>
      candleOf({ openMs, open, high, low, close, baseVolume: spot ? volume : inCoins }),
    ),
  );
}

/** Books of derivatives count contracts, and say nothing while a contract's size is unknown. */
function readBook(body: unknown, contract: Contract, context: FactContext): PartialFacts | FailureKind {
  const data = dataIn(body);
  if (typeof data === 'string') return data;
  const [book] = rowsOf(data) ?? [];
  const toBase = (quantity: number, price: number) => {
    if (isSpot(contract)) return quantity;
    const worth = times(quantity, context.contractSize);
    return contract.style === 'inverse' ? over(worth, price) : worth;
  };
  const bids = levelsOf('bids', at(book, 'bids'), toBase);
  const asks = levelsOf('asks', at(book, 'asks'), toBase);
  return orNotListed(told({ bids, asks }));
}
