import { allocate, mark, release } from "./arena";
import { get, set } from "./float64";
import { factorColumns } from "./qr";
import { applyReflector, makeReflector } from "./reflector";
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
  const columns = allocate((<usize>m * n) << 3);
  const rights = allocate((<usize>m * r) << 3);
  const order = allocate((<usize>n) << 2);
  transpose(m, n, a, columns);
  transpose(m, r, b, rights);
  const rank = factorPivoted(m, n, r, columns, rights, order, tolerance);
  if (rank === n) backSubstitute(m, n, r, columns, rights);
  const full = rank < n ? complete(m, n, r, rank, columns, rights) : rights;
  const step = rank < n ? n : m;
  for (let q = 0; q < r; q++) {
    for (let j = 0; j < n; j++) {
      const to = load<i32>(order + ((<usize>j) << 2));
      set(x, to * r + q, get(full, q * step + j));
    }
  }
  release(start);
  return rank;
}

/** R x = c for every right-hand side, R's columns at `columns` in steps of m. */
function backSubstitute(m: i32, n: i32, r: i32, columns: usize, rights: usize): void {
  const step = (<usize>m) << 3;
  for (let q = 0; q < r; q++, rights += step) {
    for (let j = n - 1; j >= 0; j--) {
      const column = columns + <usize>j * step;
      const at = rights + ((<usize>j) << 3);
      const value = load<f64>(at) / get(column, j);
      store<f64>(at, value);
      axpy(j, -value, column, rights);
    }
  }
}

/** With R = T^T Q^T from a QR of R's transpose: x = Q T^-T c. Returns where the n x r lie. */
function complete(m: i32, n: i32, r: i32, rank: i32, columns: usize, rights: usize): usize {
  const step = (<usize>n) << 3;
  const solutions = allocate(<usize>r * step);
  const rows = allocate(<usize>rank * step);
  const taus = allocate((<usize>rank) << 3);
  memory.fill(rows, 0, <usize>rank * step);
  memory.fill(solutions, 0, <usize>r * step);
  for (let j = 0; j < n; j++) {
    for (let k = 0; k <= min(j, rank - 1); k++) {
      const from = columns + ((<usize>j * m + k) << 3);
      store<f64>(rows + <usize>k * step + ((<usize>j) << 3), load<f64>(from));
    }
  }
  factorColumns(n, rank, rows, taus);
  for (let q = 0; q < r; q++) {
    const c = rights + ((<usize>q * m) << 3);
    const y = solutions + <usize>q * step;
    for (let j = 0; j < rank; j++) {
      const row = rows + <usize>j * step;
      const value = get(c, j) - dot(j, row, y);
      set(y, j, value / get(row, j));
    }
    for (let k = rank - 1; k >= 0; k--) {
      const at = (<usize>k) << 3;
      applyReflector(n - k, rows + <usize>k * step + at, load<f64>(taus + at), y + at);
    }
  }
  return solutions;
}

/** Column-pivoted QR, applied to the right-hand sides too; stops at, and returns, the rank. */
function factorPivoted(
  m: i32,
  n: i32,
  r: i32,
  columns: usize,
  rights: usize,
  order: usize,
  tolerance: f64
): i32 {
  const step = (<usize>m) << 3;
  const norms = allocate((<usize>n) << 3);
  const known = allocate((<usize>n) << 3);
  const spare = allocate(step);
  for (let j = 0; j < n; j++) {
    const column = columns + <usize>j * step;
    const norm = sqrt(dot(m, column, column));
    store<i32>(order + ((<usize>j) << 2), j);
    set(norms, j, norm);
    set(known, j, norm);
  }
  let first = 0.0;
  for (let k = 0; k < min(m, n); k++) {
    let pivot = k;
    for (let j = k + 1; j < n; j++) {
      if (get(norms, j) > get(norms, pivot)) pivot = j;
    }
    if (pivot !== k) {
      memory.copy(spare, columns + <usize>k * step, step);
      memory.copy(columns + <usize>k * step, columns + <usize>pivot * step, step);
      memory.copy(columns + <usize>pivot * step, spare, step);
      const mine = load<i32>(order + ((<usize>k) << 2));
      store<i32>(order + ((<usize>k) << 2), load<i32>(order + ((<usize>pivot) << 2)));
      store<i32>(order + ((<usize>pivot) << 2), mine);
      set(norms, pivot, get(norms, k));
      set(known, pivot, get(known, k));
    }
    const at = (<usize>k) << 3;
    const v = columns + <usize>k * step + at;
    const tau = makeReflector(m - k, v);
    const size = abs(load<f64>(v));
    if (k === 0) first = size;
    if (size <= tolerance * first) return k;
    for (let j = k + 1; j < n; j++) {
      const y = columns + <usize>j * step + at;
      if (tau !== 0) applyReflector(m - k, v, tau, y);
      downdate(m - k, y, norms + ((<usize>j) << 3), known + ((<usize>j) << 3));
    }
    if (tau === 0) continue;
    for (let q = 0; q < r; q++) applyReflector(m - k, v, tau, rights + <usize>q * step + at);
  }
  return min(m, n);
}

/**
 * Norm of a column without its first number; computed afresh once cancellation has eaten half of
 * the digits (Drmac and Bujanovic 2008).
 */
function downdate(n: i32, y: usize, norm: usize, known: usize): void {
  const now = load<f64>(norm);
  if (now === 0) return;
  const ratio = abs(load<f64>(y)) / now;
  const left = max(0, (1 - ratio) * (1 + ratio));
  const drift = now / load<f64>(known);
  if (left * drift * drift > 1.5e-8) {
    store<f64>(norm, now * sqrt(left));
    return;
  }
  const fresh = sqrt(dot(n - 1, y + 8, y + 8));
  store<f64>(norm, fresh);
  store<f64>(known, fresh);
}
