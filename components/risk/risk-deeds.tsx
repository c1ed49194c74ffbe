import { createContext, useContext } from 'react';
import type { ElsewhereRow } from '@/utils/briefing/briefing';
import type { NudgeId } from '@/utils/risk/assessment';
import type { Position } from '@/utils/risk/position';
import type { Result } from '@/utils/vocabulary/failure';

/** What can be done about a contract's risk. Card and popup ask by other verbs, so each brings its own. */
export interface RiskDeeds {
  /** Keeps what was entered for this contract; null forgets it. */
  readonly keep: (position: Position | null) => Promise<unknown>;
  readonly snooze: (nudge: NudgeId) => Promise<unknown>;
  /** Null on an exchange's page: other exchanges are asked from the extension's own pages only. */
  readonly elsewhere: (() => Promise<Result<readonly ElsewhereRow[]>>) | null;
  /** Asks for the briefing once more. */
  readonly again: () => void;
}

const DeedsContext = createContext<RiskDeeds | null>(null);

export const RiskDeedsProvider = DeedsContext;

export function useRiskDeeds(): RiskDeeds {
  const deeds = useContext(DeedsContext);
  if (deeds === null) throw new Error('no RiskDeedsProvider above');
  return deeds;
}
