import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CardHandoff } from '@/utils/messages/card-handoff';
import type { CardView as View } from '@/utils/messages/verbs';
import { useBackground } from '../background';
import { type Remedies, RemediesProvider } from '../notes/remedies';
import { useReader } from '../reader';
import { type RiskDeeds, RiskDeedsProvider } from '../risk/risk-deeds';
import { type TokenDeeds, TokenDeedsProvider } from '../token/deeds';
import { isRiskPending } from '../token/risk-slot';
import { RatingSkeleton } from '../token/skeletons';
import { isTokenPending } from '../token/token-state';
import { useAnswer } from '../use-answer';
import { CardView } from './card-view';

interface Props {
  readonly handoff: CardHandoff;
}

function isPending(view: View | null): boolean {
  return view !== null && (isTokenPending(view.briefing.token) || isRiskPending(view.briefing));
}

/** The card on an exchange's page: it follows the pill it was opened from, and speaks page verbs only. */
export function Card({ handoff }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const { href, theme, shown, keyboard } = useHandoff(handoff);
  const headingId = useId();
  const box = useRef<HTMLElement>(null);
  const key = shown ? href : null;
  const { value: view, broken, again } = useAnswer(key, (wait) => ask('card', { href, wait }), isPending);

  const deeds = useMemo<TokenDeeds>(
    () => ({
      key: href,
      history: () => ask('history', { href }),
      watch: (watched) => ask('watch', { href, watched }).finally(again),
      choice: {
        candidates: () => ask('candidates', { href }),
        choose: (tokenId) => ask('choose', { href, tokenId }),
      },
      again,
    }),
    [ask, href, again],
  );
  const riskDeeds = useMemo<RiskDeeds>(
    () => ({
      keep: (position) => ask('position', { href, position }),
      keepPlan: (plan) => ask('plan', { href, plan }),
      purchase: (usd) => ask('purchase', { href, usd }),
      snooze: (nudge) => ask('snooze', { href, nudge }),
      elsewhere: null,
      again,
    }),
    [ask, href, again],
  );
  const remedies = useMemo<Remedies>(
    () => ({
      openOptions: () => void ask('openOptions', {}).catch(() => {}),
      grantAccess: null,
      access: null,
      unlock: null,
    }),
    [ask],
  );

  useEffect(() => {
    if (shown && keyboard) box.current?.focus();
  }, [shown, keyboard]);

  if (!shown) return null;
  return (
    <RemediesProvider value={remedies}>
      <TokenDeedsProvider value={deeds}>
        <section
          ref={box}
          className="plimsoll card"
          data-theme={theme}
          aria-labelledby={view ? headingId : undefined}
          aria-label={view ? undefined : words('cardLabel')}
          tabIndex={-1}
        >
          {view && (
            <RiskDeedsProvider value={riskDeeds}>
              <CardView key={href} view={view} headingId={headingId} close={() => handoff.close()} />
            </RiskDeedsProvider>
          )}
          {view === undefined && !broken && (
            <div className="section">
              <RatingSkeleton />
            </div>
          )}
          {view === undefined && broken && <p className="section">{words('cardBroken')}</p>}
          {view === null && <p className="section">{words('cardGone')}</p>}
        </section>
      </TokenDeedsProvider>
    </RemediesProvider>
  );
}

interface Followed {
  readonly href: string;
  readonly theme: CardHandoff['theme'];
  readonly shown: boolean;
  /** The keyboard opened or pinned it, so focus belongs inside. */
  readonly keyboard: boolean;
}

function read(handoff: CardHandoff, shown: boolean): Followed {
  return {
    href: handoff.href(),
    theme: handoff.theme,
    shown,
    keyboard: handoff.pinned && handoff.opened === 'keyboard',
  };
}

function useHandoff(handoff: CardHandoff): Followed {
  const [followed, setFollowed] = useState(() => read(handoff, true));
  useEffect(
    () =>
      handoff.subscribe((event) => {
        setFollowed((last) => read(handoff, event === 'opened' || (event !== 'closed' && last.shown)));
      }),
    [handoff],
  );
  return followed;
}
