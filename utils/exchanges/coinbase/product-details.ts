import { dayOf } from '@/utils/contracts/expiry';
import { isoMs } from '@/utils/vocabulary/iso-time';
import { inUsd, openInterest } from '../contract-units';
import {
  amountIn,
  at,
  leverageIn,
  marginRateIn,
  numberIn,
  over,
  positiveIn,
  type Row,
  textIn,
  times,
  type Untold,
} from '../fact-rows';
import type { Named } from '../get-source';
import { isInternational } from './api';

const HOUR_MS = 3_600_000;

/** What Advanced Trade tells of a futures product. It knows no mark price. */
export function readDetails(row: Row, details: Row, contract: Named): Untold {
  return isInternational(contract)
    ? internationalDetails(row, details, contract)
    : usDetails(row, details, contract);
}

/** Quantities in coins. Open interest is written as 0 where it is not known. */
function internationalDetails(row: Row, details: Row, contract: Named): Untold {
  const price = positiveIn(row['price']);
  const perpetual = at(details, 'perpetual_details');
  const interest = positiveIn(at(perpetual, 'open_interest'));
  const volume = amountIn(row['volume_24h']);
  const maxLeverage = leverageIn(at(perpetual, 'max_leverage'));
  return {
    fundingRate: numberIn(at(perpetual, 'funding_rate')),
    oiContracts: interest,
    oiBase: interest,
    oiUsd: inUsd(contract, times(interest, price)),
    volBase24h: volume,
    volUsd24h: inUsd(contract, times(volume, price)),
    maxLeverage,
    imr: over(1, maxLeverage),
    contractSize: positiveIn(details['contract_size']),
    inverse: false,
  };
}

/** Quantities in contracts, dollars where it says so. */
function usDetails(row: Row, details: Row, contract: Named): Untold {
  const price = positiveIn(row['price']);
  const size = positiveIn(details['contract_size']);
  const overnight = marginRate(details['overnight_margin_rate']);
  const hours = secondsIn(details['funding_interval']);
  const fundingRate = numberIn(details['funding_rate']);
  const expiry = textIn(details['contract_expiry']);
  return {
    indexPrice: positiveIn(details['index_price']),
    fundingRate,
    fundingIntervalHours: fundingRate === null ? null : over(hours, 3600),
    nextFundingAtMs: fundingRate === null ? null : nextFunding(details, hours),
    ...openInterest(contract, amountIn(details['open_interest']), { size, inverse: false, price }),
    volBase24h: times(amountIn(row['volume_24h']), size),
    volUsd24h: inUsd(contract, amountIn(row['approximate_quote_24h_volume'])),
    maxLeverage: over(1, overnight),
    intradayMaxLeverage: over(1, marginRate(details['intraday_margin_rate'])),
    imr: overnight,
    expiry: expiry === null ? null : dayOf(expiry),
    contractSize: size,
    inverse: false,
  };
}

/** The higher of the two sides' rates, so that the leverage it allows holds for both. */
function marginRate(rates: unknown): number | null {
  const long = marginRateIn(at(rates, 'long_margin_rate'));
  const short = marginRateIn(at(rates, 'short_margin_rate'));
  return long === null || short === null ? null : Math.max(long, short);
}

/** `3600s`. */
function secondsIn(interval: unknown): number | null {
  const [, seconds] = /^(\d+)s$/.exec(textIn(interval) ?? '') ?? [];
  return positiveIn(seconds);
}

/**
 * `funding_time` is the last settlement or the next. Which of them shows by the answer's own time: the expiry
 * less the time that it says remains.
 */
function nextFunding(details: Row, intervalSeconds: number | null): number | null {
  const told = isoMs(details['funding_time']);
  const expiry = isoMs(details['contract_expiry']);
  const left = positiveIn(details['time_to_expiry_ms']);
  if (told === null || expiry === null || left === null || intervalSeconds === null) return null;
  const nowMs = expiry - left;
  const next = told > nowMs ? told : told + intervalSeconds * 1000;
  return next > nowMs && next - nowMs <= 24 * HOUR_MS ? next : null;
}
