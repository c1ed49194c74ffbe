import type { CoinRow } from '@/utils/briefing/briefing';
import { gradeText } from '@/utils/format/numbers';
import { useReader } from '../reader';
import { FoundRows } from './found-rows';

interface Props {
  readonly title: string;
  readonly rows: readonly CoinRow[];
  readonly open: (slug: string) => void;
}

/** A list of coins with their local scores: apart from the tokens that Token Metrics grades, and never sorted with them. */
export function CoinRows({ title, rows, open }: Props) {
  const { words, locale } = useReader();
  return (
    <FoundRows
      title={title}
      about={<span className="local-badge">{words('localTitle')}</span>}
      rows={rows.map(({ coin: { name, slug, ticker }, score }) => ({
        key: slug,
        name,
        ticker,
        figure: (
          <span className="row-grade local-value">
            {score === null ? (
              <span className="small">{words('noData')}</span>
            ) : (
              <span className="mute">{gradeText(locale, score)}</span>
            )}
          </span>
        ),
        open: () => open(slug),
      }))}
    />
  );
}
