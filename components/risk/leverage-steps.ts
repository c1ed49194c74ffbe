const FINE = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 100] as const;
const COARSE = [125, 150, 200, 250, 300, 400, 500, 750, 1000] as const;

/** A slider's reach where no exchange says how far leverage goes. */
export const USUAL_REACH = 100;

/** The stops of a leverage slider, about evenly apart on a log scale, ending at the exchange's maximum. */
export function leverageSteps(reach: number): readonly number[] {
  const last = Math.max(1, reach);
  return [...[...FINE, ...COARSE].filter((step) => step < last), last];
}

/** The stop nearest to a leverage, as a log scale measures. */
export function nearestStep(steps: readonly number[], leverage: number): number {
  const away = (place: number): number => Math.abs(Math.log((steps[place] ?? 1) / Math.max(leverage, 1e-9)));
  return steps.reduce((best, _, place) => (away(place) < away(best) ? place : best), 0);
}
