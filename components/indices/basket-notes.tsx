import type { BasketStanding } from '@/utils/briefing/index-room';
import { departureWords, postponementWords } from '@/utils/format/basket-words';
import { dayText } from '@/utils/format/dates';
import { usdText } from '@/utils/format/numbers';
import { useReader } from '../reader';

/** Since when a basket runs, when it will, and why a review waits. */
export function BasketNote({ basket }: { readonly basket: BasketStanding }) {
  const { words } = useReader();
  const { beginsMs, postponed, startedMs } = basket;
  return (
    <p className="small">
      {startedMs !== null && words('basketStarted', dayText(words, startedMs))}
      {beginsMs !== null && words('basketBegins', dayText(words, beginsMs))}
      {startedMs === null && beginsMs === null && words('basketNotReady')}
      {postponed !== null && ` ${postponementWords(words, postponed)}`}
    </p>
  );
}

/** The largest tokens that are in no basket, each with its reason. */
export function LeftOut({ excluded }: Pick<BasketStanding, 'excluded'>) {
  const { words, locale } = useReader();
  if (excluded.length === 0) return null;
  return (
    <details className="more">
      <summary>{words.plural('basketLeftOut', excluded.length, String(excluded.length))}</summary>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{words('holdingName')}</th>
            <th scope="col">{words('basketCap')}</th>
            <th scope="col">{words('basketWhy')}</th>
          </tr>
        </thead>
        <tbody>
          {excluded.map(({ marketCapUsd, slug, ticker, why }) => (
            <tr key={slug}>
              <th scope="row">{ticker}</th>
              <td>{marketCapUsd === null ? words('noData') : usdText(locale, marketCapUsd)}</td>
              <td>{departureWords(words, why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
