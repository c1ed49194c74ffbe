import type { LocalReading } from '@/utils/briefing/briefing';
import { ageText } from '@/utils/format/ages';
import { dayText } from '@/utils/format/dates';
import { localBandWords } from '@/utils/format/local-words';
import { countText, gradeText } from '@/utils/format/numbers';
import { sourceText } from '@/utils/format/source-line';
import type { LocalScore } from '@/utils/local/score';
import { useReader } from '../reader';
import { LocalParts } from './local-parts';
import { LocalRing } from './local-ring';

interface Props {
  readonly score: LocalScore;
  readonly reading: LocalReading;
  readonly explained: boolean;
}

/** The day before its close: what closed at midnight is the price of the day that ended. */
const LAST_MOMENT_MS = 1;

/** A local score with its parts, and the prices that it rests on. */
export function LocalFigures({ score, reading, explained }: Props) {
  const { words, locale, nowMs } = useReader();
  const { fetchedAtMs, source, symbol } = reading;
  const prices = [
    words.plural(
      'localCandles',
      score.candles,
      countText(locale, score.candles),
      symbol,
      sourceText(words, source),
    ),
    words('localUntil', dayText(words, score.asOfMs - LAST_MOMENT_MS)),
    words('fetchedAgo', ageText(words, locale, fetchedAtMs, nowMs)),
  ];
  return (
    <>
      <div className="rating-head">
        <LocalRing score={score.score} />
        <div className="rating-said">
          <p className="rating-label">
            {words('localTitle')}
            <span className="aside"> {words('localOf100', gradeText(locale, score.score))}</span>
          </p>
          <p className="rating-band local-band">
            {localBandWords(words, score.score)}
            <span className="local-badge">{words('localBadge')}</span>
          </p>
        </div>
      </div>
      <LocalParts components={score.components} explained={explained} />
      {score.lowHistory && <p className="small">{words('localLowHistory')}</p>}
      {score.withoutVolume && <p className="small">{words('localWithoutVolume')}</p>}
      <p className="small">{prices.join(' · ')}</p>
    </>
  );
}
