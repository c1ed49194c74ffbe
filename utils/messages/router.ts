import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Reply } from './ask';
import { isPlainWithin, PAGE_BOUNDS, ROOM_BOUNDS } from './bounds';
import { pageParams, roomParams } from './params';
import { type Asker, askerOf, type Self } from './sender';
import type { PageVerbs, RoomVerbs } from './verbs';

type PageAsker = Extract<Asker, { tier: 'page' }>;

/** What is done for a page's script. */
export type PageDesk = {
  readonly [V in keyof PageVerbs]: (
    params: PageVerbs[V]['params'],
    asker: PageAsker,
  ) => Promise<PageVerbs[V]['answer']>;
};

/** What is done for the extension's own pages. */
export type RoomDesk = {
  readonly [V in keyof RoomVerbs]: (params: RoomVerbs[V]['params']) => Promise<RoomVerbs[V]['answer']>;
};

const question = z.strictObject({ plimsoll: z.literal(1), verb: z.string(), params: z.unknown() });
const REFUSED: Reply<never> = { ok: false, error: 'refused' };

/**
 * Answers messages in two tiers. Page verbs come first and are all that a page's script can reach; then the
 * sender is checked again; then the verbs of our own pages. Whatever does not fit exactly is refused.
 */
export function createRouter(self: Self, pageDesk: PageDesk, roomDesk: RoomDesk) {
  return async (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> => {
    const asker = await askerOf(sender, self).catch(() => null);
    if (!asker || !isPlainWithin(message, asker.tier === 'page' ? PAGE_BOUNDS : ROOM_BOUNDS)) return REFUSED;
    const asked = question.safeParse(message);
    if (!asked.success) return REFUSED;
    const { verb, params } = asked.data;
    try {
      if (asker.tier === 'page') {
        if (!isVerb(pageParams, verb) || !aboutOwnPage(params, asker.origin)) return REFUSED;
        return await runPage(verb, params, pageDesk, asker);
      }
      if (isVerb(roomParams, verb)) return await runRoom(verb, params, roomDesk);
      return REFUSED;
    } catch {
      // What broke may quote data; the asker is told only that it broke.
      return { ok: false, error: 'broken' };
    }
  };
}

async function runPage<V extends keyof PageVerbs>(
  verb: V,
  params: unknown,
  desk: PageDesk,
  asker: PageAsker,
): Promise<Reply<unknown>> {
  const parsed = pageParams[verb].safeParse(params);
  if (!parsed.success) return REFUSED;
  return { ok: true, value: await desk[verb](parsed.data, asker) };
}

async function runRoom<V extends keyof RoomVerbs>(
  verb: V,
  params: unknown,
  desk: RoomDesk,
): Promise<Reply<unknown>> {
  const parsed = roomParams[verb].safeParse(params);
  if (!parsed.success) return REFUSED;
  return { ok: true, value: await desk[verb](parsed.data) };
}

function isVerb<Table extends object>(table: Table, verb: string): verb is Extract<keyof Table, string> {
  return Object.hasOwn(table, verb);
}

const withHref = z.object({ href: z.string() });

/** A page's script speaks of its own page only: an `href` must have the origin that the browser saw. */
function aboutOwnPage(params: unknown, origin: string): boolean {
  const given = withHref.safeParse(params);
  if (!given.success) return true;
  return URL.canParse(given.data.href) && new URL(given.data.href).origin === origin;
}
