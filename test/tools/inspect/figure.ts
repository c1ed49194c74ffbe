import * as z from 'zod/mini';

/** A figure that a question may leave out or get wrong: then it is unknown, and so is what depends on it. */
export const figure = z.catch(z.nullable(z.number()), null);

/** +1 or −1, also spelled `long` and `short`; null where it is neither. */
export const side = z.catch(
  z.nullable(
    z.union([
      z.literal(1),
      z.literal(-1),
      z.pipe(
        z.enum(['long', 'short', 'buy', 'sell']),
        z.transform((word) => (word === 'long' || word === 'buy' ? (1 as const) : (-1 as const))),
      ),
    ]),
  ),
  null,
);

export const style = z.catch(z.nullable(z.enum(['linear', 'inverse', 'quanto'])), null);

/** A row of `[ms, open, high, low, close, …]`; a figure that is none makes the row, and what hangs on it, unknown. */
export const candles = z.pipe(
  z.array(z.array(z.catch(z.number(), Number.NaN))),
  z.transform((rows) =>
    rows.map(([, open = Number.NaN, high = Number.NaN, low = Number.NaN, close = Number.NaN]) => ({
      open,
      high,
      low,
      close,
    })),
  ),
);

/** The question itself, or what it holds under `input`, as the cases beside the project spell it. */
export function inputOf(question: unknown): unknown {
  const nested = z.object({ input: z.record(z.string(), z.unknown()) }).safeParse(question);
  if (!nested.success) return question;
  const outer = z.record(z.string(), z.unknown()).parse(question);
  return { ...outer, ...nested.data.input };
}
