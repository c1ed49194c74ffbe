import type { Contract } from '@/utils/contracts/contract';
import type { Candle, PartialFacts } from '@/utils/contracts/facts';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { candleOf, inOrder, levelsOf } from '../fact-candles';
import { at, listsOf, orNotListed, told } from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { isSpot } from '../perp-context';
import { coinMSize, DAPI, FAPI, failureIn, isCoinM, isOption, isUsdM, SPOT } from './api';

/** The spot market's candles also stand behind options, as those of the underlying. */
const readsSpot = (contract: Contract) => isSpot(contract) || isOption(contract);

/** A year and some days; sixty days of hours, or what the API gives at most. */
const DAYS = 400;

interface Api {
  readonly id: string;
  readonly path: string;
  readonly hours: number;
  serves(contract: Contract): boolean;
  /** Where a row counts the base: COIN-M puts contracts in the sixth column and coins in the eighth. */
  readonly baseAt: 5 | 7;
}

const APIS: readonly Api[] = [
  { id: 'fapi', path: `${FAPI}/fapi/v1`, hours: 1500, serves: isUsdM, baseAt: 5 },
  { id: 'dapi', path: `${DAPI}/dapi/v1`, hours: 1500, serves: isCoinM, baseAt: 7 },
  { id: 'spot', path: `${SPOT}/api/v3`, hours: 1000, serves: readsSpot, baseAt: 5 },
];

const symbolOf = (contract: Contract) =>
  isOption(contract) ? contract.rawBase + contract.quote : (contract.symbol ?? '');

/** Oldest first; the last candle is still running. */
export const candles: readonly FactSource[] = APIS.flatMap(({ id, path, hours, serves, baseAt }) => [
  {
    id: `${id}_klines`,
    bulk: false,
    pace: 'hour',
    tells: 'daily-candles',
    serves,
    request: (contract) => get(`${path}/klines?symbol=${symbolOf(contract)}&interval=1d&limit=${DAYS}`),
    read: (body) => {
      const rows = candlesIn(body, baseAt);
      return typeof rows === 'string' ? rows : orNotListed(told({ dailyCandles: rows }));
    },
  },
  {
    id: `${id}_klines.hourly`,
    bulk: false,
    pace: 'hour',
    onDemand: true,
    serves,
    request: (contract) => get(`${path}/klines?symbol=${symbolOf(contract)}&interval=1h&limit=${hours}`),
    read: (body) => {
      const rows = candlesIn(body, baseAt);
      return typeof rows === 'string' ? rows : orNotListed(told({ hourlyCandles: rows }));
    },
  },
  {
    id: `${id}_depth`,
    bulk: false,
    pace: 'tick',
    onDemand: true,
    serves: (contract) => serves(contract) && !isOption(contract),
    request: (contract) => get(`${path}/depth?symbol=${symbolOf(contract)}&limit=100`),
    read: readDepth,
  },
]) satisfies readonly FactSource[];

function candlesIn(body: unknown, baseAt: 5 | 7): readonly Candle[] | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const rows = listsOf(body);
  if (rows === null) return 'unexpected-answer';
  return inOrder(
    rows.map(([openMs, open, high, low, close, ...rest]) =>
      candleOf({ openMs, open, high, low, close, baseVolume: rest[baseAt - 5] }),
    ),
  );
}

/** COIN-M counts contracts. */
function readDepth(body: unknown, contract: Contract, context: FactContext): PartialFacts | FailureKind {
  const failure = failureIn(body);
  if (failure !== null) return failure;
  const size = isCoinM(contract) ? coinMSize(contract, context) : null;
  const toBase = (quantity: number, price: number) => (size === null ? quantity : (quantity * size) / price);
  const bids = levelsOf('bids', at(body, 'bids'), toBase);
  const asks = levelsOf('asks', at(body, 'asks'), toBase);
  return orNotListed(told({ bids, asks }));
}
