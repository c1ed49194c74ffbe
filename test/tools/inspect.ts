import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import { answer as exchangeAnswer } from './inspect/answer';
import { asset } from './inspect/asset';
import { basket } from './inspect/basket';
import { funding } from './inspect/funding';
import { leveragedToken } from './inspect/leveraged-token';
import { liquidation } from './inspect/liquidation';
import { loadLine } from './inspect/load-line';
import { option } from './inspect/option';
import { page } from './inspect/page';
import { performance } from './inspect/performance';
import { portfolio } from './inspect/portfolio';
import { score } from './inspect/score';
import { sizing } from './inspect/sizing';
import { tokenmetrics } from './inspect/tokenmetrics';
import { touch } from './inspect/touch';
import { volatility } from './inspect/volatility';
import { warnings } from './inspect/warnings';

/**
 * `npm run -s inspect`: JSON lines in, JSON lines out, in the same order. Shows what the product's own code makes
 * of an address or an answer. A question that cannot be answered gets an error and the rest go on.
 */
const ASKS: Readonly<Record<string, (question: unknown) => unknown>> = {
  page,
  asset,
  answer: exchangeAnswer,
  tokenmetrics,
  basket,
  funding,
  leveragedToken,
  liquidation,
  loadLine,
  option,
  performance,
  portfolio,
  score,
  sizing,
  touch,
  volatility,
  warnings,
};

const asked = z.object({ ask: z.string() });

function answer(line: string): unknown {
  try {
    const question: unknown = JSON.parse(line);
    const { ask } = asked.parse(question);
    const answerer = Object.hasOwn(ASKS, ask) ? ASKS[ask] : undefined;
    if (!answerer) return { error: 'unknown-question', message: `Nothing here answers "${ask}".` };
    return answerer(question) ?? null;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : 'not a question';
    return { error: 'bad-question', message };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answer(line))}\n`);
}
