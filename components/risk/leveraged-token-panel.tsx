import type { LeveragedToken } from '@/utils/contracts/contract';
import { figureText, percentText } from '@/utils/format/risk-numbers';
import type { LeveragedTokenView } from '@/utils/risk/figures';
import { useReader } from '../reader';
import { FigureTile } from './figure-tile';

interface Props {
  readonly token: LeveragedTokenView;
  readonly of: LeveragedToken;
}

/** What a token with leverage inside loses by itself, and what would erase it. */
export function LeveragedTokenPanel({ token, of }: Props) {
  const { words, locale } = useReader();
  const { factor, decay30Pct, wipeoutDailyMovePct, wipeoutOverBadDay } = token;
  return (
    <>
      <p className="risk-lead">
        {factor === null
          ? words('riskTokenVaries', of.underlying)
          : words(
              of.side === 'long' ? 'riskTokenLong' : 'riskTokenShort',
              figureText(locale, Math.abs(factor)),
              of.underlying,
            )}
      </p>
      <dl className="tiles risk-tiles">
        <FigureTile
          label={words('riskDecay')}
          figure={decay30Pct === null ? null : percentText(locale, -Math.abs(decay30Pct))}
          under={[words('riskDecayIf')]}
        />
        <FigureTile
          label={words('riskWipeout')}
          figure={percentText(locale, wipeoutDailyMovePct)}
          unit={words('riskInADay')}
          under={[
            wipeoutOverBadDay === null
              ? null
              : words('riskWipeoutOver', figureText(locale, wipeoutOverBadDay)),
          ]}
        />
      </dl>
    </>
  );
}
