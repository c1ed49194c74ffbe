/** Repeatable numbers from 0 up to 1 (a linear congruential generator; fine for choosing, not for statistics). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}
