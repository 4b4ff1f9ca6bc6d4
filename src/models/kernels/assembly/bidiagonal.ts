import { allocate, mark, release } from "./arena";
import { at, bytes, get, set } from "./float64";
import { applyReflector, makeReflector } from "./reflector";
import { axpy } from "./vectors";

/**
 * Golub-Kahan reduction A = P B Q^T of a matrix with n columns of m >= n numbers, one after the
 * other at `columns`, to upper bidiagonal B: its diagonal d and what is beside it, e. Row k of
 * `left` and `right` is the k-th reflector of P and Q in full, zeros and its 1 included.
 */
export function bidiagonalise(
  m: i32,
  n: i32,
  columns: usize,
  d: usize,
  e: usize,
  left: usize,
  leftTaus: usize,
  right: usize,
  rightTaus: usize
): void {
  const start = mark();
  const y = allocate(bytes(m));
  memory.fill(left, 0, bytes(m * n));
  memory.fill(right, 0, bytes(n * n));
  for (let k = 0; k < n; k++) {
    const height = m - k;
    const x = at(columns, k * (m + 1));
    const tau = makeReflector(height, x);
    set(leftTaus, k, tau);
    set(d, k, get(x, 0));
    for (let j = 1; j < n - k; j++) applyReflector(height, x, tau, at(x, j * m));
    memory.copy(at(left, k * (m + 1)), x, bytes(height));
    set(left, k * (m + 1), 1);
    if (k === n - 1) break;
    const width = n - k - 1;
    const w = at(right, k * (n + 1) + 1);
    for (let j = 0; j < width; j++) set(w, j, get(x, (j + 1) * m));
    const rightTau = makeReflector(width, w);
    set(rightTaus, k, rightTau);
    set(e, k, get(w, 0));
    set(w, 0, 1);
    memory.fill(y, 0, bytes(height));
    for (let j = 0; j < width; j++) axpy(height - 1, get(w, j), at(x, (j + 1) * m + 1), y);
    for (let j = 0; j < width; j++) {
      axpy(height - 1, -rightTau * get(w, j), y, at(x, (j + 1) * m + 1));
    }
  }
  release(start);
}
