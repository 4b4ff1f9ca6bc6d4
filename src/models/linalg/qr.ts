import { factorColumns } from "../kernels";
import { type Matrix, matrix, transpose } from "./matrix";

/**
 * Thin QR by Householder reflections: A = Q R with Q m x k, Q^T Q = I, and R k x n upper
 * triangular, k = min(m, n). The diagonal of R may be negative. Throws NonFiniteInput.
 */
export function qr(A: Matrix): { Q: Matrix; R: Matrix } {
  const { rows: m, columns: n } = A;
  const k = Math.min(m, n);
  const { q, columns } = factorColumns(A.data, [m, n]);
  const R = matrix(k, n);
  for (let j = 0; j < n; j++) {
    for (let i = 0; i <= Math.min(j, k - 1); i++) {
      R.data[i * n + j] = columns[j * m + i] as number;
    }
  }
  return { Q: transpose({ rows: k, columns: m, data: q }), R };
}
