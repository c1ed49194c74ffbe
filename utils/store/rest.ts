const FIRST_MS = 30_000;
const LONGEST_MS = 10 * 60_000;

/** Lets something that fails be for a while, twice as long each time, so that a fault is not knocked at. */
export interface Rest {
  readonly isOn: boolean;
  /** It failed: it is let be from now on. */
  begin(): void;
  /** It works again. */
  end(): void;
}

export function createRest(nowMs: () => number): Rest {
  let failures = 0;
  let sinceMs = 0;
  return {
    get isOn() {
      const agoMs = nowMs() - sinceMs;
      // A clock that was set back ends the rest.
      return failures > 0 && agoMs >= 0 && agoMs < Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
    },
    begin() {
      failures += 1;
      sinceMs = nowMs();
    },
    end() {
      failures = 0;
    },
  };
}
