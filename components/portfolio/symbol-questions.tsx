import { useMemo, useState } from 'react';
import type { CoinName, SymbolMeaning } from '@/utils/briefing/portfolio-room';
import { usdText } from '@/utils/format/numbers';
import type { FaultyLine, ReadLine } from '@/utils/portfolio/read-holdings';
import type { Result } from '@/utils/vocabulary/failure';
import { useBackground } from '../background';
import { FailureNote } from '../notes/failure-note';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';
import { AddReview, type Meanings } from './add-review';

interface Props {
  readonly lines: readonly ReadLine[];
  readonly faulty: readonly FaultyLine[];
  /** Back to the text. */
  readonly again: () => void;
  readonly done: () => void;
}

/** Each symbol that is not clear by itself is asked, one after the other; then everything is shown before it is kept. */
export function SymbolQuestions({ lines, faulty, again, done }: Props) {
  const symbols = useMemo(() => [...new Set(lines.map(({ symbol }) => symbol))], [lines]);
  const [meanings, setMeanings] = useState<Meanings>(new Map());
  const open = symbols.find((symbol) => !meanings.has(symbol));
  const settle = (symbol: string, coin: CoinName | null) =>
    setMeanings(new Map([...meanings, [symbol, coin]]));
  if (open === undefined) {
    return <AddReview lines={lines} faulty={faulty} meanings={meanings} again={again} done={done} />;
  }
  return (
    <SymbolQuestion
      key={open}
      symbol={open}
      place={symbols.indexOf(open) + 1}
      of={symbols.length}
      settle={(coin) => settle(open, coin)}
    />
  );
}

interface QuestionProps {
  readonly symbol: string;
  readonly place: number;
  readonly of: number;
  readonly settle: (coin: CoinName | null) => void;
}

function SymbolQuestion({ symbol, place, of, settle }: QuestionProps) {
  const { words, locale } = useReader();
  const { ask } = useBackground();
  const { value, broken, again } = useAnswer<Result<SymbolMeaning>>(`meaning ${symbol}`, () =>
    ask('symbolMeaning', { symbol }).then((meaning) => {
      // What is clear by itself is not asked.
      if (meaning.ok && meaning.value.chosen) settle(meaning.value.chosen);
      return meaning;
    }),
  );
  const choose = (coin: CoinName) => {
    void ask('chooseSymbol', { symbol, slug: coin.slug });
    settle(coin);
  };
  if (value === undefined || (value.ok && value.value.chosen)) {
    return (
      <p className="section" role="status">
        {words(broken ? 'didNotWork' : 'symbolLooking', symbol, String(place), String(of))}
      </p>
    );
  }
  return (
    <section className="section shelf">
      <h3 className="section-title">{words('symbolWhich', symbol)}</h3>
      <p className="small">{words('symbolPlace', String(place), String(of))}</p>
      {!value.ok && <FailureNote failure={value.failure} again={again} />}
      {value.ok && value.value.candidates.length === 0 && <p>{words('symbolUnknown', symbol)}</p>}
      {value.ok && (
        <ul className="rows">
          {value.value.candidates.map((coin) => (
            <li key={coin.slug}>
              <button type="button" className="row" onClick={() => choose(coin)}>
                <span className="row-name">{coin.name}</span>
                <span className="mute">{coin.slug}</span>
                <span className="row-grade small">
                  {coin.marketCapUsd === null ? words('noData') : usdText(locale, coin.marketCapUsd)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="button" onClick={() => settle(null)}>
          {words('symbolSkip', symbol)}
        </button>
      </p>
    </section>
  );
}
