import { useState } from 'react';
import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import type { Failure } from '@/utils/vocabulary/failure';
import { useBackground } from '../background';
import { FailureNote } from '../notes/failure-note';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

interface Props {
  readonly view: PortfolioView;
  readonly again: () => void;
}

/** Grades never asked for are asked for by hand, because they cost credits. Nothing where there are none. */
export function AskGrades({ view: { unasked }, again }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const [failure, setFailure] = useState<Failure | null>(null);
  const asking = useDeed(async () => {
    setFailure(await ask('gradeHoldings', {}));
    again();
  });
  if (unasked.coins === 0) return null;
  return (
    <div className="shelf">
      <p className="small">
        {words.plural('gradesUnasked', unasked.coins, String(unasked.coins))}{' '}
        {words.plural('gradesCost', unasked.credits, String(unasked.credits))} {words('gradesTold')}
      </p>
      <p className="portfolio-deeds">
        <button type="button" className="button" onClick={asking.run} disabled={asking.state === 'busy'}>
          {words(asking.state === 'busy' ? 'gradesAsking' : 'gradesAsk')}
        </button>
      </p>
      {asking.state === 'failed' && <p role="alert">{words('didNotWork')}</p>}
      {failure && <FailureNote failure={failure} again={asking.run} />}
    </div>
  );
}
