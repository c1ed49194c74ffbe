import { useId } from 'react';
import type { CoinBriefing } from '@/utils/briefing/briefing';
import { useBackground } from '../background';
import { CoinFigures } from '../local/coin-figures';
import { LocalSection } from '../local/local-section';
import { PanelHead } from '../panel-head';
import { useReader } from '../reader';
import { RatingSkeleton } from '../token/skeletons';
import { WatchButton } from '../token/watch-button';
import { useAnswer } from '../use-answer';

interface Props {
  readonly slug: string;
  readonly back: () => void;
}

/** A coin looked up by hand, without Token Metrics: its local score and its market. */
export function CoinPanel({ slug, back }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const headingId = useId();
  const { value, broken, again } = useAnswer<CoinBriefing>(
    `coin ${slug}`,
    (wait) => ask('coin', { slug, wait }),
    ({ localScore }) => localScore.pending,
  );
  const coin = value?.coin?.value ?? null;
  return (
    <article className="panel" aria-labelledby={headingId}>
      <PanelHead
        headingId={headingId}
        title={coin?.name ?? words('tokenUnnamed')}
        ticker={coin?.ticker}
        back={back}
      >
        {coin && value && (
          <WatchButton
            name={coin.name}
            watched={value.watched}
            watch={(watched) => ask('watchCoin', { slug, watched }).finally(again)}
          />
        )}
      </PanelHead>
      {value && (
        <>
          <LocalSection local={value.localScore} explained />
          <CoinFigures coin={value.coin} />
        </>
      )}
      {value === undefined && (
        <div className="section">{broken ? words('didNotWork') : <RatingSkeleton />}</div>
      )}
    </article>
  );
}
