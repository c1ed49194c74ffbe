import { X } from 'lucide-react';
import { useState } from 'react';
import { nudgeWords } from '@/utils/format/nudge-words';
import type { Nudge } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { useRiskDeeds } from './risk-deeds';

/** One fact with one number about a mistake that costs traders money. Put away, it stays away for a day. */
export function NudgeCard({ nudge }: { readonly nudge: Nudge | null }) {
  const { words, locale } = useReader();
  const { snooze } = useRiskDeeds();
  const [away, setAway] = useState<Nudge['id'] | null>(null);
  // After one is put away no other takes its place while the reader looks.
  if (nudge === null || away !== null) return null;
  const putAway = () => {
    setAway(nudge.id);
    snooze(nudge.id).catch(() => {});
  };
  return (
    <aside className="nudge" aria-label={words('riskNudge')}>
      <p>{nudgeWords(words, locale, nudge)}</p>
      <button
        type="button"
        className="icon-button"
        aria-label={words('riskNudgeAway')}
        title={words('riskNudgeAway')}
        onClick={putAway}
      >
        <X size={15} aria-hidden="true" />
      </button>
    </aside>
  );
}
