import { ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { gradeText } from '@/utils/format/numbers';
import type { TokenRow } from '@/utils/messages/verbs';
import { useReader } from '../reader';

interface Props {
  readonly title: string;
  readonly rows: readonly TokenRow[];
  /** Said where there are none. */
  readonly empty: string;
  readonly open: (tokenId: number) => void;
}

/** A list of tokens with their TM grades: the watch-list, the recents. */
export function TokenRows({ title, rows, empty, open }: Props) {
  const { words, locale } = useReader();
  const heading = useId();
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 className="section-title" id={heading}>
          {title}
        </h2>
        {rows.length > 0 && <span className="small">{words('gradeTm')}</span>}
      </div>
      {rows.length === 0 && <p className="small">{empty}</p>}
      <ul className="rows">
        {rows.map(({ asset, tmGrade }) => (
          <li key={asset.tokenId}>
            <button type="button" className="row" onClick={() => open(asset.tokenId)}>
              <span className="row-name">{asset.name}</span>
              <span className="mute">{asset.ticker}</span>
              <span className="row-grade">
                {tmGrade === null ? (
                  <span className="small">{words('noData')}</span>
                ) : (
                  gradeText(locale, tmGrade)
                )}
              </span>
              <ChevronRight size={15} className="mute" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
