/**
 * Moves places on a line as little as keeps them `least` apart and within 0 to `end`, in their order; where there is
 * no room for all, they start at 0.
 */
export function apart(places: readonly number[], least: number, end: number): readonly number[] {
  const order = places.map((_, at) => at).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved: number[] = [...places];
  let free = 0;
  for (const at of order) {
    moved[at] = Math.max(places[at] ?? 0, free);
    free = (moved[at] ?? 0) + least;
  }
  let limit = end;
  for (const at of order.toReversed()) {
    moved[at] = Math.max(0, Math.min(moved[at] ?? 0, limit));
    limit = (moved[at] ?? 0) - least;
  }
  return moved;
}
