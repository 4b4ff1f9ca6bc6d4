/**
 * Elementary functions in a fixed order of exact operations. The three below are AssemblyScript's
 * port of musl, itself from Sun's FreeBSD msun, compiled here so that every engine gives the same
 * bits.
 */
export { exp } from "./exp";
export { acos, asin } from "./inverse-sine";
export { log } from "./log";
export { pow } from "./pow";
export { cos, sin } from "./trigonometric";

export function expm1(x: f64): f64 {
  return NativeMath.expm1(x);
}

export function log1p(x: f64): f64 {
  return NativeMath.log1p(x);
}

export function tanh(x: f64): f64 {
  return NativeMath.tanh(x);
}
