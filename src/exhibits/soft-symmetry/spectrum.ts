import { log } from "../../models/kernels";
import type { Matrix } from "../../models/linalg";
import { dualDecomposer } from "./dual";
import type { Features } from "./power-series";
import { primalDecomposer } from "./primal";

/**
 * One kernel at n inputs, decomposed, with any number of label sets: every noise level then costs
 * little. With the features' columns scaled by prior standard deviations, A (n × m), this is the
 * eigendecomposition of the smaller of AAᵀ and AᵀA.
 */
export interface Spectrum {
  readonly n: number;
  /** Eigenvalues d of AAᵀ, those that are 0 left out where AᵀA is the smaller. */
  readonly values: Float64Array;
  /** Products c of AAᵀ's eigenvectors with the labels: one row each, one column for each label set. */
  readonly products: Matrix;
  /** What is left of the squared labels outside these eigenvectors, one for each label set. */
  readonly rest: Float64Array;
  /** Posterior mean of the coefficients of the even and odd features, for one label set. */
  weights(column: number, noise: number): Weights;
}

export interface Weights {
  readonly even: Float64Array;
  readonly odd: Float64Array;
}

/**
 * The decomposition of the kernel of these features for every slack; what all slacks share is
 * computed once.
 */
export const decomposer = (features: Features, labels: Matrix): ((slack: number) => Spectrum) =>
  labels.rows <= features.even.columns + features.odd.columns
    ? dualDecomposer(features, labels)
    : primalDecomposer(features, labels);

const log2Pi = 1.8378770664093453;

/** log N(y; 0, AAᵀ + s²I) for every label set, one list for each noise level s. */
export function logEvidence(
  { n, values, products, rest }: Spectrum,
  noises: readonly number[]
): Float64Array[] {
  const { columns } = products;
  const squares = products.data.map((c) => c * c);
  return noises.map((noise) => {
    const variance = noise * noise;
    const spread = logOfProduct(values, variance) + (n - values.length) * log(variance);
    const total = rest.map((square) => square / variance);
    for (let k = 0, at = 0; k < values.length; k++) {
      const share = 1 / ((values[k] as number) + variance);
      for (let g = 0; g < columns; g++, at++) {
        total[g] = (total[g] as number) + share * (squares[at] as number);
      }
    }
    for (let g = 0; g < columns; g++) {
      total[g] = 0 - 0.5 * ((total[g] as number) + spread + n * log2Pi);
    }
    return total;
  });
}

/** Σ log(d + s²), with one logarithm for as many factors as float64 holds. */
function logOfProduct(values: Float64Array, variance: number): number {
  let sum = 0;
  let product = 1;
  for (let k = 0; k < values.length; k++) {
    product *= (values[k] as number) + variance;
    if (!(product > 1e-100 && product < 1e100)) {
      sum += log(product);
      product = 1;
    }
  }
  return sum + log(product);
}
