import { ExternalLink } from 'lucide-react';
import type { TokenBriefing } from '@/utils/briefing/briefing';
import { useReader } from '../reader';

interface Props {
  readonly token: TokenBriefing;
  /** Null where the token was not read from a contract. */
  readonly wrongToken: (() => void) | null;
}

/** The way to the source, and the way to say that the token is wrong. */
export function SourceFooter({ token, wrongToken }: Props) {
  const { words } = useReader();
  const known = token.asset.value?.kind === 'known' ? token.asset.value : null;
  if (known === null) return null;
  return (
    <footer className="section foot">
      {token.tokenPage && (
        <a href={token.tokenPage} target="_blank" rel="noreferrer noopener" className="foot-link">
          {words('tokenPage', known.asset.name)}
          <ExternalLink size={13} aria-hidden="true" />
          <span className="aside">{words('newTab')}</span>
        </a>
      )}
      {wrongToken && (
        <button type="button" className="plain-button" onClick={wrongToken}>
          {words('wrongToken')}
        </button>
      )}
    </footer>
  );
}
