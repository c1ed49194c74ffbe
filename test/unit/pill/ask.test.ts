import { describe, expect, it } from 'vitest';
import { createAsk } from '@/entrypoints/pill/ask';
import type { Extension, Runtime } from '@/entrypoints/pill/runtime';

type Outcome = 'answer' | 'silence' | Error;

/** A browser whose messages end as told, one after another. */
function askOf(...outcomes: Outcome[]) {
  let sent = 0;
  let orphaned = 0;
  const runtime: Runtime = {
    id: 'plimsoll',
    sendMessage: async () => {
      const outcome = outcomes[sent];
      sent += 1;
      if (outcome instanceof Error) throw outcome;
      return outcome === 'answer' ? { ok: false, error: 'heard' } : undefined;
    },
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  };
  const extension: { runtime?: Runtime | undefined } & Extension = { runtime };
  const ask = createAsk(extension, () => {
    orphaned += 1;
  });
  return { ask, extension, sent: () => sent, orphaned: () => orphaned };
}

const DIED = new Error('A listener indicated an asynchronous response … but the message channel closed');
const COLD = new Error('Could not establish connection. Receiving end does not exist.');

describe('asking the background', () => {
  it.each([DIED, COLD])('asks once more, silently, when the worker died: %s', async (error) => {
    const { ask, sent, orphaned } = askOf(error, 'answer');
    expect(await ask('openOptions', {})).toEqual({ ok: false, error: 'heard' });
    expect(sent()).toBe(2);
    expect(orphaned()).toBe(0);
  });

  it('does not ask a third time', async () => {
    const { ask, sent } = askOf(DIED, DIED, 'answer');
    expect(await ask('openOptions', {})).toEqual({ ok: false, error: String(DIED) });
    expect(sent()).toBe(2);
  });

  it('does not repeat other failures', async () => {
    const { ask, sent } = askOf(new Error('Message length exceeded'), 'answer');
    expect(await ask('openOptions', {})).toMatchObject({ ok: false });
    expect(sent()).toBe(1);
  });

  it('says when nobody answered', async () => {
    const { ask } = askOf('silence');
    expect(await ask('openOptions', {})).toEqual({ ok: false, error: 'no answer' });
  });

  it('knows that it was orphaned by an update from the error and from the missing runtime', async () => {
    const first = askOf(new Error('Extension context invalidated.'), 'answer');
    expect(await first.ask('openOptions', {})).toEqual({ ok: false, error: 'orphan' });
    expect([first.sent(), first.orphaned()]).toEqual([1, 1]);

    const second = askOf('answer');
    second.extension.runtime = undefined;
    expect(await second.ask('openOptions', {})).toEqual({ ok: false, error: 'orphan' });
    expect([second.sent(), second.orphaned()]).toEqual([0, 1]);
  });
});
