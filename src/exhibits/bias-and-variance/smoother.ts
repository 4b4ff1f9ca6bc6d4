import { identity, type Matrix, multiply } from "../../models/linalg";
import {
  design,
  fitLeastSquares,
  geometricPrior,
  type PriorVariances,
  posterior
} from "../../models/polynomial";

/** What decides how a learner turns labels into a curve. */
export interface Model {
  readonly degree: number;
  /** null for least squares without a penalty. */
  readonly variances: PriorVariances | null;
  readonly noiseVariance: number;
}

/** Prior variances growth^−j / strength: a penalty on w_j² that grows with the order j. */
export const penalised = (degree: number, growth: number, strength: number): PriorVariances =>
  geometricPrior(degree, 1 / growth, 1 / Math.sqrt(strength));

/**
 * The matrix S (places × inputs) of a linear smoother: the fitted curve at the places is S y, for any
 * labels y. Least squares with more coefficients than points has minimum norm.
 */
export function smoother(model: Model, x: Float64Array, places: Float64Array): Matrix {
  const phi = design("legendre", x, model.degree);
  const unit = identity(x.length);
  const { coefficients } = model.variances
    ? posterior(phi, unit, model.variances, model.noiseVariance)
    : fitLeastSquares(phi, unit);
  return multiply(design("legendre", places, model.degree), coefficients);
}
