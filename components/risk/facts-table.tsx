import { memo } from 'react';
import type { FactSheet } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { factRows } from './fact-rows';
import { originLine } from './origin-line';
import { TiersTable } from './tiers-table';

/** What the exchange says of the contract: each figure with its source and age. No hand on a slider changes it. */
export const FactsTable = memo(function FactsTable({ sheet }: { readonly sheet: FactSheet }) {
  const { words, locale, nowMs } = useReader();
  const rows = factRows(words, locale, sheet, nowMs);
  return (
    <section className="section" aria-label={words('riskFacts')}>
      <h3 className="section-title risk-title">{words('riskFacts')}</h3>
      <dl className="fact-rows">
        {rows.map(({ key, label, value, more }) => {
          const origin = value === null ? undefined : sheet.origin[key];
          return (
            <div key={label} className="fact">
              <dt>{words(label)}</dt>
              <dd>
                <span className={value === null ? 'mute' : 'fact-value'}>{value ?? words('noData')}</span>
                {more !== null && <span className="fact-more">{more}</span>}
                {origin && <span className="small">{originLine(words, locale, origin, nowMs)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <TiersTable sheet={sheet} />
    </section>
  );
});
