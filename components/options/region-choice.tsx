import { useId } from 'react';
import { isoDayText } from '@/utils/format/dates';
import { regionWords } from '@/utils/format/region-words';
import { leverageText } from '@/utils/format/risk-numbers';
import type { MessageKey } from '@/utils/format/words';
import { REGIONS, type Region, type RetailRule, RULES_AS_OF, retailRule } from '@/utils/risk/regulation';
import { useReader } from '../reader';

const RULES: Readonly<Record<RetailRule['status'], MessageKey>> = {
  cap: 'riskRuleCap',
  ban: 'riskRuleBan',
  'no-leverage': 'riskRuleNoLeverage',
  'professional-only': 'riskRuleProfessional',
  'registered-venues': 'riskRuleRegistered',
};

interface Props {
  readonly region: Region | null;
  readonly choose: (region: Region | null) => void;
}

/** Where the reader lives, as they say it; the rule that holds there, since when, and who says so. */
export function RegionChoice({ region, choose }: Props) {
  const { words, locale } = useReader();
  const id = useId();
  const rule = retailRule(region);
  return (
    <div className="field region">
      <label className="field-label" htmlFor={id}>
        {words('riskRegion')}
      </label>
      <select
        id={id}
        className="text-input"
        value={region ?? ''}
        onChange={(event) => choose(REGIONS.find((each) => each === event.target.value) ?? null)}
      >
        <option value="">{words('riskRegionNotSet')}</option>
        {REGIONS.map((each) => (
          <option key={each} value={each}>
            {capitalised(regionWords(words, each))}
          </option>
        ))}
      </select>
      {rule === null ? (
        <p className="small">{words('riskRegionAbout')}</p>
      ) : (
        <p className="small">
          {words(RULES[rule.status], leverageText(locale, rule.maxLeverage ?? 0))}{' '}
          {words('riskRuleSince', rule.regulator, isoDayText(words, rule.since))}{' '}
          {rule.until !== null && `${words('riskRuleUntil', isoDayText(words, rule.until))} `}
          {words('riskRuleRead', RULES_AS_OF)}
        </p>
      )}
    </div>
  );
}

/** "the European Union" begins a line in the list. */
function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
