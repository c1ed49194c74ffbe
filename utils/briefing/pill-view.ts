import type { Words } from '@/utils/format/words';
import type { Severity } from '@/utils/risk/warnings/severity';
import type { Band } from '@/utils/tokenmetrics/grade-words';

/** The load line at pill size: heights from 0 (1×) to 1 (the exchange's maximum). */
export interface PillLoad {
  /** Where the water stands: the user's leverage. */
  readonly water: number;
  /** Where the ring sits: 5 % chance of touching liquidation in a week. */
  readonly ring: number;
  /** calm: at or under the ring. over: above it. far: above the day's 5 % mark, or that mark is unknown. */
  readonly tone: 'calm' | 'over' | 'far';
}

/** A pill, already worded: the page's script only places these strings. All text is plain. */
export interface PillView {
  /** Which contract it is about; another key is another pill. */
  readonly key: string;
  /** The ring: a grade, or a mark where there is none. `local` is drawn dashed and grey, never in band colours. */
  readonly ring: {
    readonly text: string;
    /** How much of the ring is filled, 0 to 1; null where there is no Token Metrics grade. */
    readonly filled: number | null;
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
  /** Null where the load line is not known. */
  readonly load: PillLoad | null;
  /** "Long 20×": what risk and load line are for. Null without leverage, and where the headline says it already. */
  readonly leverage: string | null;
  /** An age worth saying ("2 d old"), where the answer is stale; else null. */
  readonly staleness: string | null;
  /** Who says so, shown small: "Token Metrics". */
  readonly source: string | null;
  /** One sentence for a screen reader, sources and ages included. */
  readonly label: string;
  /** Label of the button that opens the pill's own menu. */
  readonly more: string;
  /** Requests are under way: ask again with `wait`. */
  readonly pending: boolean;
}

/** What a pill is worded with. */
export interface PillContext {
  readonly words: Words;
  /** The user's own, for numbers. */
  readonly locale: string;
  /** Day the contract's exchange closed (`YYYY-MM-DD`), null while it is open. */
  readonly closedOn: string | null;
  /** Epoch ms. */
  readonly nowMs: number;
}

/** What changes with the state, and the same as facts for one spoken sentence. */
export type PillFace = Omit<PillView, 'key' | 'label' | 'more' | 'pending'> & {
  readonly facts: readonly string[];
  /** A sentence that is read aloud after the facts: what a local score is not. Absent beside everything else. */
  readonly notice?: string;
};
