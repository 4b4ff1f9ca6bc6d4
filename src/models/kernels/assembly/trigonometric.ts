import { quarterTurns, rest, restLow } from "./quarter-turns";

/** Sine, for every finite x; NaN for others. */
export function sin(x: f64): f64 {
  return abs(x) < 1e-8 ? x : turned(x, 0);
}

/** Cosine, for every finite x; NaN for others. */
export function cos(x: f64): f64 {
  return turned(x, 1);
}

/** sin(x + quarters pi / 2). */
function turned(x: f64, quarters: i32): f64 {
  if (!(abs(x) < Infinity)) return NaN;
  const turns = quarterTurns(x) + quarters;
  const size = turns & 1 ? evenSeries(rest, restLow) : oddSeries(rest, restLow);
  return turns & 2 ? -size : size;
}

/** sin(x + low) for |x| <= pi / 4: a Chebyshev fit of degree 13 (2^-57). */
function oddSeries(x: f64, low: f64): f64 {
  const z = x * x;
  let p: f64 = -7.586636882825159e-13;
  p = p * z + 1.6058530596645953e-10;
  p = p * z - 2.50521062259944e-8;
  p = p * z + 2.755731921932058e-6;
  p = p * z - 0.0001984126984126504;
  p = p * z + 0.008333333333333331;
  p = p * z - 0.16666666666666666;
  return x + (p * z * x + low * (1 - 0.5 * z));
}

/** cos(x + low) for |x| <= pi / 4: a Chebyshev fit of degree 14 (2^-60). */
function evenSeries(x: f64, low: f64): f64 {
  const z = x * x;
  let p: f64 = -1.138254464534925e-11;
  p = p * z + 2.087614504941318e-9;
  p = p * z - 2.755731726587808e-7;
  p = p * z + 2.48015872987544e-5;
  p = p * z - 0.0013888888888887389;
  p = p * z + 0.041666666666666664;
  const half = 0.5 * z;
  const most = 1 - half;
  return most + (1 - most - half + (p * z * z - x * low));
}
