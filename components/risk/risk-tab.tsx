import type { RiskBriefing } from '@/utils/briefing/briefing';
import { useReader } from '../reader';
import { FactsTable } from './facts-table';
import { NudgeCard } from './nudge-card';
import { PlanSection } from './plan-section';
import { PurchaseSection } from './purchase-section';
import { RiskBody } from './risk-body';
import { RiskSkeleton } from './risk-skeleton';
import { hasFacts } from './risk-state';
import { StateNotes } from './state-notes';
import { UncheckedList } from './unchecked-list';
import { useRisk } from './use-risk';
import { WarningThemes } from './warning-list';

/** Everything about a contract's risk: the picture, every warning, what could not be checked, the facts. */
export function RiskTab({ risk }: { readonly risk: RiskBriefing }) {
  const { words } = useReader();
  const { room, assessment } = useRisk(risk);
  if (risk.pending && !hasFacts(risk)) return <RiskSkeleton />;
  // What the nudge says already is not said twice.
  const crossed = assessment.nudge?.id === 'plan' ? assessment.crossed.slice(1) : assessment.crossed;
  return (
    <>
      <section className="section risk" aria-label={words('riskSection')}>
        <StateNotes risk={risk} />
        <RiskBody risk={risk} assessment={assessment} room={room} compact={false} />
      </section>
      {hasFacts(risk) && (
        <>
          <section className="section risk" aria-label={words('riskWarnings')}>
            <h3 className="section-title">{words('riskWarnings')}</h3>
            {assessment.warnings.length === 0 && <p className="mute">{words('riskNoWarnings')}</p>}
            <WarningThemes warnings={assessment.warnings} sheet={risk.sheet} />
            <UncheckedList unknown={assessment.unknown} />
            <NudgeCard nudge={assessment.nudge} />
            <PlanSection sheet={risk.sheet} crossed={crossed} tokenUsd={assessment.tokenUsd} />
            <PurchaseSection sheet={risk.sheet} />
          </section>
          <FactsTable sheet={risk.sheet} />
        </>
      )}
    </>
  );
}
