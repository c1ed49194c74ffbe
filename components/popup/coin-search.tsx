import { usdText } from '@/utils/format/numbers';
import { success } from '@/utils/vocabulary/failure';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { SearchBox } from './search-box';

interface Props {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly choose: (slug: string) => void;
}

/** The search without a key: the largest coins as one types, and CoinGecko's whole list when asked. */
export function CoinSearch({ text, change, choose }: Props) {
  const { words, locale } = useReader();
  const { ask } = useBackground();
  return (
    <SearchBox
      kind="coins"
      text={text}
      change={change}
      choose={choose}
      look={async (wanted, remote) => {
        const answer = await ask('findCoins', { text: wanted, remote });
        if (!answer.ok) return answer;
        return success(
          answer.value.map(({ slug, name, ticker, marketCapUsd }) => ({
            id: slug,
            name,
            ticker,
            end: marketCapUsd !== null && <span className="small">{usdText(locale, marketCapUsd)}</span>,
          })),
        );
      }}
      farther={{
        offer: words('coinSearchRemote'),
        asking: words('coinSearchingRemote'),
        nothing: words('coinSearchNothing'),
      }}
      nothingKept={words('coinSearchNothingKept')}
    />
  );
}
