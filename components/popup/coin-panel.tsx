import { ArrowLeft } from 'lucide-react';
import { useId } from 'react';
import type { CoinBriefing } from '@/utils/briefing/briefing';
import { useBackground } from '../background';
import { CoinFigures } from '../local/coin-figures';
import { LocalSection } from '../local/local-section';
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
      <header className="head">
        <button type="button" className="icon-button" aria-label={words('back')} onClick={back}>
          <ArrowLeft size={17} aria-hidden="true" />
        </button>
        <div className="head-text">
          <h2 className="head-title" id={headingId}>
            {coin?.name ?? words('tokenUnnamed')}
            {coin && <span className="head-ticker">{coin.ticker}</span>}
          </h2>
        </div>
        {coin && value && (
          <WatchButton
            name={coin.name}
            watched={value.watched}
            watch={(watched) => ask('watchCoin', { slug, watched }).finally(again)}
          />
        )}
      </header>
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
