import type { CoinName } from '@/utils/briefing/portfolio-room';
import { priceText } from '@/utils/format/numbers';
import { moneyText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import { addHoldings, type CoinHolding } from '@/utils/portfolio/holding';
import type { FaultyLine, LineFault, ReadLine } from '@/utils/portfolio/read-holdings';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useDeed } from '../use-deed';

/** What each symbol means. Null: not to be added. */
export type Meanings = ReadonlyMap<string, CoinName | null>;

const FAULTS: Readonly<Record<LineFault, MessageKey>> = {
  'no-symbol': 'lineNoSymbol',
  'long-symbol': 'lineLongSymbol',
  'no-amount': 'lineNoAmount',
  'unreadable-amount': 'lineUnreadable',
  'two-meanings': 'lineTwoMeanings',
  'not-positive': 'lineNotPositive',
  'too-large': 'lineTooLarge',
  'extra-columns': 'lineExtraColumns',
  'bad-quotes': 'lineBadQuotes',
};

interface Props {
  readonly lines: readonly ReadLine[];
  readonly faulty: readonly FaultyLine[];
  readonly meanings: Meanings;
  readonly again: () => void;
  readonly done: () => void;
}

function holdingsOf(lines: readonly ReadLine[], meanings: Meanings): readonly CoinHolding[] {
  const each = lines.flatMap(({ amount, costUsd, symbol }): CoinHolding[] => {
    const coin = meanings.get(symbol);
    if (!coin) return [];
    const { name, slug, ticker } = coin;
    return [{ source: 'coingecko', slug, ticker, name, amount, costUsd }];
  });
  return addHoldings([], each).flatMap((holding) => (holding.source === 'coingecko' ? [holding] : []));
}

/** Everything that would be added and everything that is left out, before anything is kept. */
export function AddReview({ lines, faulty, meanings, again, done }: Props) {
  const { words, locale } = useReader();
  const { ask } = useBackground();
  const holdings = holdingsOf(lines, meanings);
  const merged = lines.filter(({ symbol }) => meanings.get(symbol)).length - holdings.length;
  const skipped = [...meanings].flatMap(([symbol, coin]) => (coin ? [] : [symbol]));
  const uncosted = lines.filter(({ costUnread }) => costUnread).length;
  const adding = useDeed(() => ask('addHoldings', { holdings }).then(done));
  return (
    <section className="section shelf">
      <h3 className="section-title">{words.plural('reviewAdd', holdings.length, String(holdings.length))}</h3>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{words('holdingName')}</th>
            <th scope="col">{words('heldAmount')}</th>
            <th scope="col">{words('heldCost')}</th>
          </tr>
        </thead>
        <tbody>
          {holdings.map(({ amount, costUsd, name, slug, ticker }) => (
            <tr key={slug}>
              <th scope="row">
                {name} <span className="mute">{ticker}</span>
              </th>
              <td>{priceText(locale, amount)}</td>
              <td>
                {costUsd === null ? (
                  <span className="small">{words('noData')}</span>
                ) : (
                  moneyText(locale, costUsd)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {merged > 0 && <p className="small">{words.plural('reviewMerged', merged, String(merged))}</p>}
      {uncosted > 0 && <p className="small">{words.plural('reviewUncosted', uncosted, String(uncosted))}</p>}
      {skipped.length > 0 && <p className="small">{words('reviewSkipped', skipped.join(', '))}</p>}
      {faulty.length > 0 && (
        <ul className="review-lines">
          {faulty.map(({ line, text, why }) => (
            <li key={line}>{words('reviewFaulty', String(line), text, words(FAULTS[why]))}</li>
          ))}
        </ul>
      )}
      {adding.state === 'failed' && <p role="alert">{words('didNotWork')}</p>}
      <p className="portfolio-deeds">
        <button
          type="button"
          className="button"
          data-kind="main"
          disabled={holdings.length === 0 || adding.state === 'busy'}
          onClick={adding.run}
        >
          {words('reviewKeep')}
        </button>
        <button type="button" className="button" onClick={again}>
          {words('pasteAgain')}
        </button>
      </p>
    </section>
  );
}
