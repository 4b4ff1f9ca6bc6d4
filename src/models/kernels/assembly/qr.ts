import { get, set } from "./float64";
import { applyReflector, makeReflector } from "./reflector";
import { identity } from "./vectors";

/** Householder QR of a matrix whose n columns of m numbers lie one after the other at `columns`. */
export function factorColumns(m: i32, n: i32, columns: usize, taus: usize): void {
  const step = (<usize>m) << 3;
  for (let k = 0; k < min(m, n); k++) {
    const v = columns + <usize>k * (step + 8);
    const tau = makeReflector(m - k, v);
    set(taus, k, tau);
    if (tau === 0) continue;
    for (let j = k + 1; j < n; j++) applyReflector(m - k, v, tau, v + <usize>(j - k) * step);
  }
}

/** First `count` columns of Q = H_0 H_1 ... from the reflectors of `factorColumns`. */
export function formColumns(m: i32, count: i32, columns: usize, taus: usize, q: usize): void {
  const step = (<usize>m) << 3;
  identity(count, m, q);
  for (let k = count - 1; k >= 0; k--) {
    const tau = get(taus, k);
    if (tau === 0) continue;
    const v = columns + <usize>k * (step + 8);
    for (let j = k; j < count; j++)
      applyReflector(m - k, v, tau, q + <usize>j * step + ((<usize>k) << 3));
  }
}
