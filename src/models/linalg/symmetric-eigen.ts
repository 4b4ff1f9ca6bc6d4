import { symmetricEigen as decompose } from "../kernels";
import { NoConvergence, requireFinite, requireSquare } from "./errors";
import type { Matrix } from "./matrix";
import { scaled } from "./scaled";

/**
 * Eigenvalues, ascending, and orthonormal eigenvectors (the columns of `vectors`) of a symmetric
 * matrix. Throws ShapeMismatch or NonFiniteInput.
 */
export function symmetricEigen(A: Matrix): { values: Float64Array; vectors: Matrix } {
  requireSquare("A", A);
  const n = A.rows;
  const { data, undo } = scaled(A, requireFinite("A", A));
  const found = decompose(data, n);
  if (!found) throw new NoConvergence(`no eigenvalues after the bound on sweeps: ${n} x ${n}`);
  const { values, vectors } = found;
  if (undo !== 1) for (let i = 0; i < n; i++) values[i] = (values[i] as number) * undo;
  return { values, vectors: { rows: n, columns: n, data: vectors } };
}
