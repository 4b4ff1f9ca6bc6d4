import { at, get } from "./float64";

const EPSILON: f64 = 1.1102230246251565e-16;
const STEPS = 60;

let sum: f64 = 0;
let slope: f64 = 0;

/**
 * Root i of the secular equation 1 + sum_j w_j / (d_j - x) = 0 for ascending poles d and positive
 * weights w: the one between d_i and d_{i+1}, or above the last pole. Leaves every d_j - x at
 * `gaps`, each to full relative precision, and returns x. Rational interpolation at the two poles
 * nearby (Li, LAPACK Working Note 89), kept within a bracket; the origin is the nearer pole.
 */
export function secularRoot(k: i32, i: i32, d: usize, w: usize, gaps: usize): f64 {
  const last = i === k - 1;
  if (k === 1) {
    store<f64>(gaps, -get(w, 0));
    return get(d, 0) + get(w, 0);
  }
  const left = last ? i - 1 : i;
  let width = 0.0;
  if (last) for (let j = 0; j < k; j++) width += get(w, j);
  else width = get(d, i + 1) - get(d, i);
  let origin = i;
  let x = 0.5 * width;
  let low = 0.0;
  let high = width;
  for (let step = 0; step < STEPS; step++) {
    terms(0, left + 1, d, w, get(d, origin), x, gaps);
    const psi = sum;
    const psiSlope = slope;
    terms(left + 1, k, d, w, get(d, origin), x, gaps);
    const f = 1 + psi + sum;
    const df = psiSlope + slope;
    if (abs(f) <= EPSILON * (8 * (abs(psi) + abs(sum)) + 2 + abs(x) * df)) break;
    if (f < 0) low = x;
    else high = x;
    if (step === 0 && f < 0 && !last) {
      origin = i + 1;
      x -= width;
      low -= width;
      high = 0;
    }
    const a = get(gaps, left);
    const b = get(gaps, left + 1);
    let c = f - a * psiSlope - b * slope;
    if (!last) {
      const near = get(gaps, origin);
      const far = origin === i ? b : a;
      c = f - far * df + (far - near) * (get(w, origin) / (near * near));
    }
    const linear = (a + b) * f - a * b * df;
    const constant = a * b * f;
    const root = sqrt(abs(linear * linear - 4 * constant * c));
    let move: f64;
    if (last) move = linear >= 0 ? (linear + root) / (2 * c) : (2 * constant) / (linear - root);
    else move = linear <= 0 ? (linear - root) / (2 * c) : (2 * constant) / (linear + root);
    if (!(f * move < 0)) move = -f / df;
    let next = x + move;
    if (!(next > low && next < high) || step % 8 === 7) next = 0.5 * (low + high);
    if (next === x || next === low || next === high) break;
    x = next;
  }
  return get(d, origin) + x;
}

/** Adds w_j / (d_j - origin - x) and its derivative for j = from..to-1, and leaves the gaps. */
function terms(from: i32, to: i32, d: usize, w: usize, origin: f64, x: f64, gaps: usize): void {
  const o = f64x2.splat(origin);
  const xx = f64x2.splat(x);
  let total = f64x2.splat(0);
  let slopes = total;
  let j = from;
  for (; j + 2 <= to; j += 2) {
    const gap = f64x2.sub(f64x2.sub(v128.load(at(d, j)), o), xx);
    v128.store(at(gaps, j), gap);
    const term = f64x2.div(v128.load(at(w, j)), gap);
    total = f64x2.add(total, term);
    slopes = f64x2.add(slopes, f64x2.div(term, gap));
  }
  sum = f64x2.extract_lane(total, 0) + f64x2.extract_lane(total, 1);
  slope = f64x2.extract_lane(slopes, 0) + f64x2.extract_lane(slopes, 1);
  if (j === to) return;
  const gap = get(d, j) - origin - x;
  store<f64>(at(gaps, j), gap);
  const term = get(w, j) / gap;
  sum += term;
  slope += term / gap;
}
