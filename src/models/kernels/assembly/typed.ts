/**
 * What networks are trained with, for numbers of four or eight bytes: the first argument says which.
 */
import * as elementwise from "./elementwise";
import * as network from "./network";
import * as optimisers from "./optimisers";

/** See network.ts. */
export function forward(
  bytes: i32,
  depth: i32,
  layers: i32,
  sizes: usize,
  activation: i32,
  rows: i32,
  theta: usize,
  x: usize,
  to: usize
): void {
  if (bytes === 8) network.forward<f64>(depth, layers, sizes, activation, rows, theta, x, to);
  else network.forward<f32>(depth, layers, sizes, activation, rows, theta, x, to);
}

/** See network.ts. */
export function gradient(
  bytes: i32,
  layers: i32,
  sizes: usize,
  activation: i32,
  kind: i32,
  scale: f64,
  rows: i32,
  theta: usize,
  x: usize,
  y: usize,
  to: usize
): f64 {
  if (bytes === 8)
    return network.gradient<f64>(layers, sizes, activation, kind, scale, rows, theta, x, y, to);
  return network.gradient<f32>(layers, sizes, activation, kind, scale, rows, theta, x, y, to);
}

/** See optimisers.ts. */
export function adam(
  bytes: i32,
  count: i32,
  theta: usize,
  gradient: usize,
  m: usize,
  v: usize,
  rate: f64,
  beta1: f64,
  beta2: f64,
  full1: f64,
  full2: f64,
  epsilon: f64
): void {
  if (bytes === 8)
    optimisers.adam<f64>(count, theta, gradient, m, v, rate, beta1, beta2, full1, full2, epsilon);
  else
    optimisers.adam<f32>(count, theta, gradient, m, v, rate, beta1, beta2, full1, full2, epsilon);
}

/** See elementwise.ts. */
export function combine(
  bytes: i32,
  count: i32,
  a: f64,
  x: usize,
  b: f64,
  y: usize,
  to: usize
): void {
  if (bytes === 8) elementwise.combine<f64>(count, a, x, b, y, to);
  else elementwise.combine<f32>(count, a, x, b, y, to);
}

/** See elementwise.ts. */
export function addProduct(bytes: i32, count: i32, a: f64, x: usize, y: usize, to: usize): void {
  if (bytes === 8) elementwise.addProduct<f64>(count, a, x, y, to);
  else elementwise.addProduct<f32>(count, a, x, y, to);
}
