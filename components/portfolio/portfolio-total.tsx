import type { PortfolioView } from '@/utils/briefing/portfolio-room';
import { ageText } from '@/utils/format/ages';
import { moneyText } from '@/utils/format/risk-numbers';
import { sourceText } from '@/utils/format/source-line';
import type { Valuation } from '@/utils/portfolio/valuation';
import { useReader } from '../reader';
import { oldestPriceMs } from './book';

interface Props {
  readonly view: PortfolioView;
  readonly valuation: Valuation;
}

/** What all of it is worth, or the least that it is, with the age of the oldest price. */
export function PortfolioTotal({ view, valuation }: Props) {
  const { words, locale, nowMs } = useReader();
  const { totalUsd, unpriced } = valuation;
  const oldestMs = oldestPriceMs(view);
  const costs = view.holdings.map(({ costUsd }) => costUsd);
  const known = costs.flatMap((cost) => cost ?? []);
  const isWhole = unpriced.length === 0 && known.length === costs.length && totalUsd !== null;
  const gain = isWhole ? totalUsd - known.reduce((sum, cost) => sum + cost, 0) : null;
  return (
    <section className="section" aria-label={words('portfolioTotal')}>
      <p className="tile-label">{words(unpriced.length > 0 ? 'portfolioAtLeast' : 'portfolioTotal')}</p>
      <p className="portfolio-total">{totalUsd === null ? words('noData') : moneyText(locale, totalUsd)}</p>
      <p className="small">
        {[
          oldestMs === null
            ? null
            : words(
                'portfolioPriced',
                sourceText(words, 'coingecko'),
                ageText(words, locale, oldestMs, nowMs),
              ),
          unpriced.length > 0
            ? words.plural('portfolioUnpriced', unpriced.length, String(unpriced.length))
            : null,
          gain === null
            ? null
            : words(gain < 0 ? 'portfolioUnder' : 'portfolioOver', moneyText(locale, Math.abs(gain))),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </section>
  );
}
