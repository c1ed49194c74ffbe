import type { ExchangeId } from '@/utils/contracts/contract';
import { binanceBoard } from './binance/spot-board';
import { binanceusBoard } from './binanceus/spot-board';
import { bitgetBoard } from './bitget/spot-board';
import { bybitBoard } from './bybit/spot-board';
import { coinbaseBoard } from './coinbase/spot-board';
import { cryptocomBoard } from './cryptocom/spot-board';
import { deepcoinBoard } from './deepcoin/spot-board';
import { gateBoard } from './gate/spot-board';
import { htxBoard } from './htx/spot-board';
import { krakenBoard } from './kraken/spot-board';
import { kucoinBoard } from './kucoin/spot-board';
import { mexcBoard } from './mexc/spot-board';
import { okxBoard } from './okx/spot-board';
import type { SpotBoard } from './spot-board';

/** The exchanges that tell of all their spot pairs at once. */
const BY_ID: ReadonlyMap<ExchangeId, SpotBoard> = new Map<ExchangeId, SpotBoard>([
  ['binance', binanceBoard],
  ['bybit', bybitBoard],
  ['okx', okxBoard],
  ['coinbase', coinbaseBoard],
  ['deepcoin', deepcoinBoard],
  ['htx', htxBoard],
  ['kucoin', kucoinBoard],
  ['kraken', krakenBoard],
  ['gate', gateBoard],
  ['bitget', bitgetBoard],
  ['mexc', mexcBoard],
  ['cryptocom', cryptocomBoard],
  ['binanceus', binanceusBoard],
]);

/** The exchanges that have a board, the largest first. */
export const BOARD_IDS: readonly ExchangeId[] = [...BY_ID.keys()];

/** Null where an exchange has none. */
export function spotBoardOf(id: ExchangeId): SpotBoard | null {
  return BY_ID.get(id) ?? null;
}
