import { leastSquares as solve } from "../kernels";
import { ShapeMismatch } from "./errors";
import type { Matrix } from "./matrix";

const EPSILON = 2.220446049250313e-16;

/**
 * The X (n x r) of least norm among those that minimise |A X - B|, for A m x n and B m x r, and the
 * numerical rank of A: how many diagonal entries of its column-pivoted QR exceed `tolerance` times
 * the first (max(m, n) times the machine epsilon unless given). Complete orthogonal factorisation,
 * as LAPACK's xGELSY. Throws ShapeMismatch or NonFiniteInput.
 */
export function leastSquares(
  A: Matrix,
  B: Matrix,
  tolerance: number = Math.max(A.rows, A.columns) * EPSILON
): { X: Matrix; rank: number } {
  if (A.rows !== B.rows) {
    throw new ShapeMismatch(`${A.rows} rows expected: B has ${B.rows}`);
  }
  const { x, rank } = solve(A.data, B.data, [A.rows, A.columns, B.columns], tolerance);
  return { X: { rows: A.columns, columns: B.columns, data: x }, rank };
}
