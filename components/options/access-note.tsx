import { failureWords } from '@/utils/format/failure-words';
import { Note } from '../notes/note';
import { useRemedies } from '../notes/remedies';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { useDeed } from '../use-deed';
import { useAnnounce } from './announcer';

interface Props {
  /** Whether the browser lets Plimsoll reach every host it asks. */
  readonly hasAccess: () => Promise<boolean>;
}

/** Firefox grants a new extension no host at all: says so where it is the case, with the click that mends it. */
export function AccessNote({ hasAccess }: Props) {
  const { words, nowMs } = useReader();
  const { grantAccess } = useRemedies();
  const announce = useAnnounce();
  const { value, again } = useAnswer('access', hasAccess);
  const granting = useDeed(async () => {
    if (grantAccess && (await grantAccess())) announce(words('accessGranted'));
    again();
  });
  if (value !== false) return null;
  const { title } = failureWords(words, { kind: 'not-permitted' }, nowMs);
  return (
    <div className="access">
      <Note severity="caution" title={title} text={words('accessText')}>
        <button type="button" className="button" data-kind="main" onClick={() => granting.run()}>
          {words('grantAccess')}
        </button>
      </Note>
    </div>
  );
}
