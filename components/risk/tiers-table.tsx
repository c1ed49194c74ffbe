import type { Tier } from '@/utils/contracts/facts';
import { countText } from '@/utils/format/numbers';
import { leverageText, percentText } from '@/utils/format/risk-numbers';
import type { FactSheet } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { originLine } from './origin-line';

/** The exchange's leverage ladder, folded away: the larger the position, the more must be kept. */
export function TiersTable({ sheet }: { readonly sheet: FactSheet }) {
  const { words, locale, nowMs } = useReader();
  const { tiers, mmr } = sheet.facts;
  const { market } = sheet.contract;
  if (market !== 'perp' && market !== 'future') return null;
  if (!tiers || tiers.length === 0) {
    return (
      <p className="small tiers-none">
        {mmr === undefined
          ? words('riskNoTiers')
          : words('riskFirstTierOnly', percentText(locale, mmr * 100))}
      </p>
    );
  }
  const origin = sheet.origin.tiers;
  return (
    <details className="more">
      <summary>
        <span>{words.plural('riskTiers', tiers.length, countText(locale, tiers.length))}</span>
        <span className="small">{origin && originLine(words, locale, origin, nowMs)}</span>
      </summary>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{words('riskTierUpTo', tiers[0]?.capUnit ?? '')}</th>
            <th scope="col">{words('riskTierMaintenance')}</th>
            <th scope="col">{words('riskTierMax')}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier) => (
            <TierRow key={tier.min} tier={tier} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function TierRow({ tier: { max, mmr, maxLeverage } }: { readonly tier: Tier }) {
  const { words, locale } = useReader();
  return (
    <tr>
      <td>{max === null ? words('riskTierNoEnd') : countText(locale, max)}</td>
      <td>{percentText(locale, mmr * 100)}</td>
      <td>{maxLeverage === null ? words('noData') : leverageText(locale, maxLeverage)}</td>
    </tr>
  );
}
