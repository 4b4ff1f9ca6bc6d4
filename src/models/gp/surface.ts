import { log } from "../kernels";
import { type Matrix, multiply, symmetricEigen } from "../linalg";
import { type Evidence, evidenceOf } from "./evidence";
import { symmetric } from "./gram";
import type { Kernel } from "./kernel";
import { meanDiagonal, noiseVariance } from "./noise";
import type { TrainingSet } from "./training-set";

/**
 * The evidence of one kernel for many noise levels (standard deviations), summed over the outputs:
 * one eigendecomposition K = QΛQᵀ, then with c = Qᵀy each costs O(n):
 * −½ Σ c²/(λ + s²) − ½ Σ log(λ + s²) − (n/2) log 2π. The prior mean is 0 and the noise floored as
 * in `condition`.
 */
export function evidenceByNoise(
  kernel: Kernel,
  data: TrainingSet,
  noises: ArrayLike<number>
): Evidence[] {
  const { rows: n, columns } = data.y;
  if (n === 0) return Array.from(noises, () => evidenceOf(0, 0, 0));
  const lower = kernel.over(data.pairs);
  const mean = meanDiagonal(lower, n);
  const { values, vectors } = symmetricEigen(symmetric(lower, n));
  const squares = rowSquares(multiply(vectors, data.y, { transposeA: true }));
  for (let i = 0; i < n; i++) values[i] = Math.max(0, values[i] as number);
  return Array.from(noises, (noise) => {
    const { variance } = noiseVariance(noise, mean);
    let quadratic = 0;
    for (let i = 0; i < n; i++) {
      quadratic += (squares[i] as number) / ((values[i] as number) + variance);
    }
    return evidenceOf(quadratic, columns * logOfProduct(values, variance), n * columns);
  });
}

/** Σ log(λ_i + s²), with one logarithm for as many factors as float64 holds. */
function logOfProduct(values: Float64Array, variance: number): number {
  let sum = 0;
  let product = 1;
  for (let i = 0; i < values.length; i++) {
    product *= (values[i] as number) + variance;
    if (!(product > 1e-100 && product < 1e100)) {
      sum += log(product);
      product = 1;
    }
  }
  return sum + log(product);
}

/** The sum of squares of each row. */
function rowSquares({ rows, columns, data }: Matrix): Float64Array {
  const squares = new Float64Array(rows);
  for (let i = 0; i < data.length; i++) {
    const row = Math.floor(i / columns);
    squares[row] = (squares[row] as number) + (data[i] as number) * (data[i] as number);
  }
  return squares;
}

/**
 * The log evidence over lengthscale × noise for a family of kernels, by rows of one lengthscale
 * each. The distances of the inputs are computed once.
 */
export const evidenceSurface = (
  kernelOf: (lengthscale: number) => Kernel,
  data: TrainingSet,
  lengthscales: ArrayLike<number>,
  noises: ArrayLike<number>
): Evidence[][] =>
  Array.from(lengthscales, (lengthscale) => evidenceByNoise(kernelOf(lengthscale), data, noises));
