import { HOUSES } from './houses';
import type { PretendContract } from './pretend-contract';

const TYPES: Readonly<Record<string, string>> = { perp: 'Perpetual', future: 'Futures' };

/** One row of Bybit's instrument list. Funding intervals are in minutes. */
export function instrumentRow(contract: PretendContract): object {
  const { symbol, market, rawBase, quote, settle, state, style, expiryMs, fundingHours } = contract;
  const isEarly = state === 'pre-market';
  const row = { symbol, status: isEarly ? 'PreLaunch' : 'Trading', baseCoin: rawBase, quoteCoin: quote };
  if (market === 'spot') return { ...row, marginTrading: 'utaOnly' };
  const shared = { ...row, settleCoin: settle, deliveryTime: String(expiryMs ?? 0) };
  if (market === 'option') {
    return { ...shared, optionsType: contract.optionType === 'call' ? 'Call' : 'Put', launchTime: '0' };
  }
  const { takerFee, makerFee } = HOUSES.bybit;
  return {
    ...shared,
    contractType: (style === 'inverse' ? 'Inverse' : 'Linear') + (TYPES[market] ?? ''),
    leverageFilter: { minLeverage: '1', maxLeverage: contract.maxLeverage.toFixed(2), leverageStep: '0.01' },
    fundingInterval: (fundingHours ?? 0) * 60,
    isPreListing: isEarly,
    preListingInfo: isEarly
      ? {
          curAuctionPhase: 'ContinuousTrading',
          auctionFeeInfo: { takerFeeRate: String(takerFee), makerFeeRate: String(makerFee) },
        }
      : null,
    symbolType: symbol === 'AAPLUSDT' ? 'stock' : '',
  };
}
