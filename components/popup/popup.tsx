import { PanelRightOpen, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { Standing } from '@/utils/briefing/briefing';
import { countText } from '@/utils/format/numbers';
import { FIRST_POPUP_STATE, type PopupState } from '@/utils/store/popup-place';
import { useBackground } from '../background';
import { IndexRoom } from '../indices/index-room';
import { PlimsollMark } from '../mark';
import { useRemedies } from '../notes/remedies';
import { StandingNotes } from '../notes/standing-notes';
import { PortfolioRoom } from '../portfolio/portfolio-room';
import { useReader } from '../reader';
import { type Room, Rooms } from '../rooms/rooms';
import { useAnswer } from '../use-answer';
import { PageRoom } from './page-room';

interface Props {
  /** Where the reader was when it last closed. */
  readonly state: PopupState | null;
  readonly keep: (state: PopupState) => void;
  /** Opens the side panel, straight from a click; null where this is the side panel, or the browser has none. */
  readonly keepOpen?: (() => void) | null;
  readonly home?: 'popup' | 'side-panel';
}

/** The popup, and the side panel, which is the same in another home: rooms behind doors, the page in front first. */
export function Popup({ state: kept, keep, keepOpen = null, home = 'popup' }: Props) {
  const { ask } = useBackground();
  const [state, setState] = useState<PopupState>(kept ?? FIRST_POPUP_STATE);
  const { value: standing } = useAnswer('standing', () => ask('standing', {}));
  const change = (part: Partial<PopupState>) => {
    const next = { ...state, ...part };
    setState(next);
    keep(next);
  };
  const rooms: readonly Room[] = [
    {
      id: 'page',
      title: 'roomPage',
      draw: () => <PageRoom state={state} change={change} standing={standing} />,
    },
    {
      id: 'indices',
      title: 'roomIndices',
      draw: () => <IndexRoom place={state.place} go={(place) => change({ place })} />,
    },
    {
      id: 'portfolio',
      title: 'roomPortfolio',
      draw: () => <PortfolioRoom place={state.place} go={(place) => change({ place })} />,
    },
  ];
  return (
    <div className="popup" data-home={home}>
      <TopBar standing={standing} keepOpen={keepOpen} />
      <Rooms
        rooms={rooms}
        open={state.room}
        change={(room) => change({ room, place: '' })}
        above={standing && <StandingNotes standing={standing} saidOffline={false} />}
      />
    </div>
  );
}

interface TopBarProps {
  readonly standing: Standing | undefined;
  readonly keepOpen: (() => void) | null;
}

function TopBar({ standing, keepOpen }: TopBarProps) {
  const { words, locale } = useReader();
  const { openOptions } = useRemedies();
  return (
    <header className="top">
      <h1 className="top-name">
        <PlimsollMark />
        {words('extensionName')}
      </h1>
      {standing && standing.key !== 'none' && (
        <span className="small">
          {words.plural('creditsLeft', standing.credits.left, countText(locale, standing.credits.left))}
        </span>
      )}
      {keepOpen && (
        <button
          type="button"
          className="icon-button"
          aria-label={words('keepOpen')}
          title={words('keepOpen')}
          onClick={keepOpen}
        >
          <PanelRightOpen size={17} aria-hidden="true" />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={words('openOptions')}
        title={words('openOptions')}
        onClick={openOptions}
      >
        <Settings2 size={17} aria-hidden="true" />
      </button>
    </header>
  );
}
