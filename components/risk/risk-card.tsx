import type { RiskBriefing } from '@/utils/briefing/briefing';
import { useReader } from '../reader';
import { PlanSection } from './plan-section';
import { PurchaseSection } from './purchase-section';
import { RiskBody } from './risk-body';
import { RiskSkeleton } from './risk-skeleton';
import { hasFacts } from './risk-state';
import { StateNotes } from './state-notes';
import { UncheckedList } from './unchecked-list';
import { useRisk } from './use-risk';
import { WorstWarnings } from './warning-list';

/** The card's risk section: the picture, the estimate, the worst warnings. */
export function RiskCard({ risk }: { readonly risk: RiskBriefing }) {
  const { words } = useReader();
  const { room, assessment } = useRisk(risk);
  if (risk.pending && !hasFacts(risk)) return <RiskSkeleton />;
  return (
    <section className="section risk" aria-label={words('riskSection')}>
      <StateNotes risk={risk} />
      <RiskBody risk={risk} assessment={assessment} room={room} compact />
      {hasFacts(risk) && (
        <>
          <WorstWarnings warnings={assessment.warnings} sheet={risk.sheet} />
          <UncheckedList unknown={assessment.unknown} />
          <PlanSection sheet={risk.sheet} crossed={assessment.crossed} tokenUsd={assessment.tokenUsd} />
          <PurchaseSection sheet={risk.sheet} />
        </>
      )}
    </section>
  );
}
