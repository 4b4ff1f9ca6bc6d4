const ROOT_HALF: i64 = reinterpret<i64>(Math.SQRT1_2);
const SMALLEST_NORMAL: f64 = 2.2250738585072014e-308;
const TWO_54: f64 = 18014398509481984;

/** The k with 2^k sqrt(1/2) <= x < 2^k sqrt(2), for positive finite x. */
export function exponentAbove(x: f64): i32 {
  if (x < SMALLEST_NORMAL) return exponentAbove(x * TWO_54) - 54;
  return <i32>((reinterpret<i64>(x) - ROOT_HALF) >> 52);
}

/** x / 2^k for that k. */
export function withoutExponent(x: f64, k: i32): f64 {
  if (x < SMALLEST_NORMAL) return withoutExponent(x * TWO_54, k + 54);
  return reinterpret<f64>(reinterpret<i64>(x) - ((<i64>k) << 52));
}
