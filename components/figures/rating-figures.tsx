import { changeText, gradeText } from '@/utils/format/numbers';
import { bandWords, fundamentalClassWords, momentumWords, trendWords } from '@/utils/format/rating-words';
import type { Rating } from '@/utils/tokenmetrics/rating';
import { useReader } from '../reader';
import { AgeLine } from './age-line';
import { GradeRing } from './grade-ring';
import { GradeTile } from './grade-tile';
import { leadFigure, untold } from './voice';

interface Props {
  readonly rating: Rating;
  readonly stale: boolean;
}

/** Everything Token Metrics says of a token, the TM grade first. */
export function RatingFigures({ rating, stale }: Props) {
  const { words } = useReader();
  const lead = leadFigure(rating);
  if (lead === null) return <p className="mute">{words('ratingEmpty')}</p>;
  const tiles = [
    {
      label: words('gradeFundamental'),
      grade: rating.fundamentalGrade,
      word: rating.fundamentalClass && fundamentalClassWords(words, rating.fundamentalClass),
      always: true,
    },
    { label: words('gradeTechnology'), grade: rating.technologyGrade, word: null, always: true },
    { label: words('gradeTrader'), grade: rating.traderGrade, word: null, always: false },
    { label: words('gradeInvestor'), grade: rating.investorGrade, word: null, always: false },
  ].filter((tile) => tile.always || tile.grade !== null);
  return (
    <div className="rating">
      <RatingHead rating={rating} />
      <dl className="tiles">
        {tiles.map(({ label, grade, word }) => (
          <GradeTile
            key={label}
            label={label}
            grade={grade}
            word={word}
            untold={grade === null ? 'nothing' : untold(grade, lead)}
          />
        ))}
      </dl>
      <AgeLine figure={lead} stale={stale} />
    </div>
  );
}

function RatingHead({ rating }: { readonly rating: Rating }) {
  const { words, locale } = useReader();
  const { tmGrade, band, tmGradeChange24hPct, momentum, trend } = rating;
  const second = [
    momentum && momentumWords(words, momentum.value),
    trend && trendWords(words, trend.value),
  ].filter((text) => text !== null);
  return (
    <div className="rating-head">
      {tmGrade && <GradeRing grade={tmGrade.value} band={band} />}
      <div className="rating-said">
        <p className="rating-label">
          {words('gradeTm')}
          <span className="aside">
            {tmGrade ? ` ${words('gradeOf100', gradeText(locale, tmGrade.value))}` : ''}
          </span>
        </p>
        <p className="rating-band">
          {tmGrade === null ? (
            <span className="mute">{words('noData')}</span>
          ) : (
            band && bandWords(words, band)
          )}
          {tmGradeChange24hPct && (
            <span className="rating-change">
              {words('changeIn24h', changeText(locale, tmGradeChange24hPct.value))}
            </span>
          )}
        </p>
        {second.length > 0 && <p className="mute">{second.join(' · ')}</p>}
      </div>
    </div>
  );
}
