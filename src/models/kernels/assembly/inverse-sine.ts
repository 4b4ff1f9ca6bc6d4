import { top } from "./double";

const HALF_PI: f64 = 1.5707963267948966;
const HALF_PI_LOW: f64 = 6.123233995736766e-17;
const QUARTER_PI: f64 = 0.7853981633974483;

/** asin(x) = x + x series(x^2) for |x| <= 1/2: a Chebyshev fit (2^-57). */
function series(z: f64): f64 {
  let p: f64 = 0.02877844261259304;
  p = p * z - 0.014881409392818066;
  p = p * z + 0.017419357964884856;
  p = p * z + 0.00545087818772055;
  p = p * z + 0.010324318288744113;
  p = p * z + 0.011478952690257387;
  p = p * z + 0.013971235301124539;
  p = p * z + 0.017352391265909227;
  p = p * z + 0.022372173002005596;
  p = p * z + 0.030381944137085216;
  p = p * z + 0.04464285714637338;
  p = p * z + 0.07499999999998425;
  p = p * z + 0.16666666666666669;
  return p * z;
}

/** Inverse sine; NaN outside of [-1, 1]. asin(x) = pi / 2 - 2 asin(sqrt((1 - x) / 2)) near 1. */
export function asin(x: f64): f64 {
  const size = abs(x);
  if (!(size <= 1)) return NaN;
  if (size < 0.5) return x + x * series(x * x);
  const z = 0.5 * (1 - size);
  const root = sqrt(z);
  const high = top(root);
  const low = root > 0 ? (z - high * high) / (root + high) : 0;
  const correction = 2 * root * series(z) - (HALF_PI_LOW - 2 * low);
  return copysign(QUARTER_PI - (correction - (QUARTER_PI - 2 * high)), x);
}

/** Inverse cosine; NaN outside of [-1, 1]. */
export function acos(x: f64): f64 {
  if (!(abs(x) <= 1)) return NaN;
  if (abs(x) < 0.5) return HALF_PI - (x - (HALF_PI_LOW - x * series(x * x)));
  const z = 0.5 * (1 - abs(x));
  const root = sqrt(z);
  if (x < 0) return 2 * (HALF_PI - (root + (root * series(z) - HALF_PI_LOW)));
  const high = top(root);
  const low = root > 0 ? (z - high * high) / (root + high) : 0;
  return 2 * (high + (root * series(z) + low));
}
