import { type KeyboardEvent, useState } from 'react';
import { readNumber } from '@/utils/format/read-number';
import { useReader } from '../reader';

interface Props {
  readonly label: string;
  readonly value: number | null;
  /** What a reader of the field sees while nobody types. */
  readonly format: (value: number) => string;
  /** Called with each number that fits, and with null once the field is empty. */
  readonly change: (value: number | null) => void;
  /** Smallest and largest that fit. */
  readonly least?: number;
  readonly most?: number;
  /** A field that must hold something takes its old figure back when it is left empty. */
  readonly needed?: boolean;
  /** The next value for an arrow key; without it arrows do nothing. */
  readonly step?: (value: number, direction: 1 | -1) => number;
  readonly hint?: string;
  readonly unit?: string;
  readonly hideLabel?: boolean;
  readonly className?: string;
}

/** A number that may be empty. What is typed takes effect as it is typed; what does not fit is marked and changes nothing. */
export function NumberInput(props: Props) {
  const { label, value, format, change, needed = false, step, hint, unit, hideLabel = false } = props;
  const { least = 0, most = Number.POSITIVE_INFINITY, className = '' } = props;
  const { locale } = useReader();
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? value : readNumber(locale, typed);
  const fits = (one: number | null | 'unreadable'): one is number | null =>
    one === null ? !needed : one !== 'unreadable' && one >= least && one <= most;
  const type = (text: string) => {
    setTyped(text);
    const next = readNumber(locale, text);
    if (fits(next)) change(next);
  };
  const arrow = (event: KeyboardEvent) => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : null;
    if (direction === null || !step || value === null) return;
    event.preventDefault();
    setTyped(null);
    change(Math.min(most, Math.max(least, step(value, direction))));
  };
  return (
    <label className={`number ${className}`}>
      <span className={hideLabel ? 'aside' : 'number-label'}>{label}</span>
      <span className="number-box">
        <input
          className="number-input"
          aria-label={label}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? (value === null ? '' : format(value))}
          placeholder={hint}
          aria-invalid={typed !== null && !fits(read)}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
          onKeyDown={arrow}
        />
        {unit !== undefined && (
          <span className="number-unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
    </label>
  );
}
