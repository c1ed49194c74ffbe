import { useCallback, useRef, useState } from 'react';
import type { RiskPreferences } from '@/utils/risk/preferences';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useAnnounce } from './announcer';

export interface RiskPreferencesRoom {
  /** Undefined until they are known. */
  readonly preferences: RiskPreferences | undefined;
  readonly broken: boolean;
  readonly change: (part: Partial<RiskPreferences>) => void;
}

/** A figure is kept once the fingers rest, not at every letter. */
const REST_MS = 500;

/** What the user has set about risk: shown at once as changed, kept when the hand rests, and said to be kept. */
export function useRiskPreferences(): RiskPreferencesRoom {
  const { words } = useReader();
  const { ask } = useBackground();
  const announce = useAnnounce();
  const { value, broken } = useAnswer('risk preferences', () => ask('riskPreferences', {}));
  const [own, setOwn] = useState<RiskPreferences | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const preferences = own ?? value;
  const latest = useRef(preferences);
  latest.current = preferences;

  const keep = useCallback(async () => {
    const wanted = latest.current;
    if (!wanted) return;
    try {
      const kept = await ask('keepRiskPreferences', { preferences: wanted });
      if (latest.current === wanted) setOwn(kept);
      announce(words('saved'));
    } catch {
      announce(words('notSaved'));
    }
  }, [ask, announce, words]);

  const change = useCallback(
    (part: Partial<RiskPreferences>) => {
      if (!latest.current) return;
      const next = { ...latest.current, ...part };
      latest.current = next;
      setOwn(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void keep(), REST_MS);
    },
    [keep],
  );
  return { preferences, broken, change };
}
