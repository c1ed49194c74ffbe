import type { Standing } from '@/utils/briefing/briefing';
import type { PopupState } from '@/utils/store/popup-place';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { ActiveTab } from './active-tab';
import { CoinPanel } from './coin-panel';
import { CoinRows } from './coin-rows';
import { CoinSearch } from './coin-search';
import { TokenPanel } from './token-panel';
import { TokenRows } from './token-rows';
import { TokenSearch } from './token-search';

interface Props {
  readonly state: PopupState;
  readonly change: (part: Partial<PopupState>) => void;
  /** Undefined until it is known. */
  readonly standing: Standing | undefined;
}

/** Whether Token Metrics can be asked at all; else coins are looked up without it. */
function hasKey({ key }: Standing): boolean {
  return key === 'kept' || key === 'accepted';
}

/** The room about one token: the active tab's contract, any other token by search, the watch-list and the recents. */
export function PageRoom({ state, change, standing }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value: overview } = useAnswer('overview', () => ask('overview', {}));
  const open = (tokenId: number | null) => change({ tokenId, slug: null, text: '' });
  const openCoin = (slug: string | null) => change({ slug, tokenId: null, text: '' });
  const changeTab = (tab: string) => change({ tab });
  const changeText = (text: string) => change({ text });
  const keyed = standing === undefined || hasKey(standing);
  const onPage = state.tokenId === null && state.slug === null;
  return (
    <>
      {keyed ? (
        <TokenSearch text={state.text} change={changeText} choose={open} />
      ) : (
        <CoinSearch text={state.text} change={changeText} choose={openCoin} />
      )}
      {onPage && <ActiveTab tab={state.tab} changeTab={changeTab} />}
      {state.tokenId !== null && (
        <TokenPanel
          key={state.tokenId}
          tokenId={state.tokenId}
          tab={state.tab}
          changeTab={changeTab}
          back={() => open(null)}
        />
      )}
      {state.tokenId === null && state.slug !== null && (
        <CoinPanel key={state.slug} slug={state.slug} back={() => openCoin(null)} />
      )}
      {overview && onPage && (
        <>
          {(keyed || overview.watchList.length > 0 || overview.coins.length === 0) && (
            <TokenRows
              title={words('watchList')}
              rows={overview.watchList}
              empty={words('watchListEmpty')}
              open={open}
            />
          )}
          {overview.coins.length > 0 && (
            <CoinRows title={words('watchedCoins')} rows={overview.coins} open={openCoin} />
          )}
          {overview.recents.length > 0 && (
            <TokenRows title={words('recents')} rows={overview.recents} empty="" open={open} />
          )}
        </>
      )}
    </>
  );
}
