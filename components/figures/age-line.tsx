import { oldText } from '@/utils/format/ages';
import { sourceLine } from '@/utils/format/source-line';
import type { Sourced } from '@/utils/vocabulary/sourced';
import { useReader } from '../reader';

interface Props {
  readonly figure: Sourced<unknown>;
  /** Older than its kind should be: its age is then said once more, in ink. */
  readonly stale?: boolean;
}

/** Who says so and how old it is: "Token Metrics · 21 Nov 2026 · fetched 2 h ago". */
export function AgeLine({ figure, stale = false }: Props) {
  const { words, locale, nowMs } = useReader();
  return (
    <p className="small">
      {sourceLine(words, locale, figure, nowMs)}
      {stale && (
        <span className="stale">
          {words('staleMark', oldText(words, locale, figure.asOfMs ?? figure.fetchedAtMs, nowMs))}
        </span>
      )}
    </p>
  );
}
