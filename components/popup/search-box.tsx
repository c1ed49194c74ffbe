import { Autocomplete } from '@base-ui/react/autocomplete';
import { Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { failureWords } from '@/utils/format/failure-words';
import type { Result } from '@/utils/vocabulary/failure';
import { useReader } from '../reader';
import { useAnswer } from '../use-answer';

/** The last row of the list: the same search, asked of whoever knows more. */
const REMOTE = { remote: true } as const;

/** As many as the background takes. */
const MOST_LETTERS = 100;

/** One thing that was found. */
export interface Found {
  readonly id: string;
  readonly name: string;
  readonly ticker: string;
  /** What stands at its end. */
  readonly end: ReactNode;
}

type Entry = Found | typeof REMOTE;

interface Props {
  /** Names the question, so that another kind of search drops the old answer. */
  readonly kind: string;
  readonly text: string;
  readonly change: (text: string) => void;
  readonly choose: (id: string) => void;
  /** `far`: also asks whoever knows more than what is kept. */
  readonly look: (text: string, far: boolean) => Promise<Result<readonly Found[]>>;
  /** What the last row offers, and what is said while it is asked for. */
  readonly farther: { readonly offer: string; readonly asking: string; readonly nothing: string };
  readonly nothingKept: string;
}

/** Finds by name: kept things as one types, and more only when asked. */
export function SearchBox({ kind, text, change, choose, look, farther, nothingKept }: Props) {
  const { words, nowMs } = useReader();
  const [shown, setShown] = useState(false);
  const [remote, setRemote] = useState<string | null>(null);
  const wanted = text.trim();
  const far = remote === wanted;
  const key = wanted === '' ? null : `${kind} ${far} ${wanted}`;
  const { value, broken } = useAnswer(key, () => look(wanted, far));
  const rows = value?.ok ? value.value : [];
  const entries: readonly Entry[] = wanted === '' ? [] : far && value ? rows : [...rows, REMOTE];

  const open = shown && wanted !== '';

  const status = () => {
    if (broken) return words('didNotWork');
    if (value === undefined) return far ? farther.asking : words('searching');
    if (!value.ok) return failureWords(words, value.failure, nowMs).title;
    if (rows.length === 0) return far ? farther.nothing : nothingKept;
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
        itemToStringValue={(entry: Entry) => ('remote' in entry ? '' : entry.name)}
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
                    {farther.offer}
                  </Autocomplete.Item>
                ) : (
                  <Autocomplete.Item
                    key={entry.id}
                    value={entry}
                    className="search-item"
                    onClick={() => choose(entry.id)}
                  >
                    <span className="row-name">{entry.name}</span>
                    <span className="mute">{entry.ticker}</span>
                    <span className="row-grade">{entry.end}</span>
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
