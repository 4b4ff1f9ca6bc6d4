import { mark, release } from "./arena";
import { at, get, set } from "./float64";
import { implicitQL } from "./implicit-ql";
import { merge } from "./merge";

const SMALL = 32;

/**
 * Eigenvalues, ascending in place of d, and eigenvectors, as rows of the matrix at `rows` (`step`
 * numbers apart, zero on entry), of the symmetric tridiagonal matrix of order n with diagonal d and
 * off-diagonal e, which is overwritten. Cuppen's divide and conquer: two halves and a rank-one
 * correction. False when a small problem does not converge.
 */
export function divideAndConquer(n: i32, d: usize, e: usize, rows: usize, step: i32): bool {
  if (n <= SMALL) {
    for (let i = 0; i < n; i++) set(rows, i * (step + 1), 1);
    return implicitQL(n, d, e, rows, step);
  }
  const half = n >> 1;
  const middle = get(e, half - 1);
  set(d, half - 1, get(d, half - 1) - abs(middle));
  set(d, half, get(d, half) - abs(middle));
  const corner = at(rows, half * (step + 1));
  if (!divideAndConquer(half, d, e, rows, step)) return false;
  if (!divideAndConquer(n - half, at(d, half), at(e, half), corner, step)) return false;
  const start = mark();
  merge(n, half, middle, d, rows, step);
  release(start);
  return true;
}
