import { numberIn, orNotListed, positiveIn, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { get } from '../instrument-rows';
import { API, familyOf, isOf, rowIn } from './api';

/**
 * Volatility (an annualised fraction) and Greeks by Black–Scholes, in dollars. The underlying's price is the forward
 * price for the option's own day.
 */
export const options: readonly FactSource[] = [
  {
    id: 'opt-summary',
    // For every option of a family.
    bulk: true,
    pace: 'tick',
    serves: (contract) => isOf('OPTION')(contract) && contract.symbol !== null,
    request: (contract) => get(`${API}/public/opt-summary?instFamily=${familyOf(contract)}`),
    read: (body, { symbol }) => {
      const row = rowIn(body, symbol);
      if (typeof row === 'string') return row;
      return orNotListed(
        told({
          impliedVolatility: positiveIn(row['markVol']),
          delta: numberIn(row['deltaBS']),
          thetaPerDay: numberIn(row['thetaBS']),
          underlyingPrice: positiveIn(row['fwdPx']),
        }),
      );
    },
  },
];
