import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { soundLocale } from '@/utils/format/locale';
import type { Words } from '@/utils/format/words';

/** Who reads: the catalogue, the locale that writes their numbers, and the time that ages are told from. */
export interface Reader {
  readonly words: Words;
  readonly locale: string;
  readonly nowMs: number;
}

const ReaderContext = createContext<Reader | null>(null);

export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (reader === null) throw new Error('no ReaderProvider above');
  return reader;
}

const TICK_MS = 30_000;

/** The clock, read again every half minute, and only while somebody can see the answer. */
function useNow(clock: () => number): number {
  const [nowMs, setNowMs] = useState(clock);
  useEffect(() => {
    const tick = () => {
      if (document.visibilityState === 'visible') setNowMs(clock());
    };
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock]);
  return nowMs;
}

interface Props {
  readonly words: Words;
  /** BCP 47, e.g. `navigator.language`. */
  readonly locale: string;
  readonly clock?: () => number;
  readonly children: ReactNode;
}

export function ReaderProvider({ words, locale, clock = Date.now, children }: Props) {
  const nowMs = useNow(clock);
  return <ReaderContext value={{ words, locale: soundLocale(locale), nowMs }}>{children}</ReaderContext>;
}
