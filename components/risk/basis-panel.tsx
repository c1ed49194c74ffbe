import { isoDayText } from '@/utils/format/dates';
import { figureText, percentText } from '@/utils/format/risk-numbers';
import type { BasisView } from '@/utils/risk/figures';
import { useReader } from '../reader';
import { FigureTile } from './figure-tile';

interface Props {
  readonly basis: BasisView;
  readonly expiry: string | null;
}

/** Dated contracts: how far from spot they trade, and when that ends. */
export function BasisPanel({ basis, expiry }: Props) {
  const { words, locale } = useReader();
  const { premium, annualised, daysToExpiry } = basis;
  return (
    <dl className="tiles risk-tiles">
      <FigureTile
        label={words('riskBasis')}
        figure={premium === null ? null : percentText(locale, premium * 100)}
        unit={premium === null ? null : words(premium < 0 ? 'riskUnderIndex' : 'riskOverIndex')}
        under={[annualised === null ? null : words('riskBasisYear', percentText(locale, annualised * 100))]}
      />
      <FigureTile
        label={words('riskExpiry')}
        figure={
          daysToExpiry === null ? null : words('riskDays', figureText(locale, Math.max(0, daysToExpiry)))
        }
        under={[expiry === null ? null : isoDayText(words, expiry)]}
      />
    </dl>
  );
}
