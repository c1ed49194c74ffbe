import { useId, useMemo } from 'react';
import type { IndexDetail as Detail } from '@/utils/briefing/index-room';
import { ageText } from '@/utils/format/ages';
import { dayText } from '@/utils/format/dates';
import { sourceText } from '@/utils/format/source-line';
import type { MessageKey } from '@/utils/format/words';
import type { Failure } from '@/utils/vocabulary/failure';
import { useBackground } from '../background';
import { LineChart } from '../figures/line-chart';
import { rebased } from '../figures/line-shape';
import { FailureNote } from '../notes/failure-note';
import { PanelHead } from '../panel-head';
import { useReader } from '../reader';
import { RatingSkeleton } from '../token/skeletons';
import { WatchButton } from '../token/watch-button';
import { useAnswer } from '../use-answer';
import { BasketNote, LeftOut } from './basket-notes';
import { HoldingsTable } from './holdings-table';
import { LocalNote } from './local-note';
import { ReviewLog } from './review-log';
import { StatisticsTable } from './statistics-table';

interface Props {
  readonly indexKey: string;
  readonly back: () => void;
}

/** One index: what it did beside bitcoin, what it holds, and how that changed. */
export function IndexDetail({ indexKey, back }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  const heading = useId();
  const { value, broken, again } = useAnswer<Detail | null>(
    `index ${indexKey}`,
    (wait) => ask('indexDetail', { key: indexKey, wait }),
    (detail) => detail?.pending === true,
  );
  const management = value?.row.management;
  const follow = (followed: boolean) => ask('followIndex', { key: indexKey, followed }).finally(again);
  return (
    <article className="panel" aria-labelledby={heading}>
      <PanelHead
        headingId={heading}
        title={value?.row.name ?? words('indexUnnamed')}
        ticker={value?.row.ticker}
        about={management && words(management === 'active' ? 'indexFilterActive' : 'indexFilterPassive')}
        back={back}
      >
        {value && (
          <WatchButton name={value.row.name} watched={value.row.followed} watch={follow} of="index" />
        )}
      </PanelHead>
      {value === undefined && (
        <div className="section">{broken ? words('didNotWork') : <RatingSkeleton />}</div>
      )}
      {value === null && <p className="section">{words('indexGone')}</p>}
      {value && <Parts detail={value} again={again} />}
    </article>
  );
}

interface PartsProps {
  readonly detail: Detail;
  readonly again: () => void;
}

function Parts({ detail, again }: PartsProps) {
  const { words } = useReader();
  const { basket, holdings, holdingsFailure, pending, reviews, series, seriesFailure, source } = detail;
  return (
    <>
      {basket && (
        <div className="section shelf">
          <LocalNote />
          <BasketNote basket={basket} />
        </div>
      )}
      <section className="section shelf" data-source={source} aria-label={words('indexPerformance')}>
        {series && <Course detail={detail} />}
        {!series && (
          <Missing
            failure={seriesFailure}
            pending={pending}
            coming={words(basket ? 'basketReading' : 'indexReading')}
            text={words(basket ? 'basketNothing' : 'indexNoSeries')}
            again={again}
          />
        )}
      </section>
      <section className="section shelf" data-source={source} aria-label={words('indexHoldings')}>
        <div className="section-head">
          <h3 className="section-title">{words('indexHoldings')}</h3>
          <HeldWhen detail={detail} />
        </div>
        {holdings && <HoldingsTable holdings={holdings} source={source} />}
        {!holdings && (
          <Missing
            failure={holdingsFailure}
            pending={pending}
            coming={words(basket ? 'basketReading' : 'indexReading')}
            text={words(basket ? 'basketNothing' : 'indexNoHoldings')}
            again={again}
          />
        )}
      </section>
      <section className="section shelf" aria-label={words('indexReviews')}>
        <h3 className="section-title">{words('indexReviews')}</h3>
        <ReviewLog reviews={reviews} none={words(basket ? 'basketReviewsNone' : 'reviewsNone')} />
        {basket && <LeftOut excluded={basket.excluded} />}
      </section>
    </>
  );
}

function Course({ detail: { benchmark, row, series, source } }: { readonly detail: Detail }) {
  const { words, locale, nowMs } = useReader();
  const lines = useMemo(() => {
    if (!series) return [];
    const own = { label: row.ticker ?? row.name, ...asSeries(series) };
    return rebased(benchmark ? [own, { label: 'BTC', ...asSeries(benchmark) }] : [own]);
  }, [benchmark, row, series]);
  if (!series) return null;
  const sources = [series, ...(benchmark ? [benchmark] : [])].flatMap(({ fetchedAtMs, source }) =>
    fetchedAtMs === null
      ? []
      : words('sourceAndAge', sourceText(words, source), ageText(words, locale, fetchedAtMs, nowMs)),
  );
  const isBasket = source === 'local';
  return (
    <>
      <LineChart
        title={words(titleOf(benchmark !== null, isBasket))}
        series={lines}
        tooShort={words('indexSeriesTooShort')}
      />
      {series.hypothetical.length > 0 && <p className="small">{words('indexHypothetical')}</p>}
      <p className="small">{sources.join(' · ')}</p>
      <StatisticsTable series={series} benchmark={benchmark} />
    </>
  );
}

function titleOf(isBeside: boolean, isBasket: boolean): MessageKey {
  if (isBasket) return isBeside ? 'basketBesideBitcoin' : 'basketAlone';
  return isBeside ? 'indexBesideBitcoin' : 'indexAlone';
}

function asSeries({ closes, hypothetical }: NonNullable<Detail['series']>) {
  return { points: closes.map(asPoint), hypothetical: hypothetical.map(asPoint) };
}

function asPoint({ close, date }: NonNullable<Detail['series']>['closes'][number]) {
  return { date, value: close };
}

function HeldWhen({ detail }: { readonly detail: Detail }) {
  const { words, locale, nowMs } = useReader();
  const { holdingsAsOfMs, holdingsFetchedAtMs, source } = detail;
  if (holdingsFetchedAtMs === null) return null;
  const parts = [
    sourceText(words, source),
    holdingsAsOfMs === null ? '' : dayText(words, holdingsAsOfMs),
    // What is computed here was fetched from nobody.
    source === 'local'
      ? ageText(words, locale, holdingsFetchedAtMs, nowMs)
      : words('fetchedAgo', ageText(words, locale, holdingsFetchedAtMs, nowMs)),
  ];
  return <span className="small">{parts.filter(Boolean).join(' · ')}</span>;
}

interface MissingProps {
  readonly failure: Failure | null;
  readonly pending: boolean;
  readonly coming: string;
  readonly text: string;
  readonly again: () => void;
}

/** Why a part is not there: it is on its way, something stands in the way, or there is none. */
function Missing({ failure, pending, coming, text, again }: MissingProps) {
  if (pending) {
    return (
      <p className="small" role="status">
        {coming}
      </p>
    );
  }
  return failure ? <FailureNote failure={failure} again={again} /> : <p className="small">{text}</p>;
}
