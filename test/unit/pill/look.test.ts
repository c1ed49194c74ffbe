import { describe, expect, it } from 'vitest';
import type { Ask } from '@/entrypoints/pill/ask';
import { createLook, type Sight } from '@/entrypoints/pill/look';
import type { PageView } from '@/utils/messages/verbs';
import { pageView } from './a-page-view';

interface Question {
  readonly href: string;
  readonly wait: boolean;
  answer(value: PageView | null): Promise<void>;
  fail(): Promise<void>;
}

/** Between two questions about moves. */
const REST_MS = 100;

const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

function scene() {
  const questions: Question[] = [];
  const sights: (string | null | undefined)[] = [];
  const pauses: number[] = [];
  const rests: (() => void)[] = [];
  const stop = new AbortController();
  let href = 'btc';
  const ask: Ask = (_verb, params) =>
    new Promise((resolve) => {
      questions.push({
        href: 'href' in params ? params.href : '',
        wait: 'wait' in params && params.wait,
        async answer(value) {
          // The reply's type follows the verb, and this scene asks only one.
          Reflect.apply(resolve, null, [{ ok: true, value }]);
          await settle();
        },
        async fail() {
          resolve({ ok: false, error: 'no answer' });
          await settle();
        },
      });
    });
  const look = createLook({
    ask,
    href: () => href,
    shown: () => null,
    show: (sight: Sight) => sights.push(sight === null ? null : sight?.pill.headline),
    pause: (ms) => {
      if (ms === REST_MS) return new Promise((rested) => rests.push(rested));
      pauses.push(ms);
      return Promise.resolve();
    },
    signal: stop.signal,
  });
  const go = (to: string) => {
    href = to;
    look.moved();
  };
  const rested = async () => {
    rests.shift()?.();
    await settle();
  };
  return { look, go, questions, sights, pauses, rested, stop };
}

const question = (questions: readonly Question[], at: number): Question => {
  const found = questions.at(at);
  if (found === undefined) throw new Error(`no question ${at}`);
  return found;
};

describe('looking at a page', () => {
  it('draws at once from what the background has, without waiting for the network', async () => {
    const { look, questions, sights } = scene();
    look.again();
    expect(questions.map(({ wait }) => wait)).toEqual([false]);
    await question(questions, 0).answer(pageView('BTC'));
    expect(sights).toEqual(['BTC']);
    expect(questions).toHaveLength(1);
  });

  it('takes the old pill away before the new contract is known', async () => {
    const { look, go, questions, sights } = scene();
    look.again();
    await question(questions, 0).answer(pageView('BTC'));
    go('eth');
    expect(sights).toEqual(['BTC', undefined]);
    await question(questions, 1).answer(pageView('ETH'));
    expect(sights).toEqual(['BTC', undefined, 'ETH']);
  });

  it('never shows the contract that was left, however late its answer comes', async () => {
    const { look, go, questions, sights } = scene();
    look.again();
    go('eth');
    await question(questions, 1).answer(pageView('ETH'));
    await question(questions, 0).answer(pageView('BTC'));
    expect(sights).toEqual([undefined, 'ETH']);
  });

  it('asks about the first and the last of many addresses, and draws the last alone', async () => {
    const { look, go, questions, sights, rested } = scene();
    for (let time = 0; time < 400; time += 1) go(`address ${time}`);
    expect(questions.map(({ href }) => href)).toEqual(['address 0']);
    await question(questions, 0).answer(pageView('FIRST'));
    // It has not stood for as long as that yet, and what changed meanwhile is seen with it.
    await rested();
    look.again();
    expect(questions).toHaveLength(1);
    await rested();
    expect(questions.map(({ href }) => href)).toEqual(['address 0', 'address 399']);
    await question(questions, 1).answer(pageView('LAST'));
    expect(sights.filter((sight) => sight !== undefined)).toEqual(['LAST']);
    // Blanked, not four hundred times.
    expect(sights.length).toBeLessThan(5);
    await rested();
    go('another');
    expect(questions).toHaveLength(3);
  });

  it('waits for requests under way, with growing pauses and an end', async () => {
    const { look, questions, sights, pauses } = scene();
    look.again();
    for (let at = 0; at < 6; at += 1) await question(questions, at).answer(pageView('BTC', true));
    expect(questions.map(({ wait }) => wait)).toEqual([false, true, true, true, true, true]);
    expect(pauses).toEqual([0, 1000, 2000, 5000, 5000]);
    expect(sights).toHaveLength(6);
  });

  it('does not wait anew each time something changed on one address', async () => {
    const { look, questions } = scene();
    look.again();
    for (let at = 0; at < 6; at += 1) await question(questions, at).answer(pageView('BTC', true));
    look.again();
    await question(questions, 6).answer(pageView('BTC', true));
    expect(questions).toHaveLength(7);
  });

  it('shows nothing on a page that is about no contract', async () => {
    const { look, questions, sights } = scene();
    look.again();
    await question(questions, 0).answer(null);
    expect(sights).toEqual([null]);
  });

  it('leaves a good pill standing when a later question fails, and no blank behind a failed first one', async () => {
    const { look, go, questions, sights } = scene();
    look.again();
    await question(questions, 0).answer(pageView('BTC'));
    look.again();
    await question(questions, 1).fail();
    expect(sights).toEqual(['BTC']);
    go('eth');
    await question(questions, 2).fail();
    expect(sights).toEqual(['BTC', undefined, null]);
  });

  it('draws nothing once it was stopped', async () => {
    const { look, questions, sights, stop } = scene();
    look.again();
    stop.abort();
    await question(questions, 0).answer(pageView('BTC'));
    expect(sights).toEqual([]);
  });
});
