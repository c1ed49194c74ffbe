import { useMemo } from 'react';
import type { RiskBriefing } from '@/utils/briefing/briefing';
import { assess } from '@/utils/risk/assess';
import type { Assessment } from '@/utils/risk/assessment';
import type { Position } from '@/utils/risk/position';
import { prepare } from '@/utils/risk/prepare';

/** Candles are walked once for each sheet; the rest is quick enough to follow a hand. */
export function useAssessment({ sheet, preferences }: RiskBriefing, position: Position): Assessment {
  const prepared = useMemo(() => prepare(sheet), [sheet]);
  return useMemo(() => assess(prepared, position, preferences), [prepared, position, preferences]);
}
