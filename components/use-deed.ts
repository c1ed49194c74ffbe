import { useCallback, useEffect, useRef, useState } from 'react';

export type DeedState = 'idle' | 'busy' | 'done' | 'failed';

export interface Deed<A extends readonly unknown[]> {
  readonly run: (...args: A) => void;
  readonly state: DeedState;
}

/** Something the user asked for that takes a while: busy, then done or failed. A second click while busy does nothing. */
export function useDeed<A extends readonly unknown[]>(work: (...args: A) => Promise<unknown>): Deed<A> {
  const [state, setState] = useState<DeedState>('idle');
  const latest = useRef(work);
  latest.current = work;
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const run = useCallback((...args: A) => {
    if (busy.current) return;
    busy.current = true;
    setState('busy');
    const end = (ended: DeedState) => {
      busy.current = false;
      if (!gone.current) setState(ended);
    };
    latest.current(...args).then(
      () => end('done'),
      () => end('failed'),
    );
  }, []);
  return { run, state };
}
