import { log, pow } from "../kernels";
import { column, type Matrix, multiply, symmetricEigen } from "../linalg";
import { covariance, meanDiagonal } from "./gram";

/** Prior variances of the function at the data, relative to which the amplitude is looked for. */
const exponents = Array.from({ length: 25 }, (_, i) => (i - 12) / 3);
const goldenRatio = 0.6180339887498949;
const refinements = 24;

/**
 * The amplitude a that makes log N(y; 0, a G + s² I) largest: with G = V diag(d) Vᵀ and c = Vᵀy that
 * is −½ Σ c²/(a d + s²) − ½ Σ log(a d + s²) and a constant, so that after one eigendecomposition each
 * a costs O(n). The best of 25 amplitudes, for which the prior variance of the function at the data
 * is 1e-4 to 1e4 on average, then a golden-section search between its neighbours. 1 without data.
 */
export function bestAmplitude(gram: Matrix, y: Float64Array, noiseVariance: number): number {
  const mean = meanDiagonal(gram);
  if (!(mean > 0)) return 1;
  const { values, vectors } = symmetricEigen(covariance(gram, 1 / mean, 0));
  const c = multiply(vectors, column(y), { transposeA: true }).data;
  const logEvidence = (exponent: number): number => {
    const amplitude = pow(10, exponent);
    let sum = 0;
    for (let i = 0; i < c.length; i++) {
      const variance = amplitude * Math.max(0, values[i] as number) + noiseVariance;
      sum += ((c[i] as number) * (c[i] as number)) / variance + log(variance);
    }
    return -0.5 * sum;
  };
  let best = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (const exponent of exponents) {
    const found = logEvidence(exponent);
    if (found > highest) {
      best = exponent;
      highest = found;
    }
  }
  return pow(10, climb(logEvidence, best - 1 / 3, best + 1 / 3)) / mean;
}

/** The place of the maximum of a function with one hill between two places. */
function climb(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - goldenRatio * (high - low), low + goldenRatio * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let i = 0; i < refinements; i++) {
    if (atLeft >= atRight) {
      high = right;
      right = left;
      atRight = atLeft;
      left = high - goldenRatio * (high - low);
      atLeft = f(left);
    } else {
      low = left;
      left = right;
      atLeft = atRight;
      right = low + goldenRatio * (high - low);
      atRight = f(right);
    }
  }
  return (low + high) / 2;
}
