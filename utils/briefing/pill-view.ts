import type { Band } from '@/utils/tokenmetrics/rating';

export type Severity = 'info' | 'caution' | 'danger';

/** A pill, already worded: the page's script only places these strings. All text is plain. */
export interface PillView {
  /** Which contract it is about; another key is another pill. */
  readonly key: string;
  /** The ring: a grade, or a mark where there is none. `local` is drawn dashed and grey, never in band colours. */
  readonly ring: {
    readonly text: string;
    readonly kind: 'token-metrics' | 'local' | 'question' | 'none';
    readonly band: Band | null;
  };
  /** "Strong", "Which NEIRO?", "Exchange closed": what the reader needs first. */
  readonly headline: string;
  /** "Blue chip", "choose": second, quieter. */
  readonly detail: string | null;
  /** "3 indices". */
  readonly indices: string | null;
  /** Worst warning and how many; null until derivatives are read. */
  readonly risk: { readonly severity: Severity; readonly text: string } | null;
  /** An age worth saying ("2 d old"), where the answer is stale; else null. */
  readonly staleness: string | null;
  /** Who says so, shown small: "Token Metrics". */
  readonly source: string | null;
  /** One sentence for a screen reader, sources and ages included. */
  readonly label: string;
  /** Strings of the pill's own menu, so that its script needs no catalogue. */
  readonly menu: {
    readonly open: string;
    readonly hideHere: string;
    readonly hideSite: string;
    readonly hideEverywhere: string;
    readonly resetPlace: string;
    readonly options: string;
    readonly more: string;
  };
  /** Requests are under way: ask again with `wait`. */
  readonly pending: boolean;
}
