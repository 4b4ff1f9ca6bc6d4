import { at, get, set } from "./float64";
import { applyReflector, makeReflector } from "./reflector";
import { identity } from "./vectors";

/** Householder QR of a matrix whose n columns of m numbers lie one after the other at `columns`. */
export function factorColumns(m: i32, n: i32, columns: usize, taus: usize): void {
  for (let k = 0; k < min(m, n); k++) {
    const v = at(columns, k * (m + 1));
    set(taus, k, makeReflector(m - k, v));
    for (let j = 1; j < n - k; j++) applyReflector(m - k, v, get(taus, k), at(v, j * m));
  }
}

/** First `count` columns of Q = H_0 H_1 ... from the reflectors of `factorColumns`. */
export function formColumns(m: i32, count: i32, columns: usize, taus: usize, q: usize): void {
  identity(count, m, q);
  for (let k = count - 1; k >= 0; k--) {
    const v = at(columns, k * (m + 1));
    for (let j = k; j < count; j++) applyReflector(m - k, v, get(taus, k), at(q, j * m + k));
  }
}
