import type { RiskBriefing } from '@/utils/briefing/briefing';
import { ageText, isOld } from '@/utils/format/ages';
import { Note } from '../notes/note';
import { useRemedies } from '../notes/remedies';
import { remedyFor } from '../notes/remedy';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';
import { oldestOrigin } from './origin-line';
import { useRiskDeeds } from './risk-deeds';
import { factsFailure, OLD_MS, tradingState } from './risk-state';

/** What stands in the way of fresh or ordinary figures, said before them. */
export function StateNotes({ risk }: { readonly risk: RiskBriefing }) {
  const { words, nowMs } = useReader();
  const trading = tradingState(words, risk);
  const failed = risk.pending ? null : factsFailure(words, risk, nowMs);
  const remedy = risk.failure === null ? 'none' : remedyFor(risk.failure.kind);
  return (
    <>
      {trading && <Note {...trading} />}
      {failed && (
        <Note {...failed}>
          {remedy === 'access' || remedy === 'again' ? <FactsRemedy remedy={remedy} /> : undefined}
        </Note>
      )}
      <OldFacts risk={risk} />
    </>
  );
}

/** Old figures stand, and their age is said once, in ink. */
function OldFacts({ risk }: { readonly risk: RiskBriefing }) {
  const { words, locale, nowMs } = useReader();
  const oldest = oldestOrigin(risk.sheet, ['markPrice', 'lastPrice', 'fundingRate']);
  if (oldest === null || !isOld(oldest.fetchedAtMs, nowMs, OLD_MS)) return null;
  return <p className="stale">{words('riskOldFacts', ageText(words, locale, oldest.fetchedAtMs, nowMs))}</p>;
}

function FactsRemedy({ remedy }: { readonly remedy: 'access' | 'again' }) {
  const { words } = useReader();
  const { again } = useRiskDeeds();
  const { openOptions, grantAccess } = useRemedies();
  const grant = useDeed(async () => {
    if (grantAccess && (await grantAccess())) again();
  });
  if (remedy === 'access') {
    return (
      <button type="button" className="button" onClick={grantAccess ? grant.run : openOptions}>
        {words(grantAccess ? 'grantAccess' : 'openOptions')}
      </button>
    );
  }
  return (
    <button type="button" className="button" onClick={again}>
      {words('tryAgain')}
    </button>
  );
}
