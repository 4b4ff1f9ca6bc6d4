import { symmetricEigen as decompose } from "../kernels";
import { NoConvergence, requireSquare } from "./errors";
import type { Matrix } from "./matrix";

/**
 * Eigenvalues, ascending, and orthonormal eigenvectors (the columns of `vectors`) of a symmetric
 * matrix. Throws ShapeMismatch or NonFiniteInput.
 */
export function symmetricEigen(A: Matrix): { values: Float64Array; vectors: Matrix } {
  requireSquare("A", A);
  const n = A.rows;
  const found = decompose(A.data, n);
  if (!found) throw new NoConvergence(`no eigenvalues after the bound on sweeps: ${n} x ${n}`);
  const { values, vectors } = found;
  return { values, vectors: { rows: n, columns: n, data: vectors } };
}
