import { useState } from 'react';
import type { ElsewhereRow } from '@/utils/briefing/briefing';
import { ageText } from '@/utils/format/ages';
import { exchangeName } from '@/utils/format/exchange-name';
import { failureWords } from '@/utils/format/failure-words';
import { usdText } from '@/utils/format/numbers';
import { bpsText, leverageText, percentText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import type { FactSheet } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import {
  ELSEWHERE_COLUMNS,
  type ElsewhereColumn,
  type ElsewhereOrder,
  nextOrder,
  ownRow,
  sortedRows,
} from './elsewhere-order';

const HEADS: Readonly<Record<ElsewhereColumn, MessageKey>> = {
  exchange: 'elsewhereExchange',
  fundingPerDay: 'elsewhereFunding',
  maxLeverage: 'elsewhereMax',
  spreadBps: 'elsewhereSpread',
  oiUsd: 'elsewhereOi',
  takerFee: 'elsewhereTaker',
};

interface Props {
  readonly rows: readonly ElsewhereRow[];
  /** The page's own contract, which stands among the others. */
  readonly sheet: FactSheet;
}

/** Sorted by any column; a cell without a figure says so, and so does an exchange that gave none. */
export function ElsewhereTable({ rows, sheet }: Props) {
  const { words } = useReader();
  const [order, setOrder] = useState<ElsewhereOrder>({ column: 'fundingPerDay', down: false });
  const own = ownRow(sheet);
  const all = sortedRows([own, ...rows.filter((row) => row.exchange !== own.exchange)], order);
  return (
    <>
      <table className="grid elsewhere">
        <thead>
          <tr>
            {ELSEWHERE_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === order.column ? (order.down ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={() => setOrder(nextOrder(order, column))}>
                  {words(HEADS[column])}
                  <span aria-hidden="true">{column === order.column ? (order.down ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((row) => (
            <Row key={`${row.exchange} ${row.symbol}`} row={row} own={row === own} />
          ))}
        </tbody>
      </table>
      <p className="small">{words('elsewhereNote')}</p>
    </>
  );
}

function Row({ row, own }: { readonly row: ElsewhereRow; readonly own: boolean }) {
  const { words, locale, nowMs } = useReader();
  const under = [
    own ? words('elsewhereThisPage') : row.symbol,
    row.fetchedAtMs === null ? null : ageText(words, locale, row.fetchedAtMs, nowMs),
  ].filter((part) => part !== null);
  const cell = (value: number | null, text: (value: number) => string) => (
    <td>{value === null ? <span className="mute">{words('noData')}</span> : text(value)}</td>
  );
  return (
    <tr data-own={own}>
      <th scope="row">
        {exchangeName(row.exchange)}
        {under.map((line) => (
          <span key={line} className="small">
            {line}
          </span>
        ))}
      </th>
      {row.failure ? (
        <td colSpan={5} className="elsewhere-failed">
          {row.failure.kind === 'region-blocked'
            ? words('elsewhereRegion')
            : failureWords(words, row.failure, nowMs).title}
        </td>
      ) : (
        <>
          {cell(row.fundingPerDay, (value) => percentText(locale, value * 100))}
          {cell(row.maxLeverage, (value) => leverageText(locale, value))}
          {cell(row.spreadBps, (value) => bpsText(locale, value))}
          {cell(row.oiUsd, (value) => usdText(locale, value))}
          {cell(row.takerFee, (value) => percentText(locale, value * 100))}
        </>
      )}
    </tr>
  );
}
