import { jsonAnswer } from '../answer';
import { quarterEnds } from '../days';
import { binanceSpot, coinMargined, usdMargined } from './binance-contracts';
import type { PretendContract } from './pretend-contract';
import type { Ask } from './routes';

type Listed = (nowMs: number) => readonly PretendContract[];

/** One of Binance's APIs; spot has a part of what the futures have. */
export interface Family {
  readonly list: Listed;
  readonly isCoinMargined: boolean;
}

export const USD_M: Family = { list: usdMargined, isCoinMargined: false };
export const COIN_M: Family = { list: coinMargined, isCoinMargined: true };
export const SPOT: Family = { list: binanceSpot, isCoinMargined: false };

export const refused = (msg = 'Invalid symbol.') => jsonAnswer({ code: -1121, msg }, 400);

/** One row where a symbol is asked for (COIN-M answers lists even then), else all. */
export function rows(
  { list, isCoinMargined }: Family,
  row: (contract: PretendContract, nowMs: number) => object,
) {
  return ({ param, nowMs }: Ask) => {
    const symbol = param('symbol');
    if (symbol === '') return list(nowMs).map((contract) => row(contract, nowMs));
    const contract = list(nowMs).find((one) => one.symbol === symbol);
    if (contract === undefined) return refused();
    return isCoinMargined ? [row(contract, nowMs)] : row(contract, nowMs);
  };
}

export function ofOne({ list }: Family, answer: (contract: PretendContract, ask: Ask) => unknown) {
  return (ask: Ask) => {
    const contract = list(ask.nowMs).find((one) => one.symbol === ask.param('symbol'));
    return contract === undefined ? refused() : answer(contract, ask);
  };
}

export function contractType({ market, expiryMs, ticker }: PretendContract, nowMs: number): string {
  if (ticker === 'TSLA') return 'TRADIFI_PERPETUAL';
  if (market !== 'future') return 'PERPETUAL';
  return expiryMs === quarterEnds(nowMs, 1)[0] ? 'CURRENT_QUARTER' : 'NEXT_QUARTER';
}
