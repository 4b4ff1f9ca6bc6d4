import { svd as decompose } from "../kernels";
import { NoConvergence, requireFinite } from "./errors";
import { type Matrix, transpose } from "./matrix";
import { scaled } from "./scaled";

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
  const { data, undo } = scaled(A, requireFinite("A", A));
  const found = decompose(data, [m, n]);
  if (!found) throw new NoConvergence(`no singular values after the bound on sweeps: ${m} x ${n}`);
  const { u, values, v } = found;
  if (undo !== 1) for (let i = 0; i < n; i++) values[i] = (values[i] as number) * undo;
  return {
    U: { rows: m, columns: n, data: u },
    S: values,
    V: { rows: n, columns: n, data: v }
  };
}
