import browser from 'webextension-polyfill';
import type { PageVerbs, RoomVerbs } from './verbs';

type Verbs = RoomVerbs & PageVerbs;

/** What travels: one object each way, marked so that nothing else is taken for it. */
export interface Question<V extends keyof Verbs = keyof Verbs> {
  readonly plimsoll: 1;
  readonly verb: V;
  readonly params: Verbs[V]['params'];
}

/** refused: the sender may not ask this, or asked it wrongly. broken: the background failed on it. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: 'refused' | 'broken' };

/** A question that got no answer: refused, broken, or the worker died twice on it. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Asks the background. When the worker dies during the call the promise of `sendMessage` rejects, and the next
 * message wakes a new one: so exactly one silent second try.
 * @throws {NoAnswer}
 */
export async function ask<V extends keyof Verbs>(
  verb: V,
  params: Verbs[V]['params'],
): Promise<Verbs[V]['answer']> {
  const question: Question<V> = { plimsoll: 1, verb, params };
  const send = () =>
    browser.runtime.sendMessage<Question<V>, Reply<Verbs[V]['answer']> | undefined>(question);
  const reply = await send().catch(send);
  if (!reply) throw new NoAnswer(`${verb}: no reply`);
  if (!reply.ok) throw new NoAnswer(`${verb}: ${reply.error}`);
  return reply.value;
}
