import { describe, expect, it } from 'vitest';
import { EXCHANGE_IDS } from '@/utils/contracts/contract';
import { spellingsOf } from '@/utils/contracts/rename';
import { exchangeById, exchanges, optionalExchanges } from '@/utils/exchanges';
import { factHostsOf } from '@/utils/exchanges/fact-sources';
import { BOARD_IDS, spotBoardOf } from '@/utils/exchanges/spot-boards';
import { heardOnce } from '../sandbox/pretend-internet';
import { BOARD_BODIES } from './board-bodies';

const PRETEND = new Set<string>(EXCHANGE_IDS);

describe.each(BOARD_IDS)('the spot pairs of %s, all at once', (id) => {
  const board = spotBoardOf(id);
  if (!board) throw new Error(`no board of ${id}`);
  const sample = BOARD_BODIES[id];
  const [quote = ''] = board.quotes;
  const bitcoin = spellingsOf(id, 'BTC').map((rawBase) => board.symbolOf(rawBase, quote));

  it('are asked of a host that the exchange’s facts are asked of anyway', () => {
    expect(factHostsOf(id)).toContain(new URL(board.request.url).hostname);
    expect(exchangeById(id).closedOn).toBeNull();
  });

  it('tell price and turnover, and leave out what has no price', () => {
    const rows = board.read(sample?.body);
    expect(rows).toEqual([{ symbol: expect.any(String), lastPrice: 103_000.5, turnover: 206_001 }]);
    const [row] = typeof rows === 'string' ? [] : rows;
    expect(bitcoin.flatMap(({ inBoard }) => inBoard)).toContain(row?.symbol);
  });

  it('that are refused are known to be', () => {
    expect(board.read(sample?.refusal)).toBe('rate-limited');
    expect(typeof board.read('<html>')).toBe('string');
    expect(typeof board.read({})).toBe('string');
  });
});

describe('the spot pairs of a pretend exchange', () => {
  it.each(BOARD_IDS.filter((id) => PRETEND.has(id)))('are read, bitcoin among them: %s', (id) => {
    const board = spotBoardOf(id);
    if (!board) throw new Error(`no board of ${id}`);
    const { body, status } = heardOnce(board.request);
    const rows = board.read(body);
    const symbols = typeof rows === 'string' ? [] : rows.map(({ symbol }) => symbol);
    const [quote = ''] = board.quotes;
    const names = spellingsOf(id, 'BTC').flatMap((rawBase) => board.symbolOf(rawBase, quote).inBoard);
    expect(status).toBe(200);
    expect(names.some((name) => symbols.includes(name))).toBe(true);
  });
});

it('every open exchange that must be there has a board', () => {
  const open = exchanges.filter(({ closedOn }) => closedOn === null).map(({ id }) => id);
  expect(open.filter((id) => !spotBoardOf(id))).toEqual([]);
  expect(optionalExchanges.some(({ id }) => spotBoardOf(id))).toBe(true);
});
