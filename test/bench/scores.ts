/** Sums of how well chances foretold what came, over many starts and distances. */
export class Scores {
  #brier = 0;
  #log = 0;
  #count = 0;

  /** A chance of 0 that comes true would cost an endless log score: chances count as 0.01 % at least. */
  static readonly LEAST = 1e-4;

  add(chance: number, came: boolean): void {
    const kept = Math.min(1 - Scores.LEAST, Math.max(Scores.LEAST, chance));
    this.#brier += (chance - (came ? 1 : 0)) ** 2;
    this.#log -= Math.log(came ? kept : 1 - kept);
    this.#count++;
  }

  get count(): number {
    return this.#count;
  }

  /** Mean squared error; smaller is better. */
  get brier(): number {
    return this.#brier / this.#count;
  }

  /** Mean of −ln of the chance given to what came; smaller is better. */
  get log(): number {
    return this.#log / this.#count;
  }
}
