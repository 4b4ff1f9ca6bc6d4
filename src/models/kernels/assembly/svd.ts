import { allocate, mark, release } from "./arena";
import { bidiagonalise } from "./bidiagonal";
import { applyReflectors } from "./block-reflector";
import { at, bytes, get, set } from "./float64";
import { implicitQR } from "./implicit-qr";
import { getIndex, setIndex } from "./indices";
import { identity, scale, transpose } from "./vectors";

/**
 * Thin singular value decomposition of the m x n matrix at `a`, m >= n, row-major: U (m x n), the
 * singular values, descending, and V (n x n). False without convergence.
 */
export function svd(m: i32, n: i32, a: usize, u: usize, values: usize, v: usize): bool {
  const start = mark();
  const d = allocate(bytes(n));
  const e = allocate(bytes(n));
  const leftTaus = allocate(bytes(n));
  const rightTaus = allocate(bytes(n));
  const columns = allocate(bytes(m * n));
  const left = allocate(bytes(m * n));
  const right = allocate(bytes(n * n));
  const uRows = allocate(bytes(n * n));
  const vRows = allocate(bytes(n * n));
  transpose(m, n, a, columns);
  bidiagonalise(m, n, columns, d, e, left, leftTaus, right, rightTaus);
  identity(n, n, uRows);
  identity(n, n, vRows);
  const converged = implicitQR(n, d, e, uRows, vRows);
  const order = sortDescending(n, d, vRows, values);
  const sorted = columns;
  memory.fill(sorted, 0, bytes(m * n));
  for (let i = 0; i < n; i++) {
    memory.copy(at(sorted, i * m), at(uRows, getIndex(order, i) * n), bytes(n));
  }
  applyReflectors(n, m, n, 0, left, leftTaus, sorted);
  transpose(n, m, sorted, u);
  for (let i = 0; i < n; i++) {
    memory.copy(at(uRows, i * n), at(vRows, getIndex(order, i) * n), bytes(n));
  }
  applyReflectors(n, n, n - 1, 1, right, rightTaus, uRows);
  transpose(n, n, uRows, v);
  release(start);
  return converged;
}

/** Makes the values positive, turning rows of V with them, and returns their descending order. */
function sortDescending(n: i32, d: usize, rows: usize, values: usize): usize {
  const order = allocate(bytes(n));
  for (let i = 0; i < n; i++) {
    if (get(d, i) < 0) scale(n, -1, at(rows, i * n));
    const value = abs(get(d, i));
    let place = i;
    for (; place > 0 && get(values, place - 1) < value; place--) {
      set(values, place, get(values, place - 1));
      setIndex(order, place, getIndex(order, place - 1));
    }
    set(values, place, value);
    setIndex(order, place, i);
  }
  return order;
}
