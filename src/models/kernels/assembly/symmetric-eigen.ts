import { allocate, mark, release } from "./arena";
import { get, set } from "./float64";
import { applyReflector, makeReflector } from "./reflector";
import { aim, cosine, sine } from "./rotation";
import { axpy, dot, identity, maxAbs, rotate } from "./vectors";

const EPSILON: f64 = 2.220446049250313e-16;
const SWEEPS = 60;

/**
 * Eigenvalues, ascending, and eigenvectors, as columns, of the symmetric n x n matrix at `a` (which
 * is overwritten). Householder tridiagonalisation, then implicit QL. False without convergence.
 */
export function symmetricEigen(n: i32, a: usize, values: usize, vectors: usize): bool {
  const start = mark();
  const off = allocate((<usize>n) << 3);
  const rows = allocate((<usize>n * n) << 3);
  tridiagonalise(n, a, values, off, rows);
  const converged = implicitQL(n, values, off, rows);
  for (let i = 0; i < n; i++) {
    let least = i;
    for (let j = i + 1; j < n; j++) {
      if (get(values, j) < get(values, least)) least = j;
    }
    const value = get(values, least);
    set(values, least, get(values, i));
    set(values, i, value);
    for (let p = 0; p < n; p++) {
      const from = rows + ((<usize>least * n + p) << 3);
      store<f64>(vectors + ((<usize>p * n + i) << 3), load<f64>(from));
      store<f64>(from, load<f64>(rows + ((<usize>i * n + p) << 3)));
    }
  }
  release(start);
  return converged;
}

/** A = Q T Q^T: diagonal and off-diagonal of T, and the columns of Q as rows. */
function tridiagonalise(n: i32, a: usize, diagonal: usize, off: usize, rows: usize): void {
  const step = (<usize>n) << 3;
  const taus = allocate(step);
  const w = allocate(step);
  for (let k = 0; k < n; k++) {
    const left = n - k - 1;
    const v = a + ((<usize>k * (n + 1) + 1) << 3);
    set(diagonal, k, load<f64>(v - 8));
    if (left === 0) break;
    const tau = makeReflector(left, v);
    set(taus, k, tau);
    set(off, k, load<f64>(v));
    if (tau === 0) continue;
    store<f64>(v, 1);
    const corner = v + step;
    for (let i = 0; i < left; i++) {
      set(w, i, tau * dot(left, corner + <usize>i * step, v));
    }
    axpy(left, -0.5 * tau * dot(left, w, v), v, w);
    for (let i = 0; i < left; i++) {
      const row = corner + <usize>i * step;
      axpy(left, -get(v, i), w, row);
      axpy(left, -get(w, i), v, row);
    }
  }
  identity(n, n, rows);
  for (let k = n - 2; k >= 0; k--) {
    const tau = get(taus, k);
    if (tau === 0) continue;
    const v = a + ((<usize>k * (n + 1) + 1) << 3);
    for (let j = k + 1; j < n; j++) {
      applyReflector(n - k - 1, v, tau, rows + <usize>j * step + ((<usize>(k + 1)) << 3));
    }
  }
}

function implicitQL(n: i32, d: usize, e: usize, rows: usize): bool {
  const step = (<usize>n) << 3;
  const negligible = 0.01 * EPSILON * max(maxAbs(n, d), maxAbs(n - 1, e));
  for (let l = 0; l < n; l++) {
    for (let sweep = 0; ; sweep++) {
      let m = l;
      for (; m < n - 1; m++) {
        const size = abs(get(d, m)) + abs(get(d, m + 1));
        if (abs(get(e, m)) <= max(negligible, EPSILON * size)) break;
      }
      if (m === l) break;
      if (sweep === SWEEPS) return false;
      const dl = get(d, l);
      const el = get(e, l);
      const tilt = (get(d, l + 1) - dl) / (2 * el);
      const shift = dl - el / (tilt + copysign(sqrt(tilt * tilt + 1), tilt));
      let g = get(d, m) - shift;
      let s = 1.0;
      let c = 1.0;
      let p = 0.0;
      let i = m - 1;
      for (; i >= l; i--) {
        const b = c * get(e, i);
        const r = aim(g, s * get(e, i));
        set(e, i + 1, r);
        if (abs(r) < 1e-290) {
          set(d, i + 1, get(d, i + 1) - p);
          set(e, m, 0);
          break;
        }
        s = sine;
        c = cosine;
        g = get(d, i + 1) - p;
        const t = (get(d, i) - g) * s + 2 * c * b;
        p = s * t;
        set(d, i + 1, g + p);
        g = c * t - b;
        rotate(n, c, s, rows + <usize>(i + 1) * step, rows + <usize>i * step);
      }
      if (i >= l) continue;
      set(d, l, dl - p);
      set(e, l, g);
      set(e, m, 0);
    }
  }
  return true;
}
