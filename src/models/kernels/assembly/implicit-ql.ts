import { at, get, set } from "./float64";
import { aim, cosine, sine } from "./rotation";
import { maxAbs, rotate } from "./vectors";

const EPSILON: f64 = 2.220446049250313e-16;
const SWEEPS = 60;

/**
 * Eigenvalues of the symmetric tridiagonal matrix of order n with diagonal d and off-diagonal e,
 * ascending in place of d; the eigenvectors' rotations are applied to the n rows at `rows`, `step`
 * numbers apart, which then are sorted with them. Implicit QL with Wilkinson's shift. False without
 * convergence.
 */
export function implicitQL(n: i32, d: usize, e: usize, rows: usize, step: i32): bool {
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
      chase(l, m, n, d, e, rows, step);
    }
  }
  sort(n, d, rows, step);
  return true;
}

/** One sweep from row m up to row l. */
function chase(l: i32, m: i32, n: i32, d: usize, e: usize, rows: usize, step: i32): void {
  const first = get(d, l);
  const tilt = (get(d, l + 1) - first) / (2 * get(e, l));
  const shift = first - get(e, l) / (tilt + copysign(sqrt(tilt * tilt + 1), tilt));
  let g = get(d, m) - shift;
  let s = 1.0;
  let c = 1.0;
  let p = 0.0;
  for (let i = m - 1; i >= l; i--) {
    const b = c * get(e, i);
    const r = aim(g, s * get(e, i));
    set(e, i + 1, r);
    if (abs(r) < 1e-290) {
      set(d, i + 1, get(d, i + 1) - p);
      set(e, m, 0);
      return;
    }
    s = sine;
    c = cosine;
    g = get(d, i + 1) - p;
    const t = (get(d, i) - g) * s + 2 * c * b;
    p = s * t;
    set(d, i + 1, g + p);
    g = c * t - b;
    rotate(n, c, s, at(rows, (i + 1) * step), at(rows, i * step));
  }
  set(d, l, first - p);
  set(e, l, g);
  set(e, m, 0);
}

function sort(n: i32, d: usize, rows: usize, step: i32): void {
  for (let i = 0; i < n; i++) {
    let least = i;
    for (let j = i + 1; j < n; j++) if (get(d, j) < get(d, least)) least = j;
    if (least === i) continue;
    const value = get(d, i);
    set(d, i, get(d, least));
    set(d, least, value);
    for (let p = 0; p < n; p++) {
      const number = get(rows, i * step + p);
      set(rows, i * step + p, get(rows, least * step + p));
      set(rows, least * step + p, number);
    }
  }
}
