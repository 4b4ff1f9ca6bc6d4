import { identity, type Matrix, multiply } from "../linalg";
import { fitLeastSquares, predict } from "./least-squares";

/** A point with less than this left of its own weight is only reachable through itself. */
export const fullLeverage = 1e-10;

/**
 * The error of least squares at each point had it been left out, for every column of Y, exactly and
 * without refitting; where coefficients are left open, before or after, the solution of minimum norm
 * is meant. With Φ⁺ the pseudo-inverse, w = Φ⁺y and h_i = (ΦΦ⁺)_ii: (y_i − ŷ_i)/(1 − h_i) (Allen's
 * PRESS), and where h_i = 1 the point alone fixed a direction, which is taken out of w: kᵀw/‖k‖² with
 * k the i-th column of Φ⁺ (Greville's step backwards).
 */
export function leftOutLeastSquares(phi: Matrix, y: Matrix): Matrix {
  const n = phi.rows;
  const inverse = fitLeastSquares(phi, identity(n)).coefficients;
  const weights = multiply(inverse, y);
  const fitted = predict(phi, weights);
  const along = multiply(inverse, weights, { transposeA: true });
  const errors = new Float64Array(y.data.length);
  for (let i = 0; i < n; i++) {
    let leverage = 0;
    let length = 0;
    for (let j = 0; j < phi.columns; j++) {
      const value = inverse.data[j * n + i] as number;
      leverage += (phi.data[i * phi.columns + j] as number) * value;
      length += value * value;
    }
    for (let m = 0; m < y.columns; m++) {
      const at = i * y.columns + m;
      errors[at] =
        1 - leverage > fullLeverage
          ? ((y.data[at] as number) - (fitted.data[at] as number)) / (1 - leverage)
          : (along.data[at] as number) / length;
    }
  }
  return { ...y, data: errors };
}
