import { svd as decompose } from "../kernels";
import { NoConvergence } from "./errors";
import { type Matrix, transpose } from "./matrix";

/**
 * Thin singular value decomposition A = U diag(S) V^T with k = min(m, n): U m x k, S descending and
 * not negative, V n x k, both with orthonormal columns. Throws NonFiniteInput.
 */
export function svd(A: Matrix): { U: Matrix; S: Float64Array; V: Matrix } {
  if (A.rows < A.columns) {
    const { U, S, V } = svd(transpose(A));
    return { U: V, S, V: U };
  }
  const { rows: m, columns: n } = A;
  const found = decompose(A.data, [m, n]);
  if (!found) throw new NoConvergence(`no singular values after the bound on sweeps: ${m} x ${n}`);
  const { u, values, v } = found;
  return {
    U: { rows: m, columns: n, data: u },
    S: values,
    V: { rows: n, columns: n, data: v }
  };
}
