import type { MessageKey } from '@/utils/format/words';
import type { FileFault, ReadingAnswers, ReadingQuestion } from '@/utils/portfolio/read-holdings';
import { Note } from '../notes/note';
import { useReader } from '../reader';

const FAULTS: Readonly<Record<FileFault, MessageKey>> = {
  empty: 'pasteEmpty',
  'too-long': 'pasteTooLong',
  'too-many-columns': 'pasteTooManyColumns',
  'no-symbol-column': 'pasteNoSymbolColumn',
  'no-amount-column': 'pasteNoAmountColumn',
  'two-amount-columns': 'pasteTwoAmountColumns',
};

/** Why a text is no list of holdings; the text itself stays. */
export function FileFaultNote({ fault, again }: { readonly fault: FileFault; readonly again: () => void }) {
  const { words } = useReader();
  return (
    <div className="section notes">
      <Note severity="caution" title={words(FAULTS[fault])}>
        <button type="button" className="button" onClick={again}>
          {words('pasteAgain')}
        </button>
      </Note>
    </div>
  );
}

interface Choice {
  readonly text: string;
  readonly answer: Partial<ReadingAnswers>;
}

interface Props {
  readonly question: ReadingQuestion;
  readonly answer: (answer: Partial<ReadingAnswers>) => void;
  readonly again: () => void;
}

/** What only the person who pasted it can tell. */
export function ReadingQuestionForm({ question, answer, again }: Props) {
  const { words } = useReader();
  const choices: readonly Choice[] =
    question.about === 'decimals'
      ? [
          { text: words('askDecimalPoint'), answer: { decimals: '.' } },
          { text: words('askDecimalComma'), answer: { decimals: ',' } },
        ]
      : [
          { text: words('askCostUnit'), answer: { cost: 'unit-cost' } },
          { text: words('askCostTotal'), answer: { cost: 'total-cost' } },
          ...(question.mayBeFraction
            ? [{ text: words('askCostFraction'), answer: { cost: 'fraction' } } as const]
            : []),
          { text: words('askCostNone'), answer: { cost: 'none' } },
        ];
  const example = question.about === 'decimals' ? question.example : question.example.text.trim();
  return (
    <section className="section shelf">
      <h3 className="section-title">{words(question.about === 'decimals' ? 'askDecimals' : 'askCost')}</h3>
      <p className="paste-example">{example}</p>
      <div className="ask-choices">
        {choices.map((choice) => (
          <button key={choice.text} type="button" className="button" onClick={() => answer(choice.answer)}>
            {choice.text}
          </button>
        ))}
      </div>
      <p>
        <button type="button" className="plain-button" onClick={again}>
          {words('pasteAgain')}
        </button>
      </p>
    </section>
  );
}
