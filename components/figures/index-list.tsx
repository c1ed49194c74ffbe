import { useState } from 'react';
import { changeText, countText, gradeText, weightText } from '@/utils/format/numbers';
import { sourceLine } from '@/utils/format/source-line';
import type { Words } from '@/utils/format/words';
import type { IndexMembership, IndexSummary, Membership } from '@/utils/tokenmetrics/index-membership';
import { useReader } from '../reader';

interface Props {
  readonly membership: IndexMembership;
  readonly ticker: string;
  /** How many to show before the reader asks for all; all where absent. */
  readonly first?: number;
}

/** The heaviest first; an index whose weights cannot be read stands last. */
function byWeight(one: Membership, other: Membership): number {
  return (other.weight?.value ?? -1) - (one.weight?.value ?? -1);
}

/** Which Token Metrics indices hold the token, with what weight and rank, and how those indices do. */
export function IndexList({ membership, ticker, first = Number.POSITIVE_INFINITY }: Props) {
  const { words, locale } = useReader();
  const { memberships, indicesRead, indicesTotal } = membership;
  const rows = memberships.toSorted(byWeight);
  const heaviest = Math.max(0, ...rows.map((row) => row.weight?.value ?? 0));
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, first);
  const count = countText(locale, rows.length);
  const complete = indicesRead >= indicesTotal;
  return (
    <>
      <div className="section-head">
        <h3 className="section-title">
          {rows.length === 0
            ? words(complete ? 'inNoIndex' : 'inNoIndexSoFar', ticker)
            : words.plural('inIndices', rows.length, count)}
        </h3>
        {indicesTotal > 0 && (
          <span className="small">
            {words('indicesRead', countText(locale, indicesRead), countText(locale, indicesTotal))}
          </span>
        )}
      </div>
      {rows.length > 0 && (
        <ul className="index-list">
          {shown.map((row) => (
            <IndexRow key={row.index.value.id} membership={row} heaviest={heaviest} />
          ))}
        </ul>
      )}
      {shown.length < rows.length && (
        <p className="index-all">
          <button type="button" className="plain-button" onClick={() => setAll(true)}>
            {words('showAllIndices', count)}
          </button>
        </p>
      )}
      <IndexSource rows={rows} />
    </>
  );
}

/** One line where it is true of all, the oldest where ages differ. */
function IndexSource({ rows }: { readonly rows: readonly Membership[] }) {
  const { words, locale, nowMs } = useReader();
  const figures = rows.map((row) => row.weight ?? row.index);
  const oldest = figures.toSorted((one, other) => one.fetchedAtMs - other.fetchedAtMs)[0];
  if (oldest === undefined) return null;
  const line = sourceLine(words, locale, oldest, nowMs);
  const alike = figures.every((figure) => sourceLine(words, locale, figure, nowMs) === line);
  return <p className="small index-source">{alike ? line : words('oldestOfThese', line)}</p>;
}

function IndexRow({ membership, heaviest }: { readonly membership: Membership; readonly heaviest: number }) {
  const { words, locale } = useReader();
  const { index, weight, rank, holdingsCount } = membership;
  const share = weight === null || heaviest === 0 ? null : weight.value / heaviest;
  const held = countText(locale, holdingsCount);
  const place = rank === null ? words('oneOf', held) : words('rankOf', countText(locale, rank), held);
  return (
    <li className="index-row">
      <span className="index-name">{index.value.name}</span>
      <span className={share === null ? undefined : 'weight-bar'} aria-hidden="true">
        {share !== null && <span className="weight-fill" style={{ inlineSize: `${share * 100}%` }} />}
      </span>
      <span className="index-weight">
        {weight === null ? (
          <span className="small">{words('noWeight')}</span>
        ) : (
          weightText(locale, weight.value)
        )}
      </span>
      <span className="index-more small">
        <span>
          {[
            place,
            index.value.grade === null ? null : words('indexGrade', gradeText(locale, index.value.grade)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="index-changes">
          {changesOf(words, locale, index.value).map((change) => (
            <span key={change}>{change}</span>
          ))}
        </span>
      </span>
    </li>
  );
}

/** "24 h +1.2 %", "7 d −3.4 %" …: those that Token Metrics gave. */
function changesOf(words: Words, locale: string, index: IndexSummary): readonly string[] {
  const changes = [
    { label: words('change24h'), pct: index.change24hPct },
    { label: words('change7d'), pct: index.change7dPct },
    { label: words('change1m'), pct: index.change1mPct },
  ];
  return changes.flatMap(({ label, pct }) => (pct === null ? [] : [`${label} ${changeText(locale, pct)}`]));
}
