import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { failureWords } from '@/utils/format/failure-words';
import { gradeText, usdText } from '@/utils/format/numbers';
import type { TokenRow } from '@/utils/messages/verbs';
import { useBackground } from '../background';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';

/** The last row of the list: the same search, asked of Token Metrics. */
const REMOTE = { remote: true } as const;
type Entry = TokenRow | typeof REMOTE;

function nameOf(entry: Entry): string {
  return 'remote' in entry ? '' : entry.asset.name;
}

interface Props {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly open: (tokenId: number) => void;
}

/** Finds any token: kept ones as one types, and Token Metrics itself only when asked, because that costs a credit. */
export function TokenSearch({ text, change, open }: Props) {
  const { words, nowMs } = useReader();
  const { ask } = useBackground();
  const [shown, setShown] = useState(false);
  const [remote, setRemote] = useState<string | null>(null);
  const wanted = text.trim();
  const far = remote === wanted;
  const key = wanted === '' ? null : `search ${far} ${wanted}`;
  const { value, broken } = useAnswer(key, () => ask('search', { text: wanted, remote: far }));
  const rows = value?.ok ? value.value : [];
  const entries: readonly Entry[] = wanted === '' ? [] : far && value ? rows : [...rows, REMOTE];

  const status = () => {
    if (broken) return words('didNotWork');
    if (value === undefined) return words(far ? 'searchingRemote' : 'searching');
    if (!value.ok) return failureWords(words, value.failure, nowMs).title;
    if (rows.length === 0) return words(far ? 'searchNothing' : 'searchNothingKept');
    return words.plural('searchFound', rows.length, String(rows.length));
  };

  return (
    <Autocomplete.Root
      items={entries}
      filter={null}
      value={text}
      open={shown && wanted !== ''}
      onOpenChange={(next, details) => {
        // Asking Token Metrics answers in the same list.
        if (!(details.reason === 'item-press' && remote === wanted)) setShown(next);
      }}
      onValueChange={(next, details) => {
        if (details.reason !== 'item-press') change(next);
      }}
      itemToStringValue={nameOf}
      autoHighlight
    >
      <div className="search">
        <Search size={16} aria-hidden="true" className="search-icon" />
        <Autocomplete.Input
          className="text-input search-input"
          aria-label={words('searchLabel')}
          placeholder={words('searchHint')}
        />
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={6} className="search-place">
          <Autocomplete.Popup className="search-popup">
            <Autocomplete.Status className="search-status small">{status()}</Autocomplete.Status>
            <Autocomplete.List className="search-list">
              {(entry: Entry) =>
                'remote' in entry ? (
                  <Autocomplete.Item
                    key="remote"
                    value={entry}
                    className="search-item search-remote"
                    onClick={() => {
                      setRemote(wanted);
                      setShown(true);
                    }}
                  >
                    {words('searchRemote')}
                  </Autocomplete.Item>
                ) : (
                  <Autocomplete.Item
                    key={entry.asset.tokenId}
                    value={entry}
                    className="search-item"
                    onClick={() => open(entry.asset.tokenId)}
                  >
                    <FoundToken row={entry} />
                  </Autocomplete.Item>
                )
              }
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function FoundToken({ row }: { readonly row: TokenRow }) {
  const { words, locale } = useReader();
  const { asset, tmGrade } = row;
  return (
    <>
      <span className="row-name">{asset.name}</span>
      <span className="mute">{asset.ticker}</span>
      <span className="row-grade">
        {tmGrade !== null && words('gradeShort', gradeText(locale, tmGrade))}
        {tmGrade === null && asset.marketCapUsd !== null && (
          <span className="small">{usdText(locale, asset.marketCapUsd)}</span>
        )}
      </span>
    </>
  );
}
