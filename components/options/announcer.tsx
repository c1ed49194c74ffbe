import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const AnnouncerContext = createContext<(text: string) => void>(() => {});

/** Says in one place, aloud and in sight, what became of the last change. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnouncerContext);
}

const SHOWN_MS = 5000;

export function AnnouncerProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string; turn: number }>({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid(({ turn }) => ({ text: '', turn })), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="announcer" role="status" aria-live="polite">
        {said.text !== '' && <span key={said.turn}>{said.text}</span>}
      </div>
    </AnnouncerContext>
  );
}
