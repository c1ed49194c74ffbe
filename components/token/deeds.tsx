import { createContext, useContext } from 'react';
import type { GradeHistory } from '@/utils/briefing/briefing';
import type { Asset } from '@/utils/tokenmetrics/asset';
import type { Result } from '@/utils/vocabulary/failure';

/** What can be done with the token in view. Card and popup ask by other verbs, so each brings its own. */
export interface TokenDeeds {
  /** Another key is another token: what was fetched for the last one is dropped. */
  readonly key: string;
  readonly history: () => Promise<Result<GradeHistory>>;
  readonly watch: (watched: boolean) => Promise<unknown>;
  /** Null where there is no contract whose token could be chosen. */
  readonly choice: {
    readonly candidates: () => Promise<Result<readonly Asset[]>>;
    /** Null means none of these. */
    readonly choose: (tokenId: number | null) => Promise<unknown>;
  } | null;
  /** Asks for the briefing once more. */
  readonly again: () => void;
}

const DeedsContext = createContext<TokenDeeds | null>(null);

export const TokenDeedsProvider = DeedsContext;

export function useTokenDeeds(): TokenDeeds {
  const deeds = useContext(DeedsContext);
  if (deeds === null) throw new Error('no TokenDeedsProvider above');
  return deeds;
}
