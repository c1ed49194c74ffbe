import { readCoins, readSearch } from '@/utils/coingecko/read-answer';
import { searchRequest, universeRequest } from '@/utils/coingecko/requests';
import { exchanges, optionalExchanges } from '@/utils/exchanges';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import { BOARD_IDS, spotBoardOf } from '@/utils/exchanges/spot-boards';
import { readAnswer } from '@/utils/tokenmetrics/read-answer';
import type { Result } from '@/utils/vocabulary/failure';
import { BOARD_BODIES } from '../exchanges/board-bodies';
import { SAMPLES } from '../exchanges/facts/samples';
import { contractOf } from '../exchanges/facts/samples/sample';
import { heardOnce } from '../sandbox/pretend-internet';
import { answered } from '../tokenmetrics/answers';
import { LIST_BODIES } from './list-bodies';
import { METRICS_ENDPOINTS, metricsBodies } from './metrics-bodies';
import type { Path } from './places';
import { trimmed } from './trimmed';

/** An answer that is read well, and what reads it. */
export interface Reading {
  /** What is asked: exchange and source, board, list, or endpoint. */
  readonly asked: string;
  readonly name: string;
  readonly body: unknown;
  /** Rows, facts, or the kind of a failure. */
  readonly read: (body: unknown) => unknown;
}

const ALL = [...exchanges, ...optionalExchanges];
const ROWS = 4;

/** Everything that the product asks anybody. */
export const EVERYTHING_ASKED: readonly string[] = [
  ...ALL.flatMap(({ id, lists }) => [
    ...factSourcesOf(id).map((source) => `${id} ${source.id}`),
    ...lists.map((list) => `${id} list ${list.id}`),
  ]),
  ...BOARD_IDS.map((id) => `${id} board`),
  ...METRICS_ENDPOINTS.map((endpoint) => `token-metrics ${endpoint}`),
  'coingecko coins',
  'coingecko search',
];

const facts = ALL.flatMap(({ id }) =>
  (SAMPLES[id] ?? []).flatMap((sample) => {
    const contract = contractOf(sample);
    const source = factSourcesOf(id).find((one) => one.id === sample.source);
    if (source === undefined) return [];
    const read = (body: unknown) => source.read(body, contract, sample.context ?? {});
    const asked = `${id} ${source.id}`;
    return [{ asked, name: `${asked} ${contract.symbol ?? contract.base}`, body: sample.body, read }];
  }),
);

const boards = BOARD_IDS.flatMap((id) => {
  const board = spotBoardOf(id);
  if (!board) return [];
  const heard = heardOnce(board.request);
  const bodies = [BOARD_BODIES[id]?.body, ...(heard.status === 200 ? [trimmed(heard.body, ROWS)] : [])];
  const asked = `${id} board`;
  return bodies.map((body, place) => ({ asked, name: `${asked} ${place + 1}`, body, read: board.read }));
});

const lists = ALL.flatMap(({ id, lists: all }) =>
  all.map((list) => {
    const asked = `${id} list ${list.id}`;
    const body = LIST_BODIES[id]?.[list.id] ?? trimmed(heardOnce(list.request).body, ROWS);
    const read = (other: unknown) => {
      const next = list.next?.(other) ?? null;
      // The rest of a list is asked of the same place, whatever the first part says.
      if (next !== null && !next.url.startsWith(list.request.url)) throw new Error(`asks ${next.url}`);
      const read = list.read(other);
      // Symbols stand in the addresses of what is asked next.
      for (const { symbol } of read ?? []) encodeURIComponent(symbol);
      return read ?? 'unexpected-answer';
    };
    return { asked, name: asked, body, read };
  }),
);

const metrics = metricsBodies().map(({ endpoint, version, body }) => {
  const asked = `token-metrics ${endpoint}`;
  // Shares of an index are told by the sum of all its weights.
  const rows = endpoint === 'indices-holdings' ? Number.POSITIVE_INFINITY : ROWS;
  const read = (other: unknown) => {
    const told = readAnswer(endpoint, answered(other), 0);
    return told.ok ? told.value.rows : told.failure.kind;
  };
  return { asked, name: `${asked} ${version}`, body: trimmed(body, rows), read };
});

function toldIn(told: Result<unknown>): unknown {
  return told.ok ? told.value : told.failure.kind;
}

const coinGecko = [
  {
    asked: 'coingecko coins',
    name: 'coingecko coins',
    body: trimmed(heardOnce(universeRequest()).body, ROWS),
    read: (body: unknown) => toldIn(readCoins(answered(body))),
  },
  {
    asked: 'coingecko search',
    name: 'coingecko search',
    body: trimmed(heardOnce(searchRequest('bit')).body, ROWS),
    read: (body: unknown) => toldIn(readSearch(answered(body))),
  },
];

/** Each under a name of its own, by which it can be run alone. */
export const READINGS: readonly Reading[] = [...facts, ...boards, ...lists, ...metrics, ...coinGecko].map(
  (reading, place, all) => {
    const before = all.slice(0, place).filter(({ name }) => name === reading.name).length;
    return { ...reading, name: before === 0 ? reading.name : `${reading.name} (${before + 1})` };
  },
);

/** Hyperliquid says by place what belongs together: a contract and its prices, bids before asks. */
const IN_PLACE = /^hyperliquid (metaAndAssetCtxs|spotMetaAndAssetCtxs|l2Book|list perps) /;

/** Whether the order of rows is a part of what the answer says. */
export function isInPlace(name: string): boolean {
  return IN_PLACE.test(name);
}

/** Where nothing is a word: no funding is paid, the contract has no end. */
const WORDS_FOR_NONE: readonly { readonly name: RegExp; readonly field: string; readonly word: unknown }[] = [
  { name: /^coinbase list /, field: 'funding_rate', word: '' },
  { name: /^kucoin (?:list )?contract/, field: 'expireDate', word: null },
];

export function isWordForNone(asked: string, path: Path, junk: unknown): boolean {
  return WORDS_FOR_NONE.some(
    ({ name, field, word }) => name.test(asked) && path.at(-1) === field && junk === word,
  );
}
