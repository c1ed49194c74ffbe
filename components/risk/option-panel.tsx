import { chanceWords } from '@/utils/format/chance-words';
import { countText, priceText } from '@/utils/format/numbers';
import { figureText, percentText } from '@/utils/format/risk-numbers';
import type { OptionView } from '@/utils/risk/figures';
import { useReader } from '../reader';
import { ChoiceRow } from './choice-row';
import { FigureTile } from './figure-tile';
import type { PositionRoom } from './use-position';

interface Props {
  readonly option: OptionView;
  readonly type: 'call' | 'put' | null;
  readonly room: PositionRoom;
}

/** What an option does while nothing happens, where it is even, and what its seller stands to lose. */
export function OptionPanel({ option, type, room }: Props) {
  const { words, locale } = useReader();
  const { side, daysLeft, breakEven, chanceOfProfit, thetaShare } = option;
  const { impliedVolatility, realisedVolatility, impliedOverRealised } = option;
  const share = (value: number | null) => (value === null ? null : percentText(locale, value * 100));
  const seller = side === 'seller';
  return (
    <>
      <ChoiceRow
        label={words('riskOptionSide')}
        options={[
          { value: 'buyer', label: words('riskOptionBuyer') },
          { value: 'seller', label: words('riskOptionSeller') },
        ]}
        chosen={side}
        choose={(optionSide) => room.change({ optionSide })}
      />
      <p className="risk-lead">
        {seller ? words(type === 'put' ? 'riskSellerPut' : 'riskSellerCall') : words('riskBuyerLoss')}
      </p>
      <dl className="tiles risk-tiles">
        <FigureTile
          label={words(seller ? 'riskThetaSeller' : 'riskTheta')}
          figure={share(thetaShare)}
          unit={thetaShare === null ? null : words('riskOfPremium')}
          under={[daysLeft === null ? null : words('riskDaysLeft', figureText(locale, daysLeft))]}
        />
        <FigureTile
          label={words('riskBreakEven')}
          figure={breakEven === null ? null : priceText(locale, Number(breakEven.toPrecision(6)))}
          under={[words('riskAtExpiry')]}
        />
        <FigureTile
          label={words('riskProfitChance')}
          figure={chanceOfProfit === null ? null : chanceWords(words, locale, chanceOfProfit)}
          under={[words('riskNeutral')]}
        />
        <FigureTile
          label={words('riskImplied')}
          figure={share(impliedVolatility)}
          unit={impliedVolatility === null ? null : words('riskAYear')}
          under={[
            realisedVolatility === null
              ? words('riskRealisedUnknown')
              : words('riskRealised', percentText(locale, realisedVolatility * 100)),
            impliedOverRealised === null
              ? null
              : words('riskImpliedOver', figureText(locale, impliedOverRealised)),
          ]}
        />
      </dl>
      <p className="small">{words('riskOptionCount', countText(locale, 30))}</p>
    </>
  );
}
