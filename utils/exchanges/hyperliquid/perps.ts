import type { Contract } from '@/utils/contracts/contract';
import type { Tier } from '@/utils/contracts/facts';
import {
  amountIn,
  at,
  isRow,
  leverageIn,
  numberIn,
  orNotListed,
  over,
  positiveIn,
  premiumOf,
  type Row,
  times,
  told,
  type Untold,
} from '../fact-rows';
import type { FactSource } from '../fact-source';
import { type FactReading, withSpotPages } from '../get-source';
import { failureOf } from './answer';
import { info } from './api';
import { marginTiers } from './margin-tiers';

export function isPerp({ market, symbol }: Contract): boolean {
  return market === 'perp' && symbol !== null;
}

/** The perpetual that bears a spot coin's name. */
export function perpOf(spot: Contract): Contract {
  return { ...spot, market: 'perp', style: 'linear', quote: 'USD', settle: 'USDC', symbol: spot.rawBase };
}

/** The builder's exchange that a contract belongs to; the empty string is Hyperliquid's own. */
function dexOf(symbol: string | null): string {
  return /^([^:]+):/.exec(symbol ?? '')?.[1] ?? '';
}

const perps: FactSource = {
  id: 'metaAndAssetCtxs',
  bulk: true,
  pace: 'tick',
  serves: isPerp,
  request: ({ symbol }) => {
    const dex = dexOf(symbol);
    return info({ type: 'metaAndAssetCtxs', ...(dex === '' ? {} : { dex }) });
  },
  read: (body, contract) => {
    const [meta, contexts] = Array.isArray(body) ? body : [];
    const universe = at(meta, 'universe');
    if (!Array.isArray(universe) || !Array.isArray(contexts)) return failureOf(body);
    const index = universe.findIndex((row: unknown) => at(row, 'name') === contract.symbol);
    const terms: unknown = universe[index];
    if (!isRow(terms)) return 'not-listed';
    // What stands at the same place belongs together, so lists of different lengths say nothing.
    const context: unknown = universe.length === contexts.length ? contexts[index] : undefined;
    return orNotListed(
      told({
        ...termsIn(terms, at(meta, 'marginTables'), contract),
        ...(isRow(context) ? pricesIn(context) : {}),
      }),
    );
  },
};

/** The terms of every exchange's contracts, without prices. */
const terms: FactSource = {
  id: 'allPerpMetas',
  bulk: true,
  pace: 'day',
  insteadOf: perps.id,
  serves: isPerp,
  request: () => info({ type: 'allPerpMetas' }),
  read: (body, contract): FactReading => {
    if (!Array.isArray(body)) return failureOf(body);
    for (const meta of body) {
      const universe = at(meta, 'universe');
      const rows: readonly unknown[] = Array.isArray(universe) ? universe : [];
      const row = rows.find((one) => at(one, 'name') === contract.symbol);
      if (isRow(row)) return orNotListed(told(termsIn(row, at(meta, 'marginTables'), contract)));
    }
    return 'not-listed';
  },
};

/** Maintenance margin is half of the initial margin at the highest leverage, by Hyperliquid's documentation. */
function termsIn(row: Row, tables: unknown, { settle }: Contract): Untold {
  const maxLeverage = leverageIn(row['maxLeverage']);
  const tiers: readonly Tier[] = marginTiers(row['marginTableId'], tables, settle ?? 'USD');
  return {
    maxLeverage,
    mmr: over(0.5, maxLeverage),
    imr: over(1, maxLeverage),
    tiers,
    contractSize: 1,
    inverse: false,
    tradingState: row['isDelisted'] === true ? 'expired' : null,
  };
}

/** Funding is charged every hour, and the rate is that of an hour. Open interest counts coins. */
function pricesIn(row: Row): Untold {
  const markPrice = positiveIn(row['markPx']);
  const indexPrice = positiveIn(row['oraclePx']);
  const oiBase = amountIn(row['openInterest']);
  const fundingRate = numberIn(row['funding']);
  return {
    markPrice,
    indexPrice,
    premium: premiumOf(markPrice, indexPrice),
    fundingRate,
    fundingIntervalHours: fundingRate === null ? null : 1,
    oiBase,
    oiUsd: times(oiBase, markPrice),
    volBase24h: amountIn(row['dayBaseVlm']),
    volUsd24h: amountIn(row['dayNtlVlm']),
  };
}

export const perpSources: readonly FactSource[] = [withSpotPages(perps, perpOf), terms];
