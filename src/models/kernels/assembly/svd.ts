import { allocate, mark, release } from "./arena";
import { get, set } from "./float64";
import { formColumns } from "./qr";
import { applyReflector, makeReflector } from "./reflector";
import { aim, cosine, sine } from "./rotation";
import { axpy, identity, maxAbs, rotate, scale, transpose } from "./vectors";

const EPSILON: f64 = 2.220446049250313e-16;
const SWEEPS = 60;

/**
 * Thin singular value decomposition of the m x n matrix at `a`, m >= n, row-major: U (m x n), the
 * singular values, descending, and V (n x n). Golub-Kahan bidiagonalisation, then implicit QR.
 * False without convergence.
 */
export function svd(m: i32, n: i32, a: usize, u: usize, values: usize, v: usize): bool {
  const start = mark();
  const columns = allocate((<usize>m * n) << 3);
  const left = allocate((<usize>m * n) << 3);
  const right = allocate((<usize>n * n) << 3);
  const off = allocate((<usize>n) << 3);
  transpose(m, n, a, columns);
  bidiagonalise(m, n, columns, values, off, left, right);
  const converged = implicitQR(m, n, values, off, left, right);
  for (let i = 0; i < n; i++) {
    if (get(values, i) < 0) {
      set(values, i, -get(values, i));
      scale(n, -1, right + ((<usize>i * n) << 3));
    }
  }
  for (let i = 0; i < n; i++) {
    let most = i;
    for (let j = i + 1; j < n; j++) {
      if (get(values, j) > get(values, most)) most = j;
    }
    const value = get(values, most);
    set(values, most, get(values, i));
    set(values, i, value);
    place(m, n, left, most, i, u);
    place(n, n, right, most, i, v);
  }
  release(start);
  return converged;
}

/** Row `from` becomes column `to` of `out`, and row `to` takes its place. */
function place(m: i32, n: i32, rows: usize, from: i32, to: i32, out: usize): void {
  for (let p = 0; p < m; p++) {
    const at = rows + ((<usize>from * m + p) << 3);
    store<f64>(out + ((<usize>p * n + to) << 3), load<f64>(at));
    store<f64>(at, load<f64>(rows + ((<usize>to * m + p) << 3)));
  }
}

/** A = U B V^T from A's columns: both bands of B; columns of U and V as rows. */
function bidiagonalise(
  m: i32,
  n: i32,
  columns: usize,
  d: usize,
  e: usize,
  left: usize,
  right: usize
): void {
  const step = (<usize>m) << 3;
  const width = (<usize>n) << 3;
  const taus = allocate(width);
  const rowTaus = allocate(width);
  const rows = allocate(<usize>n * width);
  const y = allocate(step);
  for (let k = 0; k < n; k++) {
    const at = (<usize>k) << 3;
    const x = columns + <usize>k * step + at;
    const tau = makeReflector(m - k, x);
    store<f64>(taus + at, tau);
    store<f64>(d + at, load<f64>(x));
    if (tau !== 0) {
      for (let j = k + 1; j < n; j++) applyReflector(m - k, x, tau, x + <usize>(j - k) * step);
    }
    if (k === n - 1) break;
    const w = rows + <usize>k * (width + 8) + 8;
    const count = n - k - 1;
    for (let j = 0; j < count; j++) set(w, j, load<f64>(x + <usize>(j + 1) * step));
    const rowTau = makeReflector(count, w);
    store<f64>(rowTaus + at, rowTau);
    store<f64>(e + at, load<f64>(w));
    if (rowTau === 0) continue;
    store<f64>(w, 1);
    memory.fill(y, 0, step);
    for (let j = 0; j < count; j++) {
      axpy(m - k - 1, get(w, j), x + <usize>(j + 1) * step + 8, y);
    }
    for (let j = 0; j < count; j++) {
      axpy(m - k - 1, -rowTau * get(w, j), y, x + <usize>(j + 1) * step + 8);
    }
  }
  formColumns(m, n, columns, taus, left);
  identity(n, n, right);
  for (let k = n - 2; k >= 0; k--) {
    const tau = get(rowTaus, k);
    if (tau === 0) continue;
    const w = rows + <usize>k * (width + 8) + 8;
    for (let j = k + 1; j < n; j++) {
      applyReflector(n - k - 1, w, tau, right + <usize>j * width + ((<usize>(k + 1)) << 3));
    }
  }
}

