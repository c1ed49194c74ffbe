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

/** As many as the background takes. */
const MOST_LETTERS = 100;

function nameOf(entry: Entry): string {
  return 'remote' in entry ? '' : entry.asset.name;
}

interface Props {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly choose: (tokenId: number) => void;
}

/** Finds any token: kept ones as one types, and Token Metrics itself only when asked, because that costs a credit. */
export function TokenSearch({ text, change, choose }: Props) {
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

  const open = shown && wanted !== '';

  const status = () => {
    if (broken) return words('didNotWork');
    if (value === undefined) return words(far ? 'searchingRemote' : 'searching');
    if (!value.ok) return failureWords(words, value.failure, nowMs).title;
    if (rows.length === 0) return words(far ? 'searchNothing' : 'searchNothingKept');
    return words.plural('searchFound', rows.length, String(rows.length));
  };

  return (
    <search
      className="search"
      onFocus={() => setShown(true)}
      onBlur={() => setShown(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setShown(false);
      }}
    >
      <Autocomplete.Root
        items={entries}
        filter={null}
        // Inline, because a floating list hides the rest of the page from screen readers while it is open.
        inline
        open={open}
        value={text}
        onValueChange={(next, details) => {
          setShown(true);
          if (details.reason !== 'item-press') change(next);
        }}
        itemToStringValue={nameOf}
        autoHighlight
      >
        <Search size={16} aria-hidden="true" className="search-icon" />
        <Autocomplete.Input
          className="text-input search-input"
          aria-label={words('searchLabel')}
          aria-expanded={open}
          placeholder={words('searchHint')}
          maxLength={MOST_LETTERS}
        />
        {open && (
          <div className="search-popup">
            <Autocomplete.Status className="search-status small">{status()}</Autocomplete.Status>
            <Autocomplete.List
              className="search-list"
              aria-label={words('searchResults')}
              // A press must not take the focus from the field, or the list would be gone before the click.
              onMouseDown={(event) => event.preventDefault()}
            >
              {(entry: Entry) =>
                'remote' in entry ? (
                  <Autocomplete.Item
                    key="remote"
                    value={entry}
                    className="search-item search-remote"
                    onClick={() => setRemote(wanted)}
                  >
                    {words('searchRemote')}
                  </Autocomplete.Item>
                ) : (
                  <Autocomplete.Item
                    key={entry.asset.tokenId}
                    value={entry}
                    className="search-item"
                    onClick={() => choose(entry.asset.tokenId)}
                  >
                    <FoundToken row={entry} />
                  </Autocomplete.Item>
                )
              }
            </Autocomplete.List>
          </div>
        )}
      </Autocomplete.Root>
    </search>
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
