import * as z from 'zod/mini';

const range = z.object({ startOffset: z.number(), endOffset: z.number(), count: z.number() });

/** What V8 tells of which functions have run. */
export const Coverage = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(z.object({ functionName: z.string(), ranges: z.array(range) })),
    }),
  ),
});

type Range = z.infer<typeof range>;

/**
 * How many characters of a script have run: each counts for the innermost range that holds it.
 * @param ranges of one script, nested or apart, in any order.
 */
export function executedLength(ranges: readonly Range[]): number {
  const outerFirst = [...ranges].sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  const open: Range[] = [];
  let at = 0;
  let executed = 0;
  const goTo = (offset: number) => {
    if ((open.at(-1)?.count ?? 0) > 0) executed += Math.max(0, offset - at);
    at = Math.max(at, offset);
  };
  const closeUntil = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.endOffset <= offset; inner = open.at(-1)) {
      goTo(inner.endOffset);
      open.pop();
    }
  };
  for (const next of outerFirst) {
    closeUntil(next.startOffset);
    goTo(next.startOffset);
    open.push(next);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  return executed;
}
