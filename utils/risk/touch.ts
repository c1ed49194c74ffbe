import { isKnown, isPositive, knownOrNull, type Unsure } from './known';
import { normalBelow } from './normal';

/** Scale of the Student curve with three degrees of freedom, in standard deviations. */
const SCALE = 0.75;

/**
 * Chance that a driftless log-Brownian path touches a price `z` standard deviations away: `2Φ(−z)`, by the
 * reflection principle. 1 where nothing is left.
 */
export function gaussianTouch(z: number): number {
  return z <= 0 ? 1 : 2 * normalBelow(-z);
}

/**
 * The same with the tail that prices have: a path whose variance is itself uncertain touches with the chance
 * `2·F(−z/c)` of a Student curve; three degrees of freedom and c = 0.75 fit the moves of eighteen coins in
 * 2017–2024 and the cubic tail of bitcoin's returns. In closed form
 * `1 − (2/π)·(atan x + x/(1 + x²))` with `x = z/(0.75·√3)`.
 */
export function studentTouch(z: number): number {
  if (z <= 0) return 1;
  const x = z / (SCALE * Math.sqrt(3));
  return x > 4 ? farStudent(1 / x) : 1 - (2 / Math.PI) * (Math.atan(x) + x / (1 + x * x));
}

/**
 * The same for `u = 1/x` well below 1, where the difference from 1 would lose its digits:
 * `(2/π)·Σ (−1)^(n+1)·u^(2n+1)·2n/(2n+1)`, whose first terms are `4u³/3π·(1 − 6u²/5)`.
 */
function farStudent(u: number): number {
  let power = u;
  let sum = 0;
  for (let n = 1; n < 20; n++) {
    power *= -u * u;
    sum -= (power * 2 * n) / (2 * n + 1);
  }
  return (2 / Math.PI) * sum;
}

/**
 * The fixed curve: the larger of the two, so that near prices are not made light of. Fit for one hour to seven
 * days. Gaps and outages can be worse.
 * @param z distance in standard deviations of the horizon; 0 and below means there already.
 * @returns 0 to 1; null where `z` is unknown.
 */
export function touchChance(z: Unsure): number | null {
  if (!isKnown(z)) return null;
  return Math.max(gaussianTouch(z), studentTouch(z));
}

/**
 * First passage of a log-Brownian path with drift ν a year: lower barrier b < 0
 * `Φ((b − νT)/S) + e^(2νb/σ²)·Φ((b + νT)/S)`, upper barrier mirrored, S = σ√T. A price without drift has
 * ν = −σ²/2.
 * @param b signed log distance to the barrier.
 * @param years T.
 * @returns null where an input is unknown.
 */
export function driftingTouch(b: Unsure, drift: Unsure, sigma: Unsure, years: Unsure): number | null {
  if (!isKnown(b) || !isKnown(drift) || !isPositive(sigma) || !isPositive(years)) return null;
  if (b === 0) return 1;
  const side = b < 0 ? 1 : -1;
  const spread = sigma * Math.sqrt(years);
  const away = side * b;
  const pull = side * drift * years;
  const reflected = normalBelow((away + pull) / spread);
  // The weight may overflow where the reflected path has no chance at all.
  const weighted = reflected === 0 ? 0 : Math.exp((2 * drift * b) / sigma ** 2) * reflected;
  const chance = knownOrNull(normalBelow((away - pull) / spread) + weighted);
  return chance === null ? null : Math.min(1, chance);
}
