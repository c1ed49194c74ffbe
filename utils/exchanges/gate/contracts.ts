import { dayOf } from '@/utils/contracts/expiry';
import type { TradingState } from '@/utils/contracts/facts';
import { openInterest } from '../contract-units';
import {
  amountIn,
  leverageIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  times,
  told,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { rowAnswer } from './answer';
import { apiOf, isDated, isPerp, perpOf } from './api';

/** One contract's terms, prices, funding and holders, which the whole list would repeat six hundred times. */
function contract(id: string, serves: FactSource['serves']): FactSource {
  return getSource({
    id,
    pace: 'tick',
    serves,
    url: (named) => `${apiOf(named)}/contracts/${encodeURIComponent(named.symbol)}`,
    read: (body, named) =>
      rowAnswer(
        body,
        (row) => row['name'] === named.symbol,
        (row) => readContract(row, named),
      ),
  });
}

export const contractSources: readonly FactSource[] = [
  withSpotPages(contract('futures-usdt-contracts', isPerp), perpOf),
  contract('delivery-usdt-contracts', isDated),
];

function readContract(row: Row, named: Named): FactReading {
  const inverse = named.style === 'inverse';
  const size = sizeOf(row, named);
  const markPrice = positiveIn(row['mark_price']);
  const indexPrice = positiveIn(row['index_price']);
  const mmr = positiveIn(row['maintenance_rate']);
  const expires = positiveIn(row['expire_time']);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row['last_price']),
      premium: premiumOf(markPrice, indexPrice),
      fundingRate: numberIn(row['funding_rate']),
      fundingIntervalHours: over(positiveIn(row['funding_interval']), 3600),
      nextFundingAtMs: times(positiveIn(row['funding_next_apply']), 1000),
      // `position_size` is what stands open; `trade_size` counts all trades since the listing.
      ...openInterest(named, amountIn(row['position_size']), { size, inverse, price: markPrice }),
      maxLeverage: leverageIn(row['leverage_max']),
      mmr: mmr !== null && mmr < 1 ? mmr : null,
      takerFee: numberIn(row['taker_fee_rate']),
      makerFee: numberIn(row['maker_fee_rate']),
      longShare: longShareOf(row),
      expiry: expires === null ? null : dayOf(expires * 1000),
      contractSize: size,
      inverse: named.style === 'quanto' ? null : inverse,
      tradingState: stateOf(row, named),
    }),
  );
}

/** Coins per contract; `0` marks the inverse contracts of one dollar. A quanto contract counts in neither asset. */
function sizeOf(row: Row, { style }: Named): number | null {
  const multiplier = amountIn(row['quanto_multiplier']);
  if (style === 'quanto' || multiplier === null) return null;
  if (style === 'inverse') return multiplier === 0 ? 1 : null;
  return multiplier > 0 ? multiplier : null;
}

function longShareOf(row: Row): number | null {
  const long = amountIn(row['long_users']);
  const short = amountIn(row['short_users']);
  return long === null || short === null ? null : over(long, long + short);
}

/** Dated contracts tell only whether they are being delisted. */
function stateOf(row: Row, { market }: Named): TradingState | null {
  const { in_delisting: isLeaving, is_pre_market: isEarly, status } = row;
  if (isLeaving === true || status === 'delisting') return 'delisting';
  if (isEarly === true || status === 'prelaunch') return 'pre-market';
  if (status === 'delisted') return 'expired';
  if (status === 'circuit_breaker') return 'suspended';
  const isTrading = market === 'future' || (isEarly === false && status === 'trading');
  return isTrading && isLeaving === false ? 'trading' : null;
}
