import { useCallback, useEffect, useRef, useState } from 'react';
import type { ElsewhereRow } from '@/utils/briefing/briefing';
import { failureWords } from '@/utils/format/failure-words';
import type { FactSheet } from '@/utils/risk/assessment';
import type { Result } from '@/utils/vocabulary/failure';
import { useReader } from '../reader';
import { ElsewhereTable } from './elsewhere-table';
import { useRiskDeeds } from './risk-deeds';

type Asked = Result<readonly ElsewhereRow[]> | 'asking' | 'broken';

/** The same token on the other exchanges, asked for when this tab is opened and not before. */
export function ElsewhereTab({ sheet }: { readonly sheet: FactSheet }) {
  const { words, nowMs } = useReader();
  const { elsewhere } = useRiskDeeds();
  const [asked, setAsked] = useState<Asked>('asking');
  const latest = useRef(elsewhere);
  latest.current = elsewhere;
  const round = useRef(0);
  const ask = useCallback(() => {
    const mine = ++round.current;
    const show = (answer: Asked) => {
      if (round.current === mine) setAsked(answer);
    };
    setAsked('asking');
    latest.current?.().then(show, () => show('broken'));
  }, []);
  useEffect(() => {
    ask();
    return () => {
      round.current += 1;
    };
  }, [ask]);

  const again = (
    <button type="button" className="button" onClick={ask}>
      {words('elsewhereAgain')}
    </button>
  );
  return (
    <section className="section notes" aria-label={words('elsewhereTitle')}>
      <h3 className="section-title">{words('elsewhereTitle')}</h3>
      {asked === 'asking' && <p role="status">{words('elsewhereAsking')}</p>}
      {asked === 'broken' && <p role="status">{words('didNotWork')}</p>}
      {typeof asked === 'object' && !asked.ok && (
        <p role="status">{failureWords(words, asked.failure, nowMs).title}</p>
      )}
      {typeof asked === 'object' && asked.ok && asked.value.length === 0 && (
        <p role="status">{words('elsewhereNowhere', sheet.contract.base)}</p>
      )}
      {typeof asked === 'object' && asked.ok && asked.value.length > 0 && (
        <ElsewhereTable rows={asked.value} sheet={sheet} />
      )}
      {asked !== 'asking' && <p>{again}</p>}
    </section>
  );
}
