import type { PopupState } from '@/utils/store/popup-place';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { ActiveTab } from './active-tab';
import { TokenPanel } from './token-panel';
import { TokenRows } from './token-rows';
import { TokenSearch } from './token-search';

interface Props {
  readonly state: PopupState;
  readonly change: (part: Partial<PopupState>) => void;
}

/** The room about one token: the active tab's contract, any other token by search, the watch-list and the recents. */
export function PageRoom({ state, change }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value: overview } = useAnswer('overview', () => ask('overview', {}));
  const open = (tokenId: number | null) => change({ tokenId, text: '' });
  const changeTab = (tab: string) => change({ tab });
  return (
    <>
      <TokenSearch text={state.text} change={(text) => change({ text })} choose={open} />
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
    </>
  );
}
