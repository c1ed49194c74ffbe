import { useId, useMemo } from 'react';
import type { TokenBriefing } from '@/utils/briefing/briefing';
import { useBackground } from '../background';
import { PanelHead } from '../panel-head';
import { useReader } from '../reader';
import { AssetGate } from '../token/asset-gate';
import { type TokenDeeds, TokenDeedsProvider } from '../token/deeds';
import { RatingSkeleton } from '../token/skeletons';
import { SourceFooter } from '../token/source-footer';
import { isTokenPending, knownAsset } from '../token/token-state';
import { WatchButton } from '../token/watch-button';
import { useAnswer } from '../use-answer';
import { TokenTabs } from './token-tabs';

interface Props {
  readonly tokenId: number;
  readonly tab: string;
  readonly changeTab: (tab: string) => void;
  readonly back: () => void;
}

/** A token looked up by hand, without a contract. */
export function TokenPanel({ tokenId, tab, changeTab, back }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const headingId = useId();
  const { value, broken, again } = useAnswer<TokenBriefing | null>(
    `token ${tokenId}`,
    (wait) => ask('token', { tokenId, wait }),
    (token) => token !== null && isTokenPending(token),
  );
  const deeds = useMemo<TokenDeeds>(
    () => ({
      key: `token ${tokenId}`,
      history: () => ask('tokenHistory', { tokenId }),
      watch: (watched) => ask('watchToken', { tokenId, watched }).finally(again),
      choice: null,
      again,
    }),
    [ask, tokenId, again],
  );
  const asset = value ? knownAsset(value) : null;
  return (
    <TokenDeedsProvider value={deeds}>
      <article className="panel" aria-labelledby={headingId}>
        <PanelHead
          headingId={headingId}
          title={asset?.name ?? words('tokenUnnamed')}
          ticker={asset?.ticker}
          back={back}
        >
          {asset && value && <WatchButton name={asset.name} watched={value.watched} watch={deeds.watch} />}
        </PanelHead>
        {value && (
          <AssetGate token={value} contract={null} reopen={back}>
            {(known) => <TokenTabs token={value} asset={known} tab={tab} change={changeTab} />}
          </AssetGate>
        )}
        {value === undefined && (
          <div className="section">{broken ? words('didNotWork') : <RatingSkeleton />}</div>
        )}
        {value === null && <p className="section">{words('tokenGone')}</p>}
        {value && <SourceFooter token={value} wrongToken={null} />}
      </article>
    </TokenDeedsProvider>
  );
}
