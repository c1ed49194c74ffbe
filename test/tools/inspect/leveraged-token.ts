import * as z from 'zod/mini';
import { tokenAfterMoves, tokenDecay } from '@/utils/risk/leveraged-token';
import { figure, inputOf } from './figure';

const asked = z.object({
  beta: figure,
  sigma: figure,
  days: figure,
  underlyingReturn: z._default(figure, 0),
  fee: z._default(figure, 0),
  moves: z.optional(z.array(z.number())),
});

/** What becomes of a leveraged token; with daily `moves` also what they do to it one by one. */
export function leveragedToken(question: unknown): unknown {
  const { beta, sigma, days, underlyingReturn, fee, moves } = asked.parse(inputOf(question));
  const decay = tokenDecay(beta, sigma, days, underlyingReturn, fee);
  return {
    closedFormReturn: decay?.tokenReturn ?? null,
    decayFactor: decay?.flatFactor ?? null,
    dailyDecayPct: decay?.dailyDecayPct ?? null,
    naive: decay?.naiveReturn ?? null,
    wipeoutDailyMovePct: decay?.wipeoutDailyMovePct ?? null,
    ...(moves ? { underlying: tokenAfterMoves(1, moves), token: tokenAfterMoves(beta, moves) } : {}),
  };
}
