import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { Standing } from '@/utils/briefing/briefing';
import { countText } from '@/utils/format/numbers';
import type { PopupState } from '@/utils/store/popup-state';
import { useBackground } from '../background';
import { PlimsollMark } from '../mark';
import { useRemedies } from '../notes/remedies';
import { StandingNotes } from '../notes/standing-notes';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { ActiveTab } from './active-tab';
import { TokenPanel } from './token-panel';
import { TokenRows } from './token-rows';
import { TokenSearch } from './token-search';

interface Props {
  /** Where the reader was when the popup last closed. */
  readonly state: PopupState | null;
  readonly keep: (state: PopupState) => void;
}

/** The popup: the active tab's contract, any other token by search, the watch-list and the recents. */
export function Popup({ state: kept, keep }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  // No tab chosen yet: what is looked at opens on its own first.
  const [state, setState] = useState<PopupState>(kept ?? { tab: '', text: '', tokenId: null });
  const { value: standing } = useAnswer('standing', () => ask('standing', {}));
  const { value: overview } = useAnswer('overview', () => ask('overview', {}));
  const change = (part: Partial<PopupState>) => {
    const next = { ...state, ...part };
    setState(next);
    keep(next);
  };
  const open = (tokenId: number | null) => change({ tokenId, text: '' });
  const changeTab = (tab: string) => change({ tab });
  return (
    <div className="popup">
      <div className="popup-head">
        <TopBar standing={standing} />
        <TokenSearch text={state.text} change={(text) => change({ text })} choose={open} />
      </div>
      <main>
        {standing && <StandingNotes standing={standing} saidOffline={false} />}
        {state.tokenId === null ? (
          <ActiveTab tab={state.tab} changeTab={changeTab} />
        ) : (
          <TokenPanel
            key={state.tokenId}
            tokenId={state.tokenId}
            tab={state.tab}
            changeTab={changeTab}
            back={() => open(null)}
          />
        )}
        {overview && state.tokenId === null && (
          <>
            <TokenRows
              title={words('watchList')}
              rows={overview.watchList}
              empty={words('watchListEmpty')}
              open={open}
            />
            {overview.recents.length > 0 && (
              <TokenRows title={words('recents')} rows={overview.recents} empty="" open={open} />
            )}
          </>
        )}
      </main>
    </div>
  );
}

function TopBar({ standing }: { readonly standing: Standing | undefined }) {
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
      <button type="button" className="icon-button" aria-label={words('openOptions')} onClick={openOptions}>
        <Settings2 size={17} aria-hidden="true" />
      </button>
    </header>
  );
}
