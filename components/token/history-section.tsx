import { failureWords } from '@/utils/format/failure-words';
import type { Sourced } from '@/utils/vocabulary/sourced';
import { GradeChart } from '../figures/grade-chart';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useTokenDeeds } from './deeds';

/** The grade's history, fetched when the card or popup is opened: quiet until it is there. */
export function HistorySection({ told }: { readonly told: Sourced<unknown> | null }) {
  const { words, nowMs } = useReader();
  const { key, history } = useTokenDeeds();
  const answer = useAnswer(`history ${key}`, history);
  if (answer.value === undefined) {
    return <p className="small history-wait">{words(answer.broken ? 'historyMissing' : 'loadingHistory')}</p>;
  }
  if (!answer.value.ok) {
    const { title } = failureWords(words, answer.value.failure, nowMs);
    return <p className="small">{words('historyFailed', title)}</p>;
  }
  return <GradeChart history={answer.value.value} told={told} />;
}
