import { axpy, dot, scale } from "./vectors";

/**
 * Makes the reflector I - tau v v^T that sends x to (beta, 0, ..., 0). x becomes beta followed by
 * v without its leading 1. Returns tau, 0 when x is already of that form. (LAPACK's convention.)
 */
export function makeReflector(n: i32, x: usize): f64 {
  const tail = n > 1 ? dot(n - 1, x + 8, x + 8) : 0;
  if (tail === 0) return 0;
  const alpha = load<f64>(x);
  const beta = -copysign(sqrt(alpha * alpha + tail), alpha);
  scale(n - 1, 1 / (alpha - beta), x + 8);
  store<f64>(x, beta);
  return (beta - alpha) / beta;
}

/** y becomes y - tau v (v . y), v as left by makeReflector: its first number is taken to be 1. */
export function applyReflector(n: i32, v: usize, tau: f64, y: usize): void {
  const w = tau * (load<f64>(y) + dot(n - 1, v + 8, y + 8));
  store<f64>(y, load<f64>(y) - w);
  axpy(n - 1, -w, v + 8, y + 8);
}
