import type { PageVerbs } from '@/utils/messages/verbs';
import type { Extension, PageVerb, Reply } from './runtime';

/** Asks the background. Never rejects: what went wrong is in the reply. */
export type Ask = <V extends PageVerb>(
  verb: V,
  params: PageVerbs[V]['params'],
) => Promise<Reply<PageVerbs[V]['answer']>>;

/** How Chromium and Firefox say that the worker stopped during the call, or was not there to hear it. */
const WORKER_DIED = /message (channel|port) (is )?closed|receiving end does not exist/i;

const UPDATED = /context invalidated/i;

/**
 * @param onOrphan the extension was updated or removed under this page: nothing can be asked any more.
 */
export function createAsk(extension: Extension, onOrphan: () => void): Ask {
  const orphaned = () => {
    onOrphan();
    return { ok: false, error: 'orphan' } as const;
  };
  return async (verb, params) => {
    for (let retried = false; ; retried = true) {
      const { runtime } = extension;
      if (!runtime?.id) return orphaned();
      try {
        const reply = await runtime.sendMessage({ plimsoll: 1, verb, params });
        return reply ?? { ok: false, error: 'no answer' };
      } catch (error) {
        const text = String(error);
        if (UPDATED.test(text)) return orphaned();
        // The next message wakes a worker that died, so one retry is enough and a second would hide a fault.
        if (retried || !WORKER_DIED.test(text)) return { ok: false, error: text };
      }
    }
  };
}
