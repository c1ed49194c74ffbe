import { countText } from '@/utils/format/numbers';
import { warningName } from '@/utils/format/warning-names';
import type { Unchecked } from '@/utils/risk/assessment';
import { useReader } from '../reader';
import { missingWords } from './missing-words';

/** Checks that could not be made, quietly, with what each would need. */
export function UncheckedList({ unknown }: { readonly unknown: readonly Unchecked[] }) {
  const { words, locale } = useReader();
  if (unknown.length === 0) return null;
  return (
    <details className="more unchecked">
      <summary>
        <span>{words('riskUnchecked')}</span>
        <span className="small">
          {words.plural('riskUncheckedCount', unknown.length, countText(locale, unknown.length))}
        </span>
      </summary>
      <dl className="unchecked-rows">
        {unknown.map(({ id, missing }) => (
          <div key={id}>
            <dt>{warningName(words, id)}</dt>
            <dd className="mute">{missingWords(words, missing)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
