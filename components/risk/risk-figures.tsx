import { chanceWords } from '@/utils/format/chance-words';
import { priceText } from '@/utils/format/numbers';
import { moneyText, percentText } from '@/utils/format/risk-numbers';
import type { Words } from '@/utils/format/words';
import type { Assessment, FactSheet } from '@/utils/risk/assessment';
import type { Empirical, Holding, Takes } from '@/utils/risk/figures';
import type { Position } from '@/utils/risk/position';
import { shownLiquidation } from '@/utils/risk/rounding';
import { useReader } from '../reader';
import { FigureTile } from './figure-tile';
import { empiricalWords, evidenceWords, noLiquidationWords } from './liquidation-words';
import { assumedWords, originLine } from './origin-line';

interface Props {
  readonly assessment: Assessment;
  readonly sheet: FactSheet;
  readonly position: Position;
  /** Leaves out what liquidation takes and what trading costs. */
  readonly compact: boolean;
}

/** What this position risks and costs: liquidation, the chance of it, and what holding takes. */
export function RiskFigures({ assessment, sheet, position, compact }: Props) {
  const { words, locale, nowMs } = useReader();
  const { liquidation, noLiquidation, holding, takes, roundTrip } = assessment;
  const chance = (value: number | null) => (value === null ? null : chanceWords(words, locale, value));
  const past = (seen: Empirical | null) => empiricalWords(words, locale, seen);
  const price = liquidation ? shownLiquidation(liquidation.price, position.side, null) : null;
  const funding = sheet.origin.fundingRate;
  return (
    <dl className="tiles risk-tiles">
      <FigureTile
        label={words('riskLiquidation')}
        figure={price === null ? null : priceText(locale, roundedPrice(price))}
        unit={
          liquidation &&
          words(
            liquidation.price < (sheet.facts.markPrice ?? liquidation.price) || position.side === 1
              ? 'riskBelow'
              : 'riskAbove',
            percentText(locale, liquidation.distance.pct),
          )
        }
        under={[
          noLiquidation && noLiquidationWords(words, noLiquidation),
          liquidation && evidenceWords(words, liquidation.evidence),
          liquidation?.assumed ? assumedWords(words, liquidation.assumed) : null,
        ]}
      />
      {sheet.contract.market === 'perp' && (
        <FigureTile
          label={words('riskHolding')}
          figure={holding && percentText(locale, Math.abs(holding.pctOfMarginPerDay))}
          unit={holding && words(holding.pays ? 'riskOfMargin' : 'riskOfMarginPaid')}
          under={[
            ...holdingLines(words, locale, holding),
            funding ? originLine(words, locale, funding, nowMs) : null,
          ]}
        />
      )}
      <FigureTile
        label={words('riskChanceDay')}
        figure={chance(assessment.chance24h)}
        under={[past(assessment.empirical24h)]}
      />
      <FigureTile
        label={words('riskChanceWeek')}
        figure={chance(assessment.chance7d)}
        under={[past(assessment.empirical7d)]}
      />
      {!compact && takes && (
        <FigureTile
          label={words('riskTakes')}
          figure={takes.usd === null ? percentText(locale, takes.pctOfMargin) : moneyText(locale, takes.usd)}
          unit={takes.usd === null ? words('riskOfYourMargin') : null}
          under={[takesLine(words, locale, takes)]}
        />
      )}
      {!compact && roundTrip && (
        <FigureTile
          label={words('riskRoundTrip')}
          figure={percentText(locale, roundTrip.pctOfMargin)}
          unit={words('riskOfYourMargin')}
          under={[words('riskBreakEvenMove', percentText(locale, roundTrip.breakEvenMovePct))]}
        />
      )}
    </dl>
  );
}

/** Six digits are more than an estimate is worth. */
function roundedPrice(price: number): number {
  return Number(price.toPrecision(price >= 10_000 ? 5 : 6));
}

function holdingLines(words: Words, locale: string, holding: Holding | null): readonly (string | null)[] {
  if (holding === null) return [];
  const money = (usd: number | null) => (usd === null ? null : moneyText(locale, Math.abs(usd)));
  const week = percentText(locale, Math.abs(holding.pctOfMarginPerWeek));
  const [day, seven] = [money(holding.perDayUsd), money(holding.perWeekUsd)];
  return [
    seven === null ? words('riskAWeek', week) : words('riskAWeekUsd', week, seven),
    day === null ? null : words('riskADayUsd', day),
  ];
}

function takesLine(words: Words, locale: string, { whole, pctOfMargin, usd, feeCounted }: Takes): string {
  const what = words(whole === 'wallet' ? 'riskTakesWallet' : 'riskTakesMargin');
  const share = usd === null ? [] : [words('riskTakesShare', percentText(locale, pctOfMargin))];
  return [what, ...share, ...(feeCounted ? [words('riskTakesFee')] : [])].join(' · ');
}
