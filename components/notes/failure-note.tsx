import { failureWords } from '@/utils/format/failure-words';
import type { Failure } from '@/utils/vocabulary/failure';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';
import { Note } from './note';
import { useRemedies } from './remedies';
import { remedyFor, severityOf } from './remedy';
import { UnlockForm } from './unlock-form';

interface Props {
  readonly failure: Failure;
  readonly again: () => void;
}

/** Why figures are missing, what to do, and the button that does it where there is one. */
export function FailureNote({ failure, again }: Props) {
  const { words, nowMs } = useReader();
  const { title, action } = failureWords(words, failure, nowMs);
  const remedy = <RemedyButton failure={failure} again={again} />;
  return (
    <Note severity={severityOf(failure.kind)} title={title} text={action}>
      {remedyFor(failure.kind) === 'none' ? undefined : remedy}
    </Note>
  );
}

function RemedyButton({ failure, again }: Props) {
  const { words } = useReader();
  const { openOptions, grantAccess, unlock } = useRemedies();
  const grant = useDeed(async () => {
    if (grantAccess && (await grantAccess())) again();
  });
  const remedy = remedyFor(failure.kind);
  if (remedy === 'none') return null;
  if (remedy === 'unlock' && unlock) return <UnlockForm unlock={unlock} done={again} />;
  if (remedy === 'access' && grantAccess) {
    return (
      <button type="button" className="button" onClick={grant.run}>
        {words('grantAccess')}
      </button>
    );
  }
  if (remedy === 'again') {
    return (
      <button type="button" className="button" onClick={again}>
        {words('tryAgain')}
      </button>
    );
  }
  return (
    <button type="button" className="button" onClick={openOptions}>
      {words('openOptions')}
    </button>
  );
}
