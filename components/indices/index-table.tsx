import { Star } from 'lucide-react';
import { useState } from 'react';
import type { IndexRow, IndexTable as Table } from '@/utils/briefing/index-room';
import { changeText, countText, gradeText } from '@/utils/format/numbers';
import type { MessageKey } from '@/utils/format/words';
import { useReader } from '../reader';
import { ChoiceRow } from '../risk/choice-row';
import {
  filteredIndices,
  INDEX_COLUMNS,
  type IndexColumn,
  type IndexOrder,
  type ManagementFilter,
  nextIndexOrder,
  sortedIndices,
} from './index-order';

const HEADS: Readonly<Record<IndexColumn, MessageKey>> = {
  name: 'indexHeadName',
  grade: 'indexHeadGrade',
  holdingsCount: 'indexHeadHoldings',
  change24hPct: 'change24h',
  change7dPct: 'change7d',
  change1mPct: 'change1m',
  changeAllTimePct: 'indexHeadAllTime',
};

interface Props {
  readonly table: Table;
  readonly title: string;
  readonly open: (key: string) => void;
}

/** All indices of one source, sorted by any column; a cell without a figure says so. */
export function IndexTable({ table, title, open }: Props) {
  const { words } = useReader();
  const [order, setOrder] = useState<IndexOrder>({ column: 'change24hPct', down: true });
  const [filter, setFilter] = useState<ManagementFilter>('all');
  // A local basket has no grade, and all of them follow a rule.
  const columns = INDEX_COLUMNS.filter((column) => column !== 'grade' || table.source === 'token-metrics');
  const canFilter = table.rows.some(({ management }) => management !== null) && table.source !== 'local';
  const rows = sortedIndices(filteredIndices(table.rows, filter), order);
  return (
    <>
      {canFilter && (
        <ChoiceRow<ManagementFilter>
          label={words('indexFilter')}
          chosen={filter}
          choose={setFilter}
          options={[
            { value: 'all', label: words('indexFilterAll') },
            { value: 'active', label: words('indexFilterActive') },
            { value: 'passive', label: words('indexFilterPassive') },
          ]}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by key */}
      <section className="indices-box" tabIndex={0} aria-label={words('indexTable', title)}>
        <table className="grid elsewhere indices" data-source={table.source}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={column === order.column ? (order.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" onClick={() => setOrder(nextIndexOrder(order, column))}>
                    {words(HEADS[column])}
                    <span aria-hidden="true">
                      {column === order.column ? (order.down ? ' ↓' : ' ↑') : ''}
                    </span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                {columns.map((column) =>
                  column === 'name' ? (
                    <th key={column} scope="row">
                      <IndexName row={row} open={open} />
                    </th>
                  ) : (
                    <td key={column}>
                      <Figure column={column} value={row[column]} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && table.rows.length > 0 && <p className="small">{words('indexFilterNone')}</p>}
    </>
  );
}

function IndexName({ row, open }: { readonly row: IndexRow; readonly open: (key: string) => void }) {
  const { words } = useReader();
  return (
    <button type="button" className="plain-button index-open" onClick={() => open(row.key)}>
      {row.name}
      {row.followed && (
        <>
          <Star size={11} aria-hidden="true" className="index-star" />
          <span className="aside">{words('indexFollowed')}</span>
        </>
      )}
    </button>
  );
}

function Figure({ column, value }: { readonly column: IndexColumn; readonly value: number | null }) {
  const { words, locale } = useReader();
  if (value === null) {
    return (
      <>
        <span aria-hidden="true" className="mute">
          –
        </span>
        <span className="aside">{words('noData')}</span>
      </>
    );
  }
  if (column === 'grade') return gradeText(locale, value);
  return column === 'holdingsCount' ? countText(locale, value) : changeText(locale, value);
}
