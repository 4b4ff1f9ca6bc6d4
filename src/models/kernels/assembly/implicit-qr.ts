import { at, get, set } from "./float64";
import { aim, cosine, sine } from "./rotation";
import { maxAbs, rotate } from "./vectors";

const EPSILON: f64 = 2.220446049250313e-16;
const SWEEPS = 60;

/**
 * Singular values, with signs and in no order, in place of the diagonal d of an upper bidiagonal
 * matrix with e beside it; the rotations are applied to the n rows of `left` and of `right`. Golub
 * and Kahan's implicit QR, without shift while a diagonal entry is negligible. False without
 * convergence.
 */
export function implicitQR(n: i32, d: usize, e: usize, left: usize, right: usize): bool {
  const negligible = 0.01 * EPSILON * max(maxAbs(n, d), maxAbs(n - 1, e));
  let high = n - 1;
  for (let sweep = 0; high > 0; sweep++) {
    if (sweep === SWEEPS * n) return false;
    let low = high;
    for (; low > 0; low--) {
      const size = abs(get(d, low)) + abs(get(d, low - 1));
      if (abs(get(e, low - 1)) > max(negligible, EPSILON * size)) continue;
      set(e, low - 1, 0);
      break;
    }
    if (low === high) {
      high--;
      continue;
    }
    let singular = false;
    for (let i = low; i <= high; i++) {
      if (abs(get(d, i)) > negligible) continue;
      set(d, i, 0);
      singular = true;
    }
    chase(n, low, high, singular ? 0 : shiftOf(low, high, d, e), d, e, left, right);
  }
  return true;
}

/** The eigenvalue of the last 2 x 2 block of B^T B that is nearer to its last entry. */
function shiftOf(low: i32, high: i32, d: usize, e: usize): f64 {
  const above = high - 1 > low ? get(e, high - 2) : 0;
  const d0 = get(d, high - 1);
  const d1 = get(d, high);
  const e1 = get(e, high - 1);
  const b = d0 * e1;
  const last = d1 * d1 + e1 * e1;
  if (b === 0) return last;
  const half = 0.5 * (d0 * d0 + above * above - last);
  return last - (b * b) / (half + copysign(sqrt(half * half + b * b), half));
}

/** One sweep with shift on rows low..high. */
function chase(
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
    const r = aim(f, g);
    if (i > low) set(e, i - 1, r);
    rotate(n, cosine, sine, at(right, i * n), at(right, (i + 1) * n));
    f = cosine * get(d, i) + sine * get(e, i);
    const bend = cosine * get(e, i) - sine * get(d, i);
    const lower = cosine * get(d, i + 1);
    set(d, i, aim(f, sine * get(d, i + 1)));
    rotate(n, cosine, sine, at(left, i * n), at(left, (i + 1) * n));
    f = cosine * bend + sine * lower;
    set(d, i + 1, cosine * lower - sine * bend);
    if (i === high - 1) break;
    g = sine * get(e, i + 1);
    set(e, i + 1, cosine * get(e, i + 1));
  }
  set(e, high - 1, f);
}
