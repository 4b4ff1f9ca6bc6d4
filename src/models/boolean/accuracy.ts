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
      const right0 = zero[t] as number;
      // No branch: what is guessed is too irregular to be predicted.
      total += right0 + (guesses[t] as number) * ((one[t] as number) - right0);
    }
  });
  return total / unseen.length;
}
