import { gradeText } from '@/utils/format/numbers';
import type { TokenRow } from '@/utils/messages/verbs';
import { useReader } from '../reader';
import { FoundRows } from './found-rows';

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
  return (
    <FoundRows
      title={title}
      about={rows.length > 0 && <span className="small">{words('gradeTm')}</span>}
      empty={empty}
      rows={rows.map(({ asset: { name, ticker, tokenId }, tmGrade }) => ({
        key: tokenId,
        name,
        ticker,
        figure: (
          <span className="row-grade">
            {tmGrade === null ? <span className="small">{words('noData')}</span> : gradeText(locale, tmGrade)}
          </span>
        ),
        open: () => open(tokenId),
      }))}
    />
  );
}
