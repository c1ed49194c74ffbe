import type { ReactNode } from 'react';
import type { TokenBriefing } from '@/utils/briefing/briefing';
import type { Contract } from '@/utils/contracts/contract';
import type { Asset } from '@/utils/tokenmetrics/asset';
import { FailureNote } from '../notes/failure-note';
import { useTokenDeeds } from './deeds';
import { RatingSkeleton } from './skeletons';
import { TokenQuestion } from './token-question';

interface Props {
  readonly token: TokenBriefing;
  /** Null where a token is looked at without a contract. */
  readonly contract: Contract | null;
  readonly reopen: () => void;
  readonly children: (asset: Asset) => ReactNode;
}

/** Figures only once it is known whose they are; until then the question, the reason or the wait. */
export function AssetGate({ token, contract, reopen, children }: Props) {
  const { again } = useTokenDeeds();
  const { value, failure } = token.asset;
  if (value?.kind === 'known') return children(value.asset);
  return (
    <div className="section notes">
      {value && contract && <TokenQuestion contract={contract} answer={value} reopen={reopen} />}
      {!value && failure && <FailureNote failure={failure} again={again} />}
      {!value && !failure && <RatingSkeleton />}
    </div>
  );
}
