import * as z from 'zod/mini';
import type { PartialFacts } from '@/utils/contracts/facts';
import type { Beyond } from '@/utils/risk/fact-sheet';
import { figure } from './figure';

const absent = z.catch(z.optional(z.number()), undefined);
const level = z.readonly(z.tuple([z.number(), z.number()]));
const book = z.catch(z.optional(z.array(level)), undefined);

const candle = z.pipe(
  z.array(z.catch(z.nullable(z.number()), null)),
  z.transform(([ms, open, high, low, close, volume]) => {
    const price = (value: number | null | undefined): number => value ?? Number.NaN;
    return [price(ms), price(open), price(high), price(low), price(close), volume ?? null] as const;
  }),
);
const candles = z.catch(z.optional(z.array(candle)), undefined);

const tier = z.object({
  min: z._default(z.catch(z.number(), 0), 0),
  max: figure,
  mmr: z.catch(z.number(), Number.NaN),
  imr: figure,
  maxLeverage: figure,
  deduction: figure,
  capUnit: z._default(z.catch(z.string(), 'USDT'), 'USDT'),
});

const settlement = z.union([
  z.number(),
  z.object({ atMs: z.number(), rate: z.number() }),
  z.pipe(
    z.tuple([z.number(), z.number()]),
    z.transform(([atMs, rate]) => ({ atMs, rate })),
  ),
]);

const NUMBERS = [
  'markPrice',
  'indexPrice',
  'lastPrice',
  'bid',
  'ask',
  'fundingRate',
  'fundingIntervalHours',
  'nextFundingAtMs',
  'premium',
  'oiContracts',
  'oiBase',
  'oiBase24hAgo',
  'oiUsd',
  'volBase24h',
  'volUsd24h',
  'maxLeverage',
  'mmr',
  'imr',
  'takerFee',
  'longShare',
  'contractSize',
  'impliedVolatility',
  'optionPrice',
  'thetaPerDay',
  'underlyingPrice',
] as const;

const read = z.object({
  ...Object.fromEntries(NUMBERS.map((name) => [name, absent])),
  expiry: z.catch(z.optional(z.string()), undefined),
  tiers: z.catch(z.optional(z.array(tier)), undefined),
  bids: book,
  asks: book,
  dailyCandles: candles,
  hourlyCandles: candles,
  candles,
  candleHours: absent,
  fundingHistory: z.catch(z.optional(z.array(settlement)), undefined),
});

/** The facts of a question; a figure that is none is left out. Rates alone are settlements one interval apart. */
export function factsIn(given: Readonly<Record<string, unknown>>, nowMs: number): PartialFacts {
  const { candles: rows, candleHours, fundingHistory, ...told } = read.parse(given);
  const hours = given['fundingIntervalHours'];
  const stepMs = (typeof hours === 'number' && hours > 0 ? hours : 8) * 3_600_000;
  const key = candleHours === 1 ? 'hourlyCandles' : 'dailyCandles';
  const history = fundingHistory?.map((each, at) =>
    typeof each === 'number' ? { atMs: nowMs - (fundingHistory.length - at) * stepMs, rate: each } : each,
  );
  // Where no price is told, distances are still known: they are shares of whatever the price is.
  const prices = ['markPrice', 'lastPrice', 'indexPrice', 'bid', 'underlyingPrice'];
  const price = prices.some((name) => typeof given[name] === 'number') ? {} : { markPrice: 100 };
  const facts = { ...price, [key]: rows, ...told, fundingHistory: history };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const beyond = z.object({
  sigmaAnnual: absent,
  aggregateOiUsd: absent,
  spotVolUsd24h: absent,
  fullyDilutedUsd: absent,
  trustScore: z.catch(z.optional(z.nullable(z.number())), undefined),
  licence: z.catch(z.optional(z.enum(['licensed', 'none', 'unknown'])), undefined),
  venueShare: absent,
  collateralUsd: absent,
  ordersToday: absent,
  monthlyNotionalUsd: absent,
});

/** What no exchange tells. Open interest of no exchange in particular is that of all. */
export function beyondIn(
  given: Readonly<Record<string, unknown>>,
  { oiUsd }: PartialFacts,
  ofNoExchange: boolean,
): Beyond {
  const { ...told } = beyond.parse(given);
  if (ofNoExchange && told.aggregateOiUsd === undefined) told.aggregateOiUsd = oiUsd;
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}
