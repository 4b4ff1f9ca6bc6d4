/** Elementary functions of each of n numbers, in its place, with the bits of one at a time. */
import { log1p, sin } from "./elementary";
import { exp, expPair } from "./exp";

export function expEach(n: i32, x: usize): void {
  const limit = f64x2.splat(700);
  for (; n > 1; n -= 2, x += 16) {
    if (i64x2.all_true(f64x2.lt(f64x2.abs(v128.load(x)), limit))) expPair(x);
    else {
      store<f64>(x, exp(load<f64>(x)));
      store<f64>(x, exp(load<f64>(x, 8)), 8);
    }
  }
  if (n > 0) store<f64>(x, exp(load<f64>(x)));
}

export function log1pEach(n: i32, x: usize): void {
  for (; n > 0; n--, x += 8) store<f64>(x, log1p(load<f64>(x)));
}

export function sinEach(n: i32, x: usize): void {
  for (; n > 0; n--, x += 8) store<f64>(x, sin(load<f64>(x)));
}
