import { useCallback, useEffect, useRef, useState } from 'react';
import { useBackground } from './background';

export interface Answer<T> {
  /** The last answer to this very question; undefined before the first. */
  readonly value: T | undefined;
  /** The background gave no answer. The last value stays. */
  readonly broken: boolean;
  readonly again: () => void;
}

/** An answer that stays `pending` although we waited is left to the background's signal after this many rounds. */
const MOST_WAITS = 8;

interface Kept<T> {
  readonly key: string | null;
  readonly value: T | undefined;
  readonly broken: boolean;
}

/**
 * Asks at once for what is kept, then, while requests are under way, asks again and waits for their end; and
 * from the start whenever the background says that something changed.
 *
 * @param key names the question; another key drops the old answer, null asks nothing.
 */
export function useAnswer<T>(
  key: string | null,
  question: (wait: boolean) => Promise<T>,
  isPending: (answer: T) => boolean = () => false,
): Answer<T> {
  const { onChanged } = useBackground();
  const [kept, setKept] = useState<Kept<T>>({ key: null, value: undefined, broken: false });
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((last) => last + 1), []);
  const latest = useRef({ question, isPending });
  latest.current = { question, isPending };

  useEffect(() => onChanged(again), [onChanged, again]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a reason to ask again
  useEffect(() => {
    if (key === null) return;
    let over = false;
    const show = (value: T) => {
      if (!over) setKept({ key, value, broken: false });
      return value;
    };
    const run = async () => {
      let value = show(await latest.current.question(false));
      for (let waits = 0; waits < MOST_WAITS && !over && latest.current.isPending(value); waits += 1) {
        value = show(await latest.current.question(true));
      }
    };
    run().catch(() => {
      if (over) return;
      setKept((last) => ({ key, value: last.key === key ? last.value : undefined, broken: true }));
    });
    return () => {
      over = true;
    };
  }, [key, round]);

  const mine = kept.key === key;
  return { value: mine ? kept.value : undefined, broken: mine && kept.broken, again };
}
