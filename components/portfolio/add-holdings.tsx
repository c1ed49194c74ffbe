import { useId, useState } from 'react';
import { type ReadingAnswers, readHoldings, UNANSWERED } from '@/utils/portfolio/read-holdings';
import { PanelHead } from '../panel-head';
import { useReader } from '../reader';
import { AddBasket } from './add-basket';
import { FileFaultNote, ReadingQuestionForm } from './reading-question';
import { SymbolQuestions } from './symbol-questions';

interface Props {
  readonly back: () => void;
}

/**
 * Holdings by hand: typed or pasted, one a line. What the text leaves open is asked, one question after the other, and
 * nothing is kept before the last of them.
 */
export function AddHoldings({ back }: Props) {
  const { words } = useReader();
  const heading = useId();
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<ReadingAnswers | null>(null);
  const reading = answers === null ? null : readHoldings(text, answers);
  const again = () => setAnswers(null);
  return (
    <article className="panel" aria-labelledby={heading}>
      <PanelHead headingId={heading} title={words('portfolioAdd')} back={back} />
      {reading === null && (
        <>
          <PasteForm text={text} change={setText} read={() => setAnswers(UNANSWERED)} />
          <AddBasket done={back} />
        </>
      )}
      {reading !== null && reading.fault !== null && <FileFaultNote fault={reading.fault} again={again} />}
      {answers !== null && reading?.fault === null && reading.question !== null && (
        <ReadingQuestionForm
          question={reading.question}
          answer={(more) => setAnswers({ ...answers, ...more })}
          again={again}
        />
      )}
      {reading?.fault === null && reading.question === null && (
        <SymbolQuestions lines={reading.lines} faulty={reading.faulty} again={again} done={back} />
      )}
    </article>
  );
}

interface PasteProps {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly read: () => void;
}

function PasteForm({ text, change, read }: PasteProps) {
  const { words } = useReader();
  const id = useId();
  return (
    <form
      className="section shelf"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {words('pasteLabel')}
      </label>
      <textarea
        id={id}
        className="text-input paste"
        rows={7}
        value={text}
        spellCheck={false}
        autoComplete="off"
        placeholder={words('pasteExample')}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <p className="small">{words('pasteHint')}</p>
      <p>
        <button type="submit" className="button" data-kind="main" disabled={text.trim() === ''}>
          {words('pasteRead')}
        </button>
      </p>
    </form>
  );
}
