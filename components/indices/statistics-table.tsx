import { useMemo } from 'react';
import type { IndexSeries } from '@/utils/briefing/index-room';
import { changeText, countText } from '@/utils/format/numbers';
import { ratioText } from '@/utils/format/points';
import { percentText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import { datedPerformance, type Performance } from '@/utils/portfolio/performance';
import { useReader } from '../reader';

type Statistic =
  | 'cagr'
  | 'volatility'
  | 'sharpe'
  | 'sortino'
  | 'maxDrawdown'
  | 'calmar'
  | 'beta'
  | 'correlation';

const NAMES: Readonly<Record<Statistic, MessageKey>> = {
  cagr: 'statCagr',
  volatility: 'statVolatility',
  sharpe: 'statSharpe',
  sortino: 'statSortino',
  maxDrawdown: 'statMaxDrawdown',
  calmar: 'statCalmar',
  beta: 'statBeta',
  correlation: 'statCorrelation',
};
const STATISTICS: readonly Statistic[] = [
  'cagr',
  'volatility',
  'sharpe',
  'sortino',
  'maxDrawdown',
  'calmar',
  'beta',
  'correlation',
];
/** Growth and falls have a direction, volatility has none, the others are plain numbers. */
function statisticText(locale: string, name: Statistic, value: number): string {
  if (name === 'volatility') return percentText(locale, value * 100);
  return name === 'cagr' || name === 'maxDrawdown'
    ? changeText(locale, value * 100)
    : ratioText(locale, value);
}

function figureOf(told: Performance<string>, name: Statistic): number | null {
  if (name === 'beta' || name === 'correlation') return told.benchmark?.[name] ?? null;
  return told[name];
}

interface Props {
  readonly series: IndexSeries;
  readonly benchmark: IndexSeries | null;
}

/** What the days of an index come to by the year, with the conventions under it. */
export function StatisticsTable({ series, benchmark }: Props) {
  const { words, locale } = useReader();
  // What never happened counts in no figure.
  const told = useMemo(() => datedPerformance(series.closes, benchmark?.closes), [series, benchmark]);
  if ('reason' in told) {
    return <p className="small">{words('statTooShort', countText(locale, told.returns))}</p>;
  }
  return (
    <>
      <dl className="statistics">
        {STATISTICS.map((name) => {
          const value = figureOf(told, name);
          return (
            <div key={name} className="statistic">
              <dt className="tile-label">{words(NAMES[name])}</dt>
              <dd className="statistic-figure">
                {value === null ? (
                  <span className="small">{words('noData')}</span>
                ) : (
                  statisticText(locale, name, value)
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="small">
        {words('statConvention', countText(locale, told.returns))}
        {told.short && <span className="stale">{words('statShort')}</span>}
      </p>
    </>
  );
}
