import { allocate, mark, release } from "./arena";
import { at, bytes, get, set } from "./float64";
import { getIndex } from "./indices";
import { factorPivoted } from "./pivoted-qr";
import { factorColumns } from "./qr";
import { applyReflector } from "./reflector";
import { axpy, dot, transpose } from "./vectors";

/**
 * Minimum-norm least squares: X (n x r) minimising |A X - B| for A m x n and B m x r, row-major.
 * QR with column pivoting finds the numerical rank (diagonal entries above `tolerance` times the
 * first); a second QR of the leading rows' transpose completes the orthogonal factorisation, as in
 * LAPACK's xGELSY. Returns the rank.
 */
export function leastSquares(
  m: i32,
  n: i32,
  r: i32,
  a: usize,
  b: usize,
  x: usize,
  tolerance: f64
): i32 {
  const start = mark();
  const columns = allocate(bytes(m * n));
  const rights = allocate(bytes(m * r));
  const order = allocate(bytes(n));
  transpose(m, n, a, columns);
  transpose(m, r, b, rights);
  const rank = factorPivoted(m, n, r, columns, rights, order, tolerance);
  if (rank === n) backSubstitute(m, n, r, columns, rights);
  const solutions = rank < n ? complete(m, n, r, rank, columns, rights) : rights;
  const step = rank < n ? n : m;
  for (let q = 0; q < r; q++) {
    for (let j = 0; j < n; j++) set(x, getIndex(order, j) * r + q, get(solutions, q * step + j));
  }
  release(start);
  return rank;
}

/** R x = c for every right-hand side, R's columns at `columns` in steps of m. */
function backSubstitute(m: i32, n: i32, r: i32, columns: usize, rights: usize): void {
  for (let q = 0; q < r; q++) {
    const x = at(rights, q * m);
    for (let j = n - 1; j >= 0; j--) {
      const column = at(columns, j * m);
      set(x, j, get(x, j) / get(column, j));
      axpy(j, -get(x, j), column, x);
    }
  }
}

/** With R = T^T Q^T from a QR of R's transpose: x = Q T^-T c. Returns where the n x r lie. */
function complete(m: i32, n: i32, r: i32, rank: i32, columns: usize, rights: usize): usize {
  const solutions = allocate(bytes(r * n));
  const rows = allocate(bytes(rank * n));
  const taus = allocate(bytes(rank));
  memory.fill(rows, 0, bytes(rank * n));
  memory.fill(solutions, 0, bytes(r * n));
  for (let k = 0; k < rank; k++) {
    for (let j = k; j < n; j++) set(rows, k * n + j, get(columns, j * m + k));
  }
  factorColumns(n, rank, rows, taus);
  for (let q = 0; q < r; q++) {
    const c = at(rights, q * m);
    const y = at(solutions, q * n);
    for (let j = 0; j < rank; j++) {
      const row = at(rows, j * n);
      set(y, j, (get(c, j) - dot(j, row, y)) / get(row, j));
    }
    for (let k = rank - 1; k >= 0; k--) {
      applyReflector(n - k, at(rows, k * (n + 1)), get(taus, k), at(y, k));
    }
  }
  return solutions;
}
