import { leastSquares as solve } from "../kernels";
import { requireFinite, ShapeMismatch } from "./errors";
import type { Matrix } from "./matrix";
import { scaled } from "./scaled";

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
  const { data, undo } = scaled(A, requireFinite("A", A));
  requireFinite("B", B);
  const shape = [A.rows, A.columns, B.columns] as const;
  const { x, rank } = solve(data, B.data, shape, tolerance);
  if (undo !== 1) for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) / undo;
  return { X: { rows: A.columns, columns: B.columns, data: x }, rank };
}
