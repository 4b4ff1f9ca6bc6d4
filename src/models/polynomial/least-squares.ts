import { leastSquares, type Matrix, multiply } from "../linalg";

export interface LeastSquaresFit {
  /** Coefficients, one column per right-hand side. */
  readonly coefficients: Matrix;
  /** Directions of the coefficients that the inputs determine; at most min(n, p). */
  readonly rank: number;
}

/**
 * Unpenalised least squares for the design matrix Φ (n × p) and responses Y (n × m). Where the data
 * leave coefficients open (p > n, or repeated inputs), the solution with the smallest sum of squared
 * coefficients. With no data all coefficients are 0.
 */
export function fitLeastSquares(phi: Matrix, y: Matrix): LeastSquaresFit {
  if (phi.rows === 0) {
    const data = new Float64Array(phi.columns * y.columns);
    return { coefficients: { rows: phi.columns, columns: y.columns, data }, rank: 0 };
  }
  const { X, rank } = leastSquares(phi, y);
  return { coefficients: X, rank };
}

/** Predictions, one column per right-hand side. */
export const predict = (phi: Matrix, coefficients: Matrix): Matrix => multiply(phi, coefficients);
