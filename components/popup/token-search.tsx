import { gradeText, usdText } from '@/utils/format/numbers';
import type { TokenRow } from '@/utils/messages/verbs';
import { success } from '@/utils/vocabulary/failure';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { SearchBox } from './search-box';

interface Props {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly choose: (tokenId: number) => void;
}

/** Finds any token: kept ones as one types, and Token Metrics itself only when asked, because that costs a credit. */
export function TokenSearch({ text, change, choose }: Props) {
  const { words } = useReader();
  const { ask } = useBackground();
  return (
    <SearchBox
      kind="search"
      text={text}
      change={change}
      choose={(id) => choose(Number(id))}
      look={async (wanted, remote) => {
        const answer = await ask('search', { text: wanted, remote });
        if (!answer.ok) return answer;
        return success(
          answer.value.map((row) => ({
            id: String(row.asset.tokenId),
            name: row.asset.name,
            ticker: row.asset.ticker,
            end: <TokenEnd row={row} />,
          })),
        );
      }}
      farther={{
        offer: words('searchRemote'),
        asking: words('searchingRemote'),
        nothing: words('searchNothing'),
      }}
      nothingKept={words('searchNothingKept')}
    />
  );
}

function TokenEnd({ row: { asset, tmGrade } }: { readonly row: TokenRow }) {
  const { words, locale } = useReader();
  if (tmGrade !== null) return words('gradeShort', gradeText(locale, tmGrade));
  return asset.marketCapUsd !== null && <span className="small">{usdText(locale, asset.marketCapUsd)}</span>;
}
