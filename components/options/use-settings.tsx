import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Settings } from '@/utils/store/settings';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { applyTheme } from '../theme/apply-theme';
import { useAnswer } from '../use-answer';
import { useAnnounce } from './announcer';

interface SettingsRoom {
  readonly settings: Settings;
  /** Keeps the change and says so; on failure says that, and what was set stays. */
  readonly change: (part: Partial<Settings>) => Promise<boolean>;
}

const SettingsContext = createContext<SettingsRoom | null>(null);

export function useSettings(): SettingsRoom {
  const room = useContext(SettingsContext);
  if (room === null) throw new Error('no SettingsProvider above');
  return room;
}

/** Draws its children once the settings are known. */
export function SettingsProvider({ children }: { readonly children: ReactNode }) {
  const { words } = useReader();
  const { ask } = useBackground();
  const announce = useAnnounce();
  const { value, broken, again } = useAnswer('settings', () => ask('settings', {}));
  const [changed, setChanged] = useState<{ from: Settings | undefined; to: Settings } | null>(null);
  // What a change answered holds until the background's own word comes round again.
  const settings = changed && changed.from === value ? changed.to : value;

  const change = useCallback(
    async (part: Partial<Settings>) => {
      try {
        const to = await ask('changeSettings', { change: part });
        setChanged({ from: value, to });
        applyTheme(to.theme);
        announce(words('saved'));
        return true;
      } catch {
        announce(words('notSaved'));
        return false;
      }
    },
    [ask, announce, words, value],
  );
  const room = useMemo(() => (settings ? { settings, change } : null), [settings, change]);
  if (room === null) {
    return (
      <p className="options-wait" role="status">
        {words(broken ? 'didNotWork' : 'loadingOptions')}{' '}
        {broken && (
          <button type="button" className="button" onClick={again}>
            {words('tryAgain')}
          </button>
        )}
      </p>
    );
  }
  return <SettingsContext value={room}>{children}</SettingsContext>;
}
