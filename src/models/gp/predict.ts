import { type Matrix, matrix, multiply, solveLower } from "../linalg";
import { type Conditioned, columnSquares } from "./condition";
import { crossCovariance, gram, priorVariance } from "./gram";
import { requireFinite } from "./training-set";

/** The posterior mean of the function at the rows of `at`, one column per output: m + K(at, x) α. */
export const posteriorMean = (conditioned: Conditioned, at: Matrix): Matrix =>
  mean(conditioned, covariances(conditioned, at));

/**
 * Posterior mean and variance of the noise-free function at the rows of `at`: each variance lies
 * between 0 and the prior variance. Throws RangeError on inputs that are not finite.
 */
export function predict(
  conditioned: Conditioned,
  at: Matrix
): { mean: Matrix; variance: Float64Array } {
  const K = covariances(conditioned, at);
  const explained = columnSquares(whiten(conditioned, K));
  const variance = priorVariance(conditioned.model.kernel, at);
  for (let i = 0; i < variance.length; i++) {
    variance[i] = Math.max(0, (variance[i] as number) - (explained[i] as number));
  }
  return { mean: mean(conditioned, K), variance };
}

/**
 * Posterior mean and joint covariance of the noise-free function at the rows of `at`. Throws
 * RangeError on inputs that are not finite.
 */
export function predictJointly(
  conditioned: Conditioned,
  at: Matrix
): { mean: Matrix; covariance: Matrix } {
  const K = covariances(conditioned, at);
  const covariance = gram(conditioned.model.kernel, at);
  const E = whiten(conditioned, K);
  if (E.rows > 0) {
    const explained = multiply(E, E, { transposeA: true }).data;
    for (let i = 0; i < explained.length; i++) {
      covariance.data[i] = (covariance.data[i] as number) - (explained[i] as number);
    }
  }
  return { mean: mean(conditioned, K), covariance };
}

/** K(x, at). */
function covariances({ model, data }: Conditioned, at: Matrix): Matrix {
  requireFinite("input", at);
  return crossCovariance(model.kernel, data.x, at);
}

/** E = L⁻¹K(x, at); what the data explain of the prior covariance is EᵀE. */
const whiten = ({ L }: Conditioned, K: Matrix): Matrix => (K.rows === 0 ? K : solveLower(L, K));

function mean({ model, alpha }: Conditioned, K: Matrix): Matrix {
  const level = model.mean ?? 0;
  if (K.rows === 0) return matrix(K.columns, alpha.columns, level);
  const result =
    alpha.columns === 1 ? weighted(K, alpha.data) : multiply(K, alpha, { transposeA: true });
  if (level !== 0) {
    for (let i = 0; i < result.data.length; i++) {
      result.data[i] = (result.data[i] as number) + level;
    }
  }
  return result;
}

/** Kᵀw for one column w: for so little work not worth a copy of K. */
function weighted({ rows, columns, data }: Matrix, w: Float64Array): Matrix {
  const result = matrix(columns, 1);
  for (let i = 0, at = 0; i < rows; i++) {
    const weight = w[i] as number;
    for (let j = 0; j < columns; j++, at++) {
      result.data[j] = (result.data[j] as number) + weight * (data[at] as number);
    }
  }
  return result;
}
