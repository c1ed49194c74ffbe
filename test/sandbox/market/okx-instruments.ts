import type { TradingState } from '@/utils/contracts/facts';
import { quarterEnds } from '../days';
import { okxFutures, okxOptions, okxSpot, okxSwaps } from './okx-contracts';
import type { PretendContract } from './pretend-contract';

/** What OKX lists of a kind; margin is the spot list with borrowing. */
export function listed(instType: string, nowMs: number): readonly PretendContract[] {
  switch (instType) {
    case 'SWAP':
      return okxSwaps();
    case 'FUTURES':
      return okxFutures(nowMs);
    case 'OPTION':
      return okxOptions(nowMs);
    case 'SPOT':
    case 'MARGIN':
      return okxSpot();
    default:
      return [];
  }
}

const STATES: Readonly<Partial<Record<TradingState, string>>> = {
  trading: 'live',
  suspended: 'suspend',
  'pre-market': 'preopen',
};

/** One row of OKX's instrument list. Base and quote are blank on derivatives, everything else on spot markets. */
export function instrumentRow(contract: PretendContract, instType: string, nowMs: number): object {
  const { symbol, market, rawBase, quote, settle, style, contractSize, expiryMs, state } = contract;
  const isSpot = market === 'spot';
  const isXperp = symbol.includes('XPERP');
  const uly = isSpot ? '' : `${rawBase}-${quote}${isXperp ? '_UM' : ''}`;
  const isOption = market === 'option';
  return {
    instType,
    instId: symbol,
    instFamily: uly,
    uly,
    alias: market === 'future' ? aliasOf(expiryMs, nowMs) : '',
    baseCcy: isSpot ? rawBase : '',
    quoteCcy: isSpot ? quote : '',
    settleCcy: isSpot ? '' : settle,
    ctType: isSpot || isOption ? '' : (style ?? ''),
    ctVal: isSpot ? '' : isOption ? '1' : String(contractSize),
    ctMult: isSpot ? '' : isOption ? String(contractSize) : '1',
    ctValCcy: isSpot ? '' : style === 'inverse' ? 'USD' : rawBase,
    expTime: expiryMs === null ? '' : String(expiryMs),
    lever: isOption || instType === 'SPOT' ? '' : String(contract.maxLeverage),
    optType: contract.optionType === null ? '' : contract.optionType === 'call' ? 'C' : 'P',
    stk: contract.strike === null ? '' : String(contract.strike),
    ruleType: isXperp ? 'xperp' : 'normal',
    state: STATES[state] ?? 'live',
  };
}

function aliasOf(expiryMs: number | null, nowMs: number): string {
  return expiryMs === quarterEnds(nowMs, 1)[0] ? 'quarter' : 'next_quarter';
}
