import type { ReactNode } from 'react';
import type { TokenBriefing } from '@/utils/briefing/briefing';
import { CoinFigures } from './coin-figures';
import { LocalSection } from './local-section';

interface Props {
  readonly token: TokenBriefing;
  /** What Token Metrics says, or why it says nothing. */
  readonly children: ReactNode;
}

/**
 * A rating with the local score apart from it: below it where the user wants both, above the reason where there is no
 * rating to stand first.
 */
export function WithLocal({ token, children }: Props) {
  const local = (
    <>
      <LocalSection local={token.localScore} explained />
      {token.localScore.shown && <CoinFigures coin={token.coin} />}
    </>
  );
  return token.rating.value === null ? (
    <>
      {local}
      {children}
    </>
  ) : (
    <>
      {children}
      {local}
    </>
  );
}
