/**
 * Elementary functions in a fixed order of exact operations. These are AssemblyScript's port of musl, itself
 * from Sun's FreeBSD msun, compiled here so that every engine gives the same bits.
 */
export { exp } from "./exp";
export { log } from "./log";
export { pow } from "./pow";

export function expm1(x: f64): f64 {
  return NativeMath.expm1(x);
}

export function log1p(x: f64): f64 {
  return NativeMath.log1p(x);
}

export function sin(x: f64): f64 {
  return NativeMath.sin(x);
}

export function cos(x: f64): f64 {
  return NativeMath.cos(x);
}

export function tanh(x: f64): f64 {
  return NativeMath.tanh(x);
}

export function asin(x: f64): f64 {
  return NativeMath.asin(x);
}

export function acos(x: f64): f64 {
  return NativeMath.acos(x);
}
