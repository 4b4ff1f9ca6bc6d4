import { column, type Matrix, multiply } from "../../models/linalg";
import type { Decomposition } from "./result";

/**
 * Exact, for inputs that stay and labels f(X) + noise: the mean curve is S f(X), so that bias² is the
 * mean over places of (S f(X) − f)² and the variance s² times the mean of ‖S(x)‖².
 */
export function exactly(
  smoother: Matrix,
  atInputs: Float64Array,
  target: Float64Array,
  noiseVariance: number
): Decomposition {
  const mean = multiply(smoother, column(atInputs)).data;
  let norms = 0;
  for (let i = 0; i < smoother.data.length; i++) {
    norms += (smoother.data[i] as number) * (smoother.data[i] as number);
  }
  return {
    bias2: meanSquare(mean, target),
    variance: (noiseVariance * norms) / smoother.rows
  };
}

export interface Sampled extends Decomposition {
  readonly mean: Float64Array;
  /** Mean squared distance of the refits to the truth: bias² + variance, an identity. */
  readonly distance2: number;
}

/**
 * The same from refitted curves (one column each): running mean and sum of squares by Welford, since
 * exploding fits would lose all digits otherwise. The variance divides by the number of refits.
 */
export function bySampling(curves: Matrix, target: Float64Array): Sampled {
  const { rows, columns, data } = curves;
  const mean = new Float64Array(rows);
  let variance = 0;
  let distance2 = 0;
  for (let i = 0; i < rows; i++) {
    let running = 0;
    let squares = 0;
    for (let r = 0; r < columns; r++) {
      const value = data[i * columns + r] as number;
      const before = value - running;
      running += before / (r + 1);
      squares += before * (value - running);
      const off = value - (target[i] as number);
      distance2 += off * off;
    }
    mean[i] = running;
    variance += squares / columns;
  }
  return {
    mean,
    bias2: meanSquare(mean, target),
    variance: variance / rows,
    distance2: distance2 / (rows * columns)
  };
}

function meanSquare(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return sum / a.length;
}