function implicitQR(m: i32, n: i32, d: usize, e: usize, left: usize, right: usize): bool {
  const negligible = 0.01 * EPSILON * max(maxAbs(n, d), n > 1 ? maxAbs(n - 1, e) : 0);
  let high = n - 1;
  for (let sweep = 0; high > 0; sweep++) {
    if (sweep === SWEEPS * n) return false;
    let low = high;
    for (; low > 0; low--) {
      const at = (<usize>low) << 3;
      const size = abs(load<f64>(d + at)) + abs(load<f64>(d + at - 8));
      if (abs(load<f64>(e + at - 8)) <= max(negligible, EPSILON * size)) {
        store<f64>(e + at - 8, 0);
        break;
      }
    }
    if (low === high) {
      high--;
      continue;
    }
    let singular = false;
    for (let i = low; i <= high; i++) {
      const at = d + ((<usize>i) << 3);
      if (abs(load<f64>(at)) > negligible) continue;
      store<f64>(at, 0);
      singular = true;
    }
    chase(m, n, low, high, singular ? 0 : shiftOf(low, high, d, e), d, e, left, right);
  }
  return true;
}

/** The eigenvalue of the last 2 x 2 block of B^T B that is nearer to its last entry. */
function shiftOf(low: i32, high: i32, d: usize, e: usize): f64 {
  const at = (<usize>high) << 3;
  const d0 = load<f64>(d + at - 8);
  const d1 = load<f64>(d + at);
  const e0 = high - 1 > low ? load<f64>(e + at - 16) : 0;
  const e1 = load<f64>(e + at - 8);
  const b = d0 * e1;
  const last = d1 * d1 + e1 * e1;
  if (b === 0) return last;
  const half = 0.5 * (d0 * d0 + e0 * e0 - last);
  return last - (b * b) / (half + copysign(sqrt(half * half + b * b), half));
}

/** One implicit QR sweep with shift on rows low..high. */
function chase(
  m: i32,
  n: i32,
  low: i32,
  high: i32,
  shift: f64,
  d: usize,
  e: usize,
  left: usize,
  right: usize
): void {
  const first = get(d, low);
  let f = shift === 0 ? first : first * first - shift;
  let g = get(e, low) * (shift === 0 ? 1 : first);
  for (let i = low; i < high; i++) {
    const at = (<usize>i) << 3;
    let r = aim(f, g);
    if (i > low) store<f64>(e + at - 8, r);
    const di = load<f64>(d + at);
    const ei = load<f64>(e + at);
    const dn = load<f64>(d + at, 8);
    f = cosine * di + sine * ei;
    const bend = cosine * ei - sine * di;
    g = sine * dn;
    const lower = cosine * dn;
    rotate(n, cosine, sine, right + ((<usize>i * n) << 3), right + ((<usize>(i + 1) * n) << 3));
    r = aim(f, g);
    store<f64>(d + at, r);
    f = cosine * bend + sine * lower;
    store<f64>(d + at, cosine * lower - sine * bend, 8);
    if (i < high - 1) {
      const en = load<f64>(e + at, 8);
      g = sine * en;
      store<f64>(e + at, cosine * en, 8);
    }
    rotate(m, cosine, sine, left + ((<usize>i * m) << 3), left + ((<usize>(i + 1) * m) << 3));
  }
  set(e, high - 1, f);
}
