import type { PageView } from '@/utils/messages/verbs';
import type { Ask } from './ask';

/** Pauses before each question that waits for requests under way; their number is the bound. */
const PAUSES_MS = [0, 1000, 2000, 5000, 5000];

/** A person does not switch pairs faster: an address that has not stood so long is not asked about, but for the first. */
const REST_MS = 100;

/** undefined: the address changed and nothing is known of it yet. null: nothing to show here. */
export type Sight = PageView | null | undefined;

export interface Look {
  /** The address changed: forget what was seen, look anew. */
  moved(): void;
  /** Something may be newer: look again and keep what is seen until then. */
  again(): void;
}

export interface LookParts {
  readonly ask: Ask;
  readonly href: () => string;
  /** The leverage that the page's own control plainly shows. */
  readonly shown: () => number | null;
  readonly show: (sight: Sight) => void;
  /** Resolves later; never rejects. */
  readonly pause: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * ```
 *            moved                    answer                     pending, pauses left
 * (any) ───────────▶ blank, asking ───────────▶ shown or nothing ───────────────────▶ asking with wait
 *            again                    answer                                   │ answer
 * (any) ───────────▶ asking ──────────────────▶ shown or nothing ◀─────────────┘
 * ```
 * Each question takes a turn. An answer whose turn has passed, or whose address is no longer the page's, is
 * dropped: the wrong contract is never shown. The pauses are spent once per address, so that a service that
 * never answers is not asked for ever; after that `again` still draws whatever the background has. Of moves that
 * follow each other within a moment the first and the last are asked about.
 */
export function createLook({ ask, href, shown: shownLeverage, show, pause, signal }: LookParts): Look {
  let turn = 0;
  let pauses = [...PAUSES_MS];
  let shown = '';
  let moves = 0;
  let resting = false;
  let movedMeanwhile = false;

  async function run(): Promise<void> {
    turn += 1;
    const mine = turn;
    const asked = href();
    for (let wait = false; ; wait = true) {
      const reply = await ask('look', { href: asked, wait, shown: shownLeverage() });
      if (mine !== turn || signal.aborted || asked !== href()) return;
      if (!reply.ok) {
        // What stands is still about this address and keeps its age; a blank must not stay.
        if (shown !== asked) show(null);
        return;
      }
      shown = asked;
      show(reply.value);
      if (!reply.value?.pill.pending) return;
      const next = pauses.shift();
      if (next === undefined) return;
      await pause(next);
      if (mine !== turn || signal.aborted) return;
    }
  }

  async function rest(): Promise<void> {
    resting = true;
    for (let before = -1; before !== moves; ) {
      before = moves;
      await pause(REST_MS);
    }
    resting = false;
    if (!movedMeanwhile || signal.aborted) return;
    movedMeanwhile = false;
    askAnew();
  }

  function askAnew(): void {
    void run();
    void rest();
  }

  return {
    moved() {
      pauses = [...PAUSES_MS];
      // Whatever is under way is about another address.
      turn += 1;
      moves += 1;
      if (!movedMeanwhile) show(undefined);
      shown = '';
      if (resting) movedMeanwhile = true;
      else askAnew();
    },
    again() {
      // While the page moves on, the last address is asked about in any case.
      if (!movedMeanwhile) void run();
    },
  };
}
