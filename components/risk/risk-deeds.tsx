import { createContext, useContext } from 'react';
import type { ElsewhereRow } from '@/utils/briefing/briefing';
import type { PurchaseView } from '@/utils/briefing/own-desk';
import type { NudgeId } from '@/utils/risk/assessment';
import type { Plan } from '@/utils/risk/plan';
import type { Position } from '@/utils/risk/position';
import type { Result } from '@/utils/vocabulary/failure';

/** What can be done about a contract's risk. Card and popup ask by other verbs, so each brings its own. */
export interface RiskDeeds {
  /** Keeps what was entered for this contract; null forgets it. */
  readonly keep: (position: Position | null) => Promise<unknown>;
  /** Keeps the user's note for the token; null forgets it. */
  readonly keepPlan: (plan: Plan | null) => Promise<unknown>;
  /** What so many dollars' worth more of the token would change. */
  readonly purchase: (usd: number) => Promise<PurchaseView | null>;
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
