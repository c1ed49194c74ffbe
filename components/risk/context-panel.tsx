import { percentText, rateText } from '@/utils/format/risk-numbers';
import type { Assessment, FactSheet } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { FigureTile } from './figure-tile';
import { originLine } from './origin-line';

interface Props {
  readonly sheet: FactSheet;
  readonly assessment: Assessment;
}

/** Spot pages: what the perpetual's traders pay and where they stand, as context. */
export function ContextPanel({ sheet, assessment }: Props) {
  const { words, locale, nowMs } = useReader();
  const { fundingRate, fundingIntervalHours: hours, longShare } = sheet.facts;
  const { fundingRate: told, longShare: counted } = sheet.origin;
  const perDay = fundingRate === undefined || hours === undefined ? null : (fundingRate * 24) / hours;
  const { sigmaAnnual } = assessment;
  return (
    <>
      {(fundingRate !== undefined || longShare !== undefined) && (
        <p className="risk-lead">{words('riskContext')}</p>
      )}
      <dl className="tiles risk-tiles">
        {fundingRate !== undefined && (
          <FigureTile
            label={words('riskContextFunding')}
            figure={perDay === null ? rateText(locale, fundingRate) : percentText(locale, perDay * 100)}
            unit={perDay === null ? null : words('riskADay')}
            under={[
              words(fundingRate < 0 ? 'riskShortsPay' : 'riskLongsPay'),
              told ? originLine(words, locale, told, nowMs) : null,
            ]}
          />
        )}
        {longShare !== undefined && (
          <FigureTile
            label={words('riskContextLong')}
            figure={percentText(locale, longShare * 100)}
            unit={words('riskOfAccounts')}
            under={[
              words('riskAccountsNotMoney'),
              counted ? originLine(words, locale, counted, nowMs) : null,
            ]}
          />
        )}
        <FigureTile
          label={words('riskVolatility')}
          figure={sigmaAnnual === null ? null : percentText(locale, sigmaAnnual * 100)}
          unit={sigmaAnnual === null ? null : words('riskAYear')}
          under={[
            sigmaAnnual === null
              ? null
              : words('riskNormalDay', percentText(locale, (sigmaAnnual * 100) / Math.sqrt(365))),
          ]}
        />
      </dl>
    </>
  );
}
