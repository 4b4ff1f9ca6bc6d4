import type { Directions } from "./directions";
import { trainingError } from "./ridge";

/**
 * Generalised cross-validation of a ridge, ‖Y − Ŷ‖²/n over (1 − df/n)² for df effective parameters:
 * what leaving out one training point at a time costs, with the leverages averaged (Golub, Heath &
 * Wahba 1979).
 */
export function crossValidation(directions: Directions, ridge: number): number {
  const { n, s } = directions;
  let left = n - s.length;
  for (let i = 0; i < s.length; i++) {
    left += ridge / ((s[i] as number) * (s[i] as number) + ridge);
  }
  return trainingError(directions, ridge) / ((left / n) * (left / n));
}
