import type { RiskBriefing } from '@/utils/briefing/briefing';
import type { Assessment } from '@/utils/risk/assessment';
import { useAssessment } from './use-assessment';
import { type PositionRoom, usePosition } from './use-position';

/** A contract's risk for the position in hand. */
export function useRisk(risk: RiskBriefing): {
  readonly room: PositionRoom;
  readonly assessment: Assessment;
} {
  const room = usePosition(risk);
  return { room, assessment: useAssessment(risk, room.position) };
}
