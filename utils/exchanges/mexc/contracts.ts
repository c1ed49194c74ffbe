import type { TradingState } from '@/utils/contracts/facts';
import { baseOf, inUsd, openInterest, unitsOf } from '../contract-units';
import {
  amountIn,
  leverageIn,
  marginRateIn,
  numberIn,
  orNotListed,
  positiveIn,
  premiumOf,
  type Row,
  times,
  told,
} from '../fact-rows';
import type { FactContext, FactSource } from '../fact-source';
import { ladderFacts } from '../fact-tiers';
import { type FactReading, getSource, type Named, withSpotPages } from '../get-source';
import { CONTRACT_API, isPerp, perpOf, rowAnswer } from './api';
import { riskSteps } from './risk-steps';

const detail: FactSource = getSource({
  id: 'contract-detail',
  pace: 'day',
  bulk: true,
  serves: isPerp,
  url: () => `${CONTRACT_API}/detail`,
  read: (body, contract) => rowAnswer(body, contract.symbol, (row) => readDetail(row, contract)),
});

const STATES: ReadonlyMap<number, TradingState> = new Map<number, TradingState>([
  [0, 'trading'],
  [1, 'delisting'],
  [2, 'expired'],
  [3, 'expired'],
  [4, 'suspended'],
]);

function readDetail(row: Row, { style }: Named): FactReading {
  return orNotListed(
    told({
      ...ladderFacts(riskSteps(row)),
      maxLeverage: leverageIn(row['maxLeverage']),
      mmr: marginRateIn(row['maintenanceMarginRate']),
      imr: marginRateIn(row['initialMarginRate']),
      takerFee: numberIn(row['takerFeeRate']),
      makerFee: numberIn(row['makerFeeRate']),
      contractSize: positiveIn(row['contractSize']),
      inverse: style === 'inverse',
      tradingState: STATES.get(numberIn(row['state']) ?? -1) ?? null,
    }),
  );
}

const ticker: FactSource = getSource({
  id: 'ticker',
  pace: 'tick',
  serves: isPerp,
  url: ({ symbol }) => `${CONTRACT_API}/ticker?symbol=${encodeURIComponent(symbol)}`,
  read: (body, contract, context) =>
    rowAnswer(body, contract.symbol, (row) => readTicker(row, contract, context)),
});

/** `holdVol` and `volume24` count contracts; `amount24` counts the quote on linear contracts. */
function readTicker(row: Row, contract: Named, context: FactContext): FactReading {
  const markPrice = positiveIn(row['fairPrice']);
  const indexPrice = positiveIn(row['indexPrice']);
  const units = unitsOf(contract, context, markPrice);
  const volume = amountIn(row['volume24']);
  const volUsd24h = contract.style === 'linear' ? amountIn(row['amount24']) : times(volume, units.size);
  return orNotListed(
    told({
      markPrice,
      indexPrice,
      lastPrice: positiveIn(row['lastPrice']),
      bid: positiveIn(row['bid1']),
      ask: positiveIn(row['ask1']),
      premium: premiumOf(markPrice, indexPrice),
      fundingRate: numberIn(row['fundingRate']),
      ...openInterest(contract, amountIn(row['holdVol']), units),
      volBase24h: baseOf(volume, units),
      volUsd24h: inUsd(contract, volUsd24h),
    }),
  );
}

const funding: FactSource = getSource({
  id: 'funding_rate',
  pace: 'hour',
  serves: isPerp,
  url: ({ symbol }) => `${CONTRACT_API}/funding_rate/${encodeURIComponent(symbol)}`,
  read: (body, { symbol }) =>
    rowAnswer(body, symbol, (row) =>
      orNotListed(
        told({
          fundingRate: numberIn(row['fundingRate']),
          fundingIntervalHours: positiveIn(row['collectCycle']),
          nextFundingAtMs: positiveIn(row['nextSettleTime']),
        }),
      ),
    ),
});

/** Every contract has a fund of its own, told in dollars where it is kept in a dollar coin. */
const insurance: FactSource = getSource({
  id: 'risk_reverse',
  pace: 'day',
  bulk: true,
  serves: isPerp,
  url: () => `${CONTRACT_API}/risk_reverse`,
  read: (body, { symbol, quote }) =>
    rowAnswer(body, symbol, (row) =>
      orNotListed(
        told({
          insuranceFundUsd: quote !== 'USD' && row['currency'] === quote ? amountIn(row['available']) : null,
        }),
      ),
    ),
});

export const contractSources: readonly FactSource[] = [
  detail,
  withSpotPages(ticker, perpOf),
  withSpotPages(funding, perpOf),
  insurance,
];
