import { at, get, set } from "./float64";
import { axpy, dot, maxAbs, scale } from "./vectors";

const SAFE_SQUARE: f64 = 1e-200;
const UP: f64 = 1.852673427797059e78;

/**
 * Makes the reflector I - tau v v^T that sends x to (beta, 0, ..., 0). x becomes beta followed by
 * v without its leading 1. Returns tau, 0 when x is of that form to working precision. (LAPACK's
 * convention. Squares of |x| must not overflow.)
 */
export function makeReflector(n: i32, x: usize): f64 {
  const alpha = get(x, 0);
  const tail = dot(n - 1, at(x, 1), at(x, 1));
  if (tail < SAFE_SQUARE) {
    if (maxAbs(n - 1, at(x, 1)) <= 1e-20 * abs(alpha)) return 0;
    scale(n, UP, x);
    const tau = makeReflector(n, x);
    set(x, 0, get(x, 0) / UP);
    return tau;
  }
  const beta = -copysign(sqrt(alpha * alpha + tail), alpha);
  scale(n - 1, 1 / (alpha - beta), at(x, 1));
  set(x, 0, beta);
  return (beta - alpha) / beta;
}

/** y becomes y - tau v (v . y), v as left by makeReflector: its first number is taken to be 1. */
export function applyReflector(n: i32, v: usize, tau: f64, y: usize): void {
  if (tau === 0) return;
  const w = tau * (get(y, 0) + dot(n - 1, at(v, 1), at(y, 1)));
  set(y, 0, get(y, 0) - w);
  axpy(n - 1, -w, at(v, 1), at(y, 1));
}
