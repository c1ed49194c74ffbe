import type { IndexHolding, IndexSource } from '@/utils/briefing/index-room';
import { gradeText, usdPriceText, weightText } from '@/utils/format/numbers';
import { pointsText } from '@/utils/format/points';
import { useReader } from '../reader';

interface Props {
  readonly holdings: readonly IndexHolding[];
  readonly source: IndexSource;
}

/** What an index holds, the heaviest first. */
export function HoldingsTable({ holdings, source }: Props) {
  const { words, locale } = useReader();
  const heaviest = Math.max(0, ...holdings.map(({ weight }) => weight ?? 0));
  const graded = source === 'token-metrics';
  const none = <span className="small">{words('noData')}</span>;
  return (
    <table className="grid holdings" data-source={source}>
      <thead>
        <tr>
          <th scope="col">{words('holdingName')}</th>
          <th scope="col">{words('holdingPrice')}</th>
          {graded && <th scope="col">{words('gradeTm')}</th>}
          <th scope="col">{words('holdingWeight')}</th>
          <th scope="col">{words('holdingChange')}</th>
        </tr>
      </thead>
      <tbody>
        {holdings.map(({ name, priceUsd, ticker, tmGrade, weight, weightChange }) => (
          <tr key={`${name} ${ticker}`}>
            <th scope="row">
              {name} <span className="mute">{ticker}</span>
              <span className="weight-bar" aria-hidden="true">
                {weight !== null && heaviest > 0 && (
                  <span className="weight-fill" style={{ inlineSize: `${(weight / heaviest) * 100}%` }} />
                )}
              </span>
            </th>
            <td>{priceUsd === null ? none : usdPriceText(locale, priceUsd)}</td>
            {graded && <td>{tmGrade === null ? none : gradeText(locale, tmGrade)}</td>}
            <td>{weight === null ? words('noWeight') : weightText(locale, weight)}</td>
            <td>{weightChange === null ? none : pointsText(locale, weightChange)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
