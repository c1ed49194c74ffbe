import * as z from 'zod/mini';
import type { Contract, ExchangeId } from '@/utils/contracts/contract';
import type { PartialFacts } from '@/utils/contracts/facts';
import { exchanges, optionalExchanges } from '@/utils/exchanges';
import { bitmexFacts } from '@/utils/exchanges/bitmex/facts';
import type { FactContext, FactSource } from '@/utils/exchanges/fact-source';
import { factSourcesOf } from '@/utils/exchanges/fact-sources';
import type { FailureKind } from '@/utils/vocabulary/failure';
import { symbolsIn } from './answered-symbols';
import { contractsAsked, contractsCalled, usualContracts } from './asked-contract';

const question = z.object({
  exchange: z.string(),
  /** A recorded answer's file name without its ending. */
  endpoint: z.string(),
  body: z.unknown(),
  context: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
  contract: z.optional(z.unknown()),
});

type Reader = Pick<FactSource, 'id' | 'serves' | 'read'>;

/** Recordings of endpoints whose figures the product reads from another answer of the same shape. */
const SAME_SHAPE: readonly (readonly [prefix: string, id: string])[] = [
  ['fapi_leverageBracket', 'bapi_brackets.future'],
  ['dapi_leverageBracket', 'bapi_brackets.delivery'],
  ['leverageBracket', 'bapi_brackets.future'],
  ['bapi', 'bapi_brackets.future'],
];

/** What the product's readers make of an exchange's recorded answer. */
export function answer(asked: unknown): unknown {
  const { exchange, endpoint, body: told, context = null, contract } = question.parse(asked);
  const id = [...exchanges, ...optionalExchanges].find((known) => known.id === exchange)?.id;
  if (id === undefined) return { error: 'not-listed', message: `No exchange is called "${exchange}".` };
  const readers = readersFor(id, endpoint);
  if (readers.length === 0)
    return { error: 'unknown-question', message: `No answer is called "${endpoint}".` };
  const body = unkeyed(told);
  const symbols = symbolsIn(body);
  const bodies = Object.values(context ?? {}).filter((value) => typeof value === 'object' && value !== null);
  const hasNamed = contract !== undefined && contract !== null;
  const asking = hasNamed
    ? contractsAsked(id, contract)
    : [
        ...[...symbols, ...bodies.flatMap(symbolsIn)].flatMap((symbol) => contractsCalled(id, symbol)),
        ...usualContracts(id),
      ];
  const found = firstAnswer(readers, body, asking, (one) => contextFor(id, context ?? {}, one));
  if (typeof found === 'string') return { error: found };
  const { symbol } = found.contract;
  const first = {
    ...found,
    named: symbol !== null && (hasNamed || symbols.some((told) => fits(found.contract, told))),
  };
  const others = !hasNamed && symbols.length > 1 ? bySymbol(id, readers, body, symbols, context ?? {}) : {};
  return { ...(first.named ? { symbol: first.contract.symbol } : {}), ...first.facts, ...others };
}

function readersFor(id: ExchangeId, endpoint: string): readonly Reader[] {
  const all: readonly Reader[] = id === 'bitmex' ? bitmexFacts : factSourcesOf(id);
  const alias = SAME_SHAPE.find(([prefix]) => endpoint.startsWith(prefix))?.[1];
  const fitting = all.filter((reader) => endpoint.startsWith(reader.id) || reader.id === alias);
  return [...fitting].sort((a, b) => b.id.length - a.id.length).slice(0, 1);
}

interface Answered {
  readonly contract: Contract;
  readonly facts: Record<string, unknown>;
}

/** The first contract of which the answer says something; else what stood in the way. */
function firstAnswer(
  readers: readonly Reader[],
  body: unknown,
  contracts: readonly Contract[],
  contextOf: (contract: Contract) => FactContext,
): Answered | FailureKind {
  let failure: FailureKind = 'not-listed';
  for (const contract of contracts) {
    for (const reader of readers.filter((one) => one.serves(contract))) {
      const context = contextOf(contract);
      const facts = reader.read(body, contract, context);
      if (typeof facts !== 'string') return { contract, facts: completed(facts, context) };
      if (facts !== 'not-listed') failure = facts;
    }
  }
  return failure;
}

