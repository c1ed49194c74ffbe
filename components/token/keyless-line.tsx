import { useRemedies } from '../notes/remedies';
import { useReader } from '../reader';

/** Where the risk is what the reader came for, a missing key is worth one quiet line. */
export function KeylessLine() {
  const { words } = useReader();
  const { openOptions } = useRemedies();
  return (
    <p className="section small keyless">
      {words('riskKeyless')}{' '}
      <button type="button" className="plain-button" onClick={openOptions}>
        {words('openOptions')}
      </button>
    </p>
  );
}
