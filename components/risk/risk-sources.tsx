import type { MessageKey } from '@/utils/format/words';
import type { FactSheet } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { originLine } from './origin-line';

const RESTS_ON: readonly { readonly key: keyof FactSheet['origin']; readonly said: MessageKey }[] = [
  { key: 'markPrice', said: 'riskSourceMark' },
  { key: 'hourlyCandles', said: 'riskSourceHourly' },
  { key: 'dailyCandles', said: 'riskSourceDaily' },
  { key: 'tiers', said: 'riskSourceTiers' },
  { key: 'mmr', said: 'riskSourceMmr' },
];

/** What picture and estimates rest on, who said it and when. */
export function RiskSources({ sheet }: { readonly sheet: FactSheet }) {
  const { words, locale, nowMs } = useReader();
  const told = RESTS_ON.filter(({ key }) => key !== 'mmr' || sheet.origin.tiers === undefined).flatMap(
    ({ key, said }) => {
      const origin = sheet.origin[key];
      return origin ? [words(said, originLine(words, locale, origin, nowMs))] : [];
    },
  );
  return (
    <p className="small">
      {[...told, words('riskGaps')].map((line) => (
        <span key={line} className="source-part">
          {line}
        </span>
      ))}
    </p>
  );
}
