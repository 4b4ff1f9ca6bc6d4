import { allocate, mark, release } from "./arena";
import { applyReflectors } from "./block-reflector";
import { divideAndConquer } from "./divide";
import { bytes } from "./float64";
import { tridiagonalise } from "./tridiagonal";
import { transpose } from "./vectors";

/**
 * Eigenvalues, ascending, and eigenvectors, as columns, of the symmetric n x n matrix at `a`, whose
 * lower triangle is overwritten. False without convergence.
 */
export function symmetricEigen(n: i32, a: usize, values: usize, vectors: usize): bool {
  const start = mark();
  const off = allocate(bytes(n));
  const taus = allocate(bytes(n));
  const reflectors = allocate(bytes(n * n));
  const rows = allocate(bytes(n * n));
  tridiagonalise(n, a, values, off, reflectors, taus);
  memory.fill(rows, 0, bytes(n * n));
  const converged = divideAndConquer(n, values, off, rows, n);
  if (converged) {
    applyReflectors(n, n, n - 1, 1, reflectors, taus, rows);
    transpose(n, n, rows, vectors);
  }
  release(start);
  return converged;
}
