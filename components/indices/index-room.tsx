import { useId } from 'react';
import type { IndexRoomView, IndexTable as Table } from '@/utils/briefing/index-room';
import { ageText } from '@/utils/format/ages';
import { countText } from '@/utils/format/numbers';
import { sourceText } from '@/utils/format/source-line';
import type { MessageKey } from '@/utils/format/words';
import { useBackground } from '../background';
import { FailureNote } from '../notes/failure-note';
import { useRemedies } from '../notes/remedies';
import { useReader } from '../reader';
import { IndicesSkeleton } from '../token/skeletons';
import { useAnswer } from '../use-answer';
import { CompareIndices } from './compare-indices';
import { IndexDetail } from './index-detail';
import { IndexTable } from './index-table';
import { LocalNote } from './local-note';

/** What `place` is while indices are laid side by side; everything else but '' is an index's key. */
const COMPARE = 'compare';

interface Props {
  /** '' for the list, `compare`, or the key of one index. */
  readonly place: string;
  readonly go: (place: string) => void;
}

/** The room of indices: with a key Token Metrics' own, without one the baskets of this device, never in one list. */
export function IndexRoom({ place, go }: Props) {
  const back = () => go('');
  if (place === COMPARE) return <CompareIndices back={back} open={go} />;
  if (place !== '') return <IndexDetail key={place} indexKey={place} back={back} />;
  return <IndexLists go={go} />;
}

function IndexLists({ go }: { readonly go: (place: string) => void }) {
  const { words } = useReader();
  const { ask } = useBackground();
  const { value, broken, again } = useAnswer<IndexRoomView>(
    'index room',
    (wait) => ask('indexRoom', { wait }),
    ({ tables }) => tables.some(({ pending }) => pending),
  );
  if (value === undefined) {
    return <div className="section">{broken ? <p>{words('didNotWork')}</p> : <IndicesSkeleton />}</div>;
  }
  const followed = value.tables.flatMap(({ rows }) => rows).filter((row) => row.followed).length;
  return (
    <>
      {value.tables.map((table) => (
        <Shelf key={table.source} table={table} open={go} again={again} />
      ))}
      <section className="section">
        {followed === 0 ? (
          <p className="small">{words('compareTooFew')}</p>
        ) : (
          <button type="button" className="button" onClick={() => go(COMPARE)}>
            {words.plural('compareFollowed', followed, String(followed))}
          </button>
        )}
      </section>
      {value.tables.every(({ source }) => source === 'local') && <KeylessIndices />}
    </>
  );
}

interface ShelfProps {
  readonly table: Table;
  readonly open: (key: string) => void;
  readonly again: () => void;
}

function Shelf({ table, open, again }: ShelfProps) {
  const { words, locale, nowMs } = useReader();
  const heading = useId();
  const isLocal = table.source === 'local';
  const title = words(isLocal ? 'localBaskets' : 'tokenMetricsIndices');
  const { failure, fetchedAtMs, holdingsRead, pending, rows } = table;
  return (
    <section className="section shelf" aria-labelledby={heading} data-source={table.source}>
      <div className="section-head">
        <h2 className="section-title" id={heading}>
          {title}
        </h2>
        {fetchedAtMs !== null && (
          <span className="small">
            {words(
              'sourceAndAge',
              sourceText(words, table.source),
              ageText(words, locale, fetchedAtMs, nowMs),
            )}
          </span>
        )}
      </div>
      {isLocal && <LocalNote />}
      {failure && <FailureNote failure={failure} again={again} />}
      {rows.length > 0 && <IndexTable table={table} title={title} open={open} />}
      {rows.length === 0 && (pending || !failure) && (
        <p className="small" role="status">
          {words(missingWords(isLocal, pending))}
        </p>
      )}
      {isLocal && rows.length > 0 && rows.every(({ changeAllTimePct }) => changeAllTimePct === null) && (
        <p className="small">{words('basketsNew')}</p>
      )}
      {rows.length > 0 && holdingsRead !== null && (
        <p className="small">
          {words('holdingsRead', countText(locale, holdingsRead), countText(locale, rows.length))}{' '}
          {words('indicesCost')}
        </p>
      )}
    </section>
  );
}

function missingWords(isLocal: boolean, pending: boolean): MessageKey {
  if (isLocal) return pending ? 'basketsComing' : 'basketNothing';
  return pending ? 'indicesComing' : 'indicesNone';
}

/** Without a key the baskets are all there is; that there is more is worth one quiet line. */
function KeylessIndices() {
  const { words } = useReader();
  const { openOptions } = useRemedies();
  return (
    <p className="section small keyless">
      {words('indicesKeyless')}{' '}
      <button type="button" className="plain-button" onClick={openOptions}>
        {words('openOptions')}
      </button>
    </p>
  );
}
