import { useMemo } from 'react';
import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { assessPortfolio } from '@/utils/portfolio/assessment';
import type { RiskPreferences } from '@/utils/risk/preferences';
import { useBackground } from '../background';
import { FailureNote } from '../notes/failure-note';
import { useReader } from '../reader';
import { IndicesSkeleton } from '../token/skeletons';
import { useAnswer } from '../use-answer';
import { AddHoldings } from './add-holdings';
import { bookOf, tickersIn } from './book';
import { ExposureTable } from './exposure-table';
import { HeldTable } from './held-table';
import { PortfolioTotal } from './portfolio-total';
import { RestoringTable } from './restoring-table';
import { RuleList } from './rule-list';
import { RulesForm } from './rules-form';
import { TogetherTable } from './together-table';

/** What `place` is while holdings are added, or the rules set. */
const ADD = 'add';
const RULES = 'rules';

interface Props {
  /** '' for the portfolio itself, `add`, or `rules`. */
  readonly place: string;
  readonly go: (place: string) => void;
}

/** What the user holds, held against the rules that they chose. Nothing of it leaves this computer. */
export function PortfolioRoom({ place, go }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value, broken, again } = useAnswer<PortfolioView>(
    'portfolio',
    (wait) => ask('portfolio', { wait }),
    ({ pending }) => pending,
  );
  const { value: preferences } = useAnswer('risk preferences', () => ask('riskPreferences', {}));
  const back = () => go('');
  if (place === ADD) return <AddHoldings back={back} />;
  if (value === undefined || preferences === undefined) {
    return <div className="section">{broken ? <p>{words('didNotWork')}</p> : <IndicesSkeleton />}</div>;
  }
  if (place === RULES) return <RulesForm view={value} back={back} again={again} />;
  if (value.holdings.length === 0) return <NothingHeld add={() => go(ADD)} />;
  return <Portfolio view={value} preferences={preferences} go={go} again={again} />;
}

function NothingHeld({ add }: { readonly add: () => void }) {
  const { words } = useReader();
  return (
    <section className="section shelf">
      <h2 className="section-title">{words('roomPortfolio')}</h2>
      <p>{words('portfolioEmpty')}</p>
      <p className="small">{words('portfolioStays')}</p>
      <p>
        <button type="button" className="button" data-kind="main" onClick={add}>
          {words('portfolioAdd')}
        </button>
      </p>
    </section>
  );
}

interface PortfolioProps {
  readonly view: PortfolioView;
  readonly preferences: RiskPreferences;
  readonly go: (place: string) => void;
  readonly again: () => void;
}

function Portfolio({ view, preferences, go, again }: PortfolioProps) {
  const { words } = useReader();
  const assessment = useMemo(
    () => assessPortfolio(bookOf(view), preferences, tickersIn(view)),
    [view, preferences],
  );
  return (
    <>
      <PortfolioTotal view={view} valuation={assessment.valuation} />
      {view.failure && (
        <div className="section notes">
          <FailureNote failure={view.failure} again={again} />
        </div>
      )}
      <section className="section shelf" aria-label={words('portfolioHeld')}>
        <HeldTable view={view} valuation={assessment.valuation} again={again} />
        <p className="portfolio-deeds">
          <button type="button" className="button" onClick={() => go(ADD)}>
            {words('portfolioAdd')}
          </button>
          <button type="button" className="button" onClick={() => go(RULES)}>
            {words('portfolioRules')}
          </button>
        </p>
      </section>
      <RuleList view={view} assessment={assessment} again={again} />
      <ExposureTable view={view} exposure={assessment.exposure} />
      <RestoringTable view={view} drift={assessment.drift} />
      <TogetherTable view={view} assessment={assessment} />
    </>
  );
}
