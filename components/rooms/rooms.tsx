import { Tabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import type { MessageKey } from '@/utils/format/words';
import { useReader } from '../reader';

export interface Room {
  readonly id: string;
  readonly title: MessageKey;
  readonly draw: () => ReactNode;
}

interface Props {
  readonly rooms: readonly Room[];
  /** The open room; one that does not exist opens the first. */
  readonly open: string;
  readonly change: (room: string) => void;
  /** What concerns every room: notes on the key, the network, the store. */
  readonly above: ReactNode;
}

/**
 * The doors between the popup's rooms. Only the open room is drawn, so that nothing is asked for unseen; where there
 * is but one, there are no doors.
 */
export function Rooms({ rooms, open, change, above }: Props) {
  const { words } = useReader();
  const [first] = rooms;
  if (!first) return null;
  const current = rooms.some(({ id }) => id === open) ? open : first.id;
  if (rooms.length === 1) {
    return (
      <main>
        {above}
        {first.draw()}
      </main>
    );
  }
  return (
    <Tabs.Root value={current} onValueChange={(next: unknown) => change(String(next))}>
      <nav className="doors-nav" aria-label={words('roomsLabel')}>
        <Tabs.List className="doors">
          {rooms.map(({ id, title }) => (
            <Tabs.Tab key={id} value={id} className="door">
              {words(title)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </nav>
      <main>
        {above}
        {rooms.map(({ id, draw }) => (
          <Tabs.Panel key={id} value={id} className="room">
            {draw()}
          </Tabs.Panel>
        ))}
      </main>
    </Tabs.Root>
  );
}
