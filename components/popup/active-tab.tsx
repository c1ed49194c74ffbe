import type { ActiveTab as Tab } from '@/utils/messages/verbs';
import { useBackground } from '../background';
import { Note } from '../notes/note';
import { useRemedies } from '../notes/remedies';
import { useReader } from '../reader';
import { isRiskPending } from '../token/risk-slot';
import { RatingSkeleton } from '../token/skeletons';
import { isTokenPending } from '../token/token-state';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';
import { ContractPanel } from './contract-panel';
import { TabAccess, useWithheld } from './tab-access';

interface Props {
  readonly tab: string;
  readonly changeTab: (tab: string) => void;
}

function isPending(active: Tab): boolean {
  const { briefing } = active;
  return briefing !== null && (isTokenPending(briefing.token) || isRiskPending(briefing));
}

/** What the popup has to say about the tab it was opened over. */
export function ActiveTab({ tab, changeTab }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value, broken, again } = useAnswer('active tab', (wait) => ask('activeTab', { wait }), isPending);
  const { access } = useRemedies();
  const withheld = useWithheld(value === undefined ? null : access, value?.href ?? null);
  if (value === undefined) {
    return <div className="section">{broken ? <p>{words('didNotWork')}</p> : <RatingSkeleton />}</div>;
  }
  const { href, briefing, hidden, kind } = value;
  return (
    <>
      {withheld && access && <TabAccess withheld={withheld} access={access} again={again} />}
      {hidden !== null && href !== null && <HiddenNote scope={hidden} href={href} again={again} />}
      {briefing && href !== null && (
        <ContractPanel
          key={href}
          href={href}
          briefing={briefing}
          tab={tab}
          changeTab={changeTab}
          again={again}
        />
      )}
      {!briefing && !withheld && (
        <p className="section mute">{words(kind === 'elsewhere' ? 'tabElsewhere' : 'tabNoContract')}</p>
      )}
    </>
  );
}

interface HiddenProps {
  readonly scope: NonNullable<Tab['hidden']>;
  readonly href: string;
  readonly again: () => void;
}

const HIDDEN = { here: 'hiddenHere', site: 'hiddenSite', everywhere: 'hiddenEverywhere' } as const;

function HiddenNote({ scope, href, again }: HiddenProps) {
  const { words } = useReader();
  const { ask } = useBackground();
  const showing = useDeed(() => ask('unhide', { href }).finally(again));
  return (
    <div className="section notes">
      <Note severity="info" title={words(HIDDEN[scope])}>
        <button type="button" className="button" onClick={showing.run}>
          {words('showAgain')}
        </button>
      </Note>
    </div>
  );
}
