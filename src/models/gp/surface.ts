import { log } from "../kernels";
import { type Matrix, multiply, NoConvergence, symmetricEigen } from "../linalg";
import { type Conditioned, condition } from "./condition";
import { type Evidence, evidenceOf } from "./evidence";
import { symmetric } from "./gram";
import type { Kernel } from "./kernel";
import { meanDiagonal, noiseVariance } from "./noise";
import type { TrainingSet } from "./training-set";

/**
 * The evidence of one kernel for many noise levels (standard deviations), summed over the outputs:
 * one eigendecomposition K = QΛQᵀ, then with c = Qᵀy each costs O(n):
 * −½ Σ c²/(λ + s²) − ½ Σ log(λ + s²) − (n/2) log 2π. The prior mean is 0 and the noise floored as
 * in `condition`, which is the slower route where an eigendecomposition is not found.
 */
export function evidenceByNoise(
  kernel: Kernel,
  data: TrainingSet,
  noises: ArrayLike<number>
): Evidence[] {
  const n = data.y.rows;
  if (n === 0) return Array.from(noises, () => evidenceOf(0, 0, 0));
  const lower = kernel.over(data.pairs);
  const spectrum = spectrumOf(lower, data.y);
  if (!spectrum) return Array.from(noises, (noise) => together(condition({ kernel, noise }, data)));
  const mean = meanDiagonal(lower, n);
  const { values, squares } = spectrum;
  return Array.from(noises, (noise) => {
    const { variance } = noiseVariance(noise, mean);
    let quadratic = 0;
    for (let i = 0; i < n; i++) {
      quadratic += (squares[i] as number) / ((values[i] as number) + variance);
    }
    const outputs = data.y.columns;
    return evidenceOf(quadratic, outputs * logOfProduct(values, variance), n * outputs);
  });
}

/** Λ, and for each eigenvector the squares of its products with the outputs; undefined if not found. */
function spectrumOf(lower: Float64Array, y: Matrix) {
  try {
    const { values, vectors } = symmetricEigen(symmetric(lower, y.rows));
    return {
      values: values.map((value) => Math.max(0, value)),
      squares: rowSquares(multiply(vectors, y, { transposeA: true }))
    };
  } catch (error) {
    if (error instanceof NoConvergence) return undefined;
    throw error;
  }
}

/** The evidence of all outputs. */
function together({ evidence }: Conditioned): Evidence {
  const total = (piece: keyof Evidence) => evidence.reduce((sum, one) => sum + one[piece], 0);
  return {
    total: total("total"),
    fit: total("fit"),
    complexity: total("complexity"),
    constant: total("constant")
  };
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
