import { allocate, mark, release } from "./arena";
import { at, bytes, get, set } from "./float64";
import { makeReflector } from "./reflector";
import { dot } from "./vectors";

/**
 * Householder reduction A = Q T Q^T of a symmetric matrix, of which only the lower triangle is read
 * and overwritten. Leaves the diagonals of T and, in row k of `reflectors`, the vector of the k-th
 * reflector in full, zeros and its 1 included. Each update of the trailing triangle also makes the
 * next product with it, so that the triangle passes through the caches once a step.
 */
export function tridiagonalise(
  n: i32,
  a: usize,
  diagonal: usize,
  off: usize,
  reflectors: usize,
  taus: usize
): void {
  const start = mark();
  const zero = allocate(bytes(n));
  const w = allocate(bytes(n));
  const y = allocate(bytes(n));
  memory.fill(reflectors, 0, bytes(n * n));
  memory.fill(zero, 0, bytes(n));
  memory.fill(w, 0, bytes(n));
  let v = zero;
  for (let k = 0; k < n; k++) {
    const next = at(reflectors, k * n);
    for (let i = k; i < n; i++) {
      const number = get(a, i * n + k) - get(v, i) * get(w, k) - get(w, i) * get(v, k);
      set(next, i, number);
    }
    set(diagonal, k, get(next, k));
    set(next, k, 0);
    if (k === n - 1) break;
    const tau = makeReflector(n - k - 1, at(next, k + 1));
    set(taus, k, tau);
    set(off, k, get(next, k + 1));
    set(next, k + 1, 1);
    memory.fill(y, 0, bytes(n));
    for (let i = k + 1; i < n; i++) updateRow(k + 1, i, at(a, i * n), v, w, next, y);
    const left = n - k - 1;
    const half = 0.5 * tau * tau * dot(left, at(next, k + 1), at(y, k + 1));
    for (let i = k + 1; i < n; i++) set(w, i, tau * get(y, i) - half * get(next, i));
    v = next;
  }
  release(start);
}

/**
 * Row i of A -= v w^T + w v^T from column `from` to the diagonal, and the row's and its mirrored
 * column's part of y = A x.
 */
function updateRow(from: i32, i: i32, row: usize, v: usize, w: usize, x: usize, y: usize): void {
  const vi = f64x2.splat(get(v, i));
  const wi = f64x2.splat(get(w, i));
  const xi = f64x2.splat(get(x, i));
  let total = f64x2.splat(0);
  let j = from;
  for (; j + 2 <= i; j += 2) {
    const place = at(row, j);
    const number = f64x2.sub(
      f64x2.sub(v128.load(place), f64x2.mul(vi, v128.load(at(w, j)))),
      f64x2.mul(wi, v128.load(at(v, j)))
    );
    v128.store(place, number);
    total = f64x2.add(total, f64x2.mul(number, v128.load(at(x, j))));
    v128.store(at(y, j), f64x2.add(v128.load(at(y, j)), f64x2.mul(number, xi)));
  }
  let sum = f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1);
  for (; j <= i; j++) {
    const number = get(row, j) - get(v, i) * get(w, j) - get(w, i) * get(v, j);
    set(row, j, number);
    sum += number * get(x, j);
    if (j < i) set(y, j, get(y, j) + number * get(x, i));
  }
  set(y, i, get(y, i) + sum);
}
