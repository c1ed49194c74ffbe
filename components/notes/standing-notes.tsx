import type { Standing } from '@/utils/briefing/briefing';
import { useReader } from '../reader';
import { Note } from './note';

interface Props {
  readonly standing: Standing;
  /** A note on the same screen says already that the computer is offline. */
  readonly saidOffline: boolean;
}

/** How the extension itself stands, where that changes what the figures are worth. */
export function StandingNotes({ standing, saidOffline }: Props) {
  const { words } = useReader();
  const offline = standing.offline && !saidOffline;
  const memory = standing.store === 'memory';
  if (!offline && !memory) return null;
  return (
    <div className="section notes">
      {offline && <Note severity="info" title={words('offlineTitle')} text={words('offlineText')} />}
      {memory && (
        <Note severity="caution" title={words('storeMemoryTitle')} text={words('storeMemoryText')} />
      )}
    </div>
  );
}
