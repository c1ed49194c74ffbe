import { amountIn, orNotListed, positiveIn, rowsOf, told } from '../fact-rows';
import type { FactSource } from '../fact-source';
import { isSpot } from '../perp-context';
import { failureOf } from './answer';
import { info } from './api';

/** Prices of every spot pair, which name their pair themselves. */
export const spotPrices: FactSource = {
  id: 'spotMetaAndAssetCtxs',
  bulk: true,
  pace: 'tick',
  serves: (contract) => isSpot(contract) && contract.symbol !== null,
  request: () => info({ type: 'spotMetaAndAssetCtxs' }),
  read: (body, { symbol }) => {
    const rows = rowsOf(Array.isArray(body) ? body[1] : null);
    if (rows === null) return failureOf(body);
    const row = rows.find(({ coin }) => coin === symbol);
    if (row === undefined) return 'not-listed';
    return orNotListed(
      told({
        lastPrice: positiveIn(row['markPx']),
        volBase24h: amountIn(row['dayBaseVlm']),
        volUsd24h: amountIn(row['dayNtlVlm']),
      }),
    );
  },
};
