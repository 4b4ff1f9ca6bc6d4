import type { Predictions } from "./learners";
import type { Marginals } from "./marginals";

/**
 * The expected share of unseen inputs predicted right, over the tables of a world, seen inputs given:
 * exact, a sum over all patterns of what could have been seen. NaN if nothing is unseen.
 */
export function accuracy(
  predictions: Predictions,
  { unseen, zeros, ones }: Marginals<Float64Array>
): number {
  let total = 0;
  predictions.forEach((guesses, u) => {
    const zero = zeros[u] as Float64Array;
    const one = ones[u] as Float64Array;
    for (let t = 0; t < guesses.length; t++) {
      total += guesses[t] === 1 ? (one[t] as number) : (zero[t] as number);
    }
  });
  return total / unseen.length;
}
