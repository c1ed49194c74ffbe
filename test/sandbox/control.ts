import * as z from 'zod/mini';
import { EXCHANGE_IDS } from '@/utils/contracts/contract';
import { jsonAnswer, type SandboxAnswer, type SandboxRequest } from './answer';
import { Fault } from './faults';

const Order = z.discriminatedUnion('order', [
  z.object({ order: z.literal('fault'), pattern: z.string(), fault: Fault }),
  z.object({ order: z.literal('block-region'), exchange: z.enum(EXCHANGE_IDS) }),
  z.object({ order: z.literal('clear-faults') }),
  z.object({ order: z.literal('offline'), offline: z.boolean() }),
  z.object({ order: z.literal('clear-journal') }),
]);
/** What another process may tell the sandbox. */
export type Order = z.infer<typeof Order>;

/** The part of a sandbox that can be steered. */
export interface Steerable {
  carryOut(order: Order): void;
  journal: { entries(): readonly unknown[] };
}

/** `GET /journal` tells what was asked so far; `POST /` carries out one order. */
export function answerControl(request: SandboxRequest, sandbox: Steerable): SandboxAnswer {
  if (request.method === 'GET' && request.path === '/journal') return jsonAnswer(sandbox.journal.entries());
  try {
    sandbox.carryOut(Order.parse(JSON.parse(request.body)));
    return jsonAnswer({ done: true });
  } catch (error) {
    return jsonAnswer({ done: false, why: String(error) }, 400);
  }
}
