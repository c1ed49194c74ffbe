import type { ExchangeId } from '@/utils/contracts/contract';
import type { SpotBoard, SpotRow } from '@/utils/exchanges/spot-board';
import { BOARD_IDS, spotBoardOf } from '@/utils/exchanges/spot-boards';
import type { Http } from '@/utils/net/http';
import type { Cache } from '@/utils/store/cache';
import type { Failure } from '@/utils/vocabulary/failure';
import type { CoinAttempts } from './coin-attempts';
import { BOARDS } from './coin-kinds';
import { readingOf } from './fact-status';
import { createFlights } from './flights';

/** The spot pairs of one exchange in dollars, as kept. */
export interface KeptBoard {
  readonly exchange: ExchangeId;
  readonly board: SpotBoard;
  readonly bySymbol: ReadonlyMap<string, SpotRow>;
  readonly storedAtMs: number;
}

/** Which coins the exchanges' spot markets trade, asked once a day in one request an exchange. */
export interface BoardDesk {
  /** What is kept, however old. Makes no request. */
  kept(): Promise<readonly KeptBoard[]>;
  /** Fetches what is a day old or missing; one flight for all who ask. Never rejects; true = news. */
  refresh(): Promise<boolean>;
}

export function createBoardDesk(http: Http, cache: Cache, attempts: CoinAttempts): BoardDesk {
  // Indexing thousands of rows for every coin would be felt.
  const indexed = new Map<ExchangeId, KeptBoard>();
  const flights = createFlights();

  async function fetchOne(id: ExchangeId): Promise<boolean> {
    const board = spotBoardOf(id);
    if (!board || (await attempts.inTheWay(`board/${id}`))) return false;
    const answer = await http.ask(board.request);
    const rows = answer.ok ? readingOf(answer.value, (body) => board.read(body)) : null;
    const failure = answer.ok ? failureOf(rows) : answer.failure;
    await attempts.note(`board/${id}`, failure);
    if (rows === null || typeof rows === 'string' || failure) return false;
    await cache.put(BOARDS, new Map([[id, inDollars(board, rows)]]));
    return true;
  }

  async function refreshOnce(): Promise<boolean> {
    const kept = await cache.getMany(BOARDS, BOARD_IDS);
    const due = BOARD_IDS.filter((id) => !kept.get(id)?.fresh);
    return (await Promise.all(due.map(fetchOne))).includes(true);
  }

  return {
    async kept() {
      const rows = await cache.getMany(BOARDS, BOARD_IDS);
      return BOARD_IDS.flatMap((exchange) => {
        const board = spotBoardOf(exchange);
        const row = rows.get(exchange);
        if (!board || !row) return [];
        const known = indexed.get(exchange);
        if (known?.storedAtMs === row.storedAtMs) return [known];
        const bySymbol = new Map(row.value.map((one) => [one.symbol, one]));
        const fresh = { exchange, board, bySymbol, storedAtMs: row.storedAtMs };
        indexed.set(exchange, fresh);
        return [fresh];
      });
    },
    refresh: () => flights.join('boards', refreshOnce),
  };
}

/** An empty board is no news: an exchange that trades nothing is an answer gone wrong. */
function failureOf(rows: readonly SpotRow[] | Failure['kind'] | null): Failure | null {
  if (typeof rows === 'string') return { kind: rows };
  return rows === null || rows.length === 0 ? { kind: 'unexpected-answer' } : null;
}

function inDollars({ quotes }: SpotBoard, rows: readonly SpotRow[]): readonly SpotRow[] {
  return rows.filter(({ symbol }) => quotes.some((quote) => symbol.toUpperCase().endsWith(quote)));
}