function bySymbol(
  id: ExchangeId,
  readers: readonly Reader[],
  body: unknown,
  symbols: readonly string[],
  context: Readonly<Record<string, unknown>>,
) {
  const seen = new Set<string | null>();
  const rows = symbols.flatMap((symbol) => {
    const called = contractsCalled(id, symbol).filter((contract) => fits(contract, symbol));
    const found = firstAnswer(readers, body, called, (one) => contextFor(id, context, one));
    // A row also names its family or pair.
    if (typeof found === 'string' || seen.has(found.contract.symbol)) return [];
    seen.add(found.contract.symbol);
    return [[symbol, found.facts] as const];
  });
  return rows.length > 1 ? { bySymbol: Object.fromEntries(rows) } : {};
}

/** Pages spell some symbols in another case, and some lists join what the API separates. */
function fits({ symbol }: Contract, asked: string): boolean {
  const plain = (text: string) => text.toUpperCase().replace(/-SWAP$|[-_]/g, '');
  return symbol !== null && plain(symbol) === plain(asked);
}

/** What other answers or plain figures tell of the contract. */
function contextFor(
  id: ExchangeId,
  context: Readonly<Record<string, unknown>>,
  contract: Contract,
): FactContext {
  let known: FactContext = {};
  for (const [endpoint, body] of Object.entries(context)) {
    if (typeof body !== 'object' || body === null) continue;
    for (const reader of readersFor(id, endpoint).filter((one) => one.serves(contract))) {
      const facts = reader.read(body, contract, known);
      if (typeof facts !== 'string') known = { ...known, ...contextIn(facts) };
    }
  }
  return { ...known, ...plain.parse({ ...context, markPrice: context['markPrice'] ?? context['mark'] }) };
}

const figure = z.catch(z.optional(z.number()), undefined);
const plain = z.pipe(
  z.object({
    contractSize: figure,
    inverse: z.catch(z.optional(z.boolean()), undefined),
    markPrice: figure,
    fundingIntervalHours: figure,
    underlyingPrice: figure,
  }),
  z.transform((told) => contextIn(told)),
);

type Loose = { readonly [K in keyof FactContext]?: FactContext[K] | undefined };

function contextIn({
  contractSize,
  inverse,
  markPrice,
  fundingIntervalHours,
  underlyingPrice,
}: Loose): FactContext {
  return {
    ...(contractSize === undefined ? {} : { contractSize }),
    ...(inverse === undefined ? {} : { inverse }),
    ...(markPrice === undefined ? {} : { markPrice }),
    ...(fundingIntervalHours === undefined ? {} : { fundingIntervalHours }),
    ...(underlyingPrice === undefined ? {} : { underlyingPrice }),
  };
}

const HOURS_A_YEAR = 8760;

/** The facts with what follows from them: funding by the hour and the year, and the oracles' other names. */
function completed(facts: PartialFacts, context: FactContext): Record<string, unknown> {
  const { fundingRate, contractSize, volBase24h, volUsd24h, inverse = context.inverse } = facts;
  const hours = facts.fundingIntervalHours ?? context.fundingIntervalHours;
  const perHour = fundingRate === undefined || hours === undefined ? undefined : fundingRate / hours;
  const sizeKey = inverse === true ? 'contractSizeUsd' : 'contractSizeBase';
  return {
    ...facts,
    ...(perHour === undefined
      ? {}
      : { fundingIntervalHours: hours, fundingPerHour: perHour, fundingAprSimple: perHour * HOURS_A_YEAR }),
    ...(contractSize === undefined ? {} : { [sizeKey]: contractSize }),
    ...(volBase24h === undefined ? {} : { volBase: volBase24h }),
    ...(volUsd24h === undefined ? {} : { volUsd: volUsd24h }),
  };
}

/** Tables recorded under another library's names (`BTC/USDT:USDT`) as the rows they were made of. */
function unkeyed(body: unknown): unknown {
  const table = z.record(z.string(), z.array(z.unknown())).safeParse(body);
  if (!table.success) return body;
  const keys = Object.keys(table.data);
  if (keys.length === 0 || !keys.every((key) => key.includes('/') && key.includes(':'))) return body;
  return Object.entries(table.data).map(([key, brackets]) => {
    const [pair = '', expiry] = key.split('-');
    const symbol = (pair.split(':')[0] ?? '').replace('/', '');
    return { symbol: expiry === undefined ? symbol : `${symbol}_${expiry}`, brackets };
  });
}
