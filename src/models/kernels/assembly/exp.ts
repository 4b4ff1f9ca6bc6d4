const LOG2E: f64 = Math.LOG2E;
const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const ROUNDER: f64 = 6755399441055744;

/** e^x. */
export function exp(x: f64): f64 {
  return expSum(x, 0);
}

/**
 * e^(x + tail) for a tail far below x. With x = k ln 2 + r, e^r is 1 + r + r^2 P(r), P the
 * Chebyshev fit of degree 10 on |r| <= 0.3466 (2^-61), and 2^k is applied in two exact halves, of
 * which the second rounds once into the subnormals.
 */
export function expSum(x: f64, tail: f64): f64 {
  if (!(x < 710)) return x * Infinity;
  if (x < -746) return 0;
  const k = x * LOG2E + ROUNDER - ROUNDER;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW - tail;
  const r = high - low;
  const lost = high - r - low;
  let p: f64 = 2.0914685161418067e-9;
  p = p * r + 2.5105214474751413e-8;
  p = p * r + 2.7557273647451087e-7;
  p = p * r + 2.7557255406285044e-6;
  p = p * r + 2.480158732554432e-5;
  p = p * r + 0.00019841269874815834;
  p = p * r + 0.001388888888888375;
  p = p * r + 0.008333333333326136;
  p = p * r + 0.04166666666666667;
  p = p * r + 0.1666666666666667;
  p = p * r + 0.5;
  const sum = 1 + r;
  const y = sum + (1 - sum + r + (p * r * r + lost));
  const half = <i32>k >> 1;
  return y * powerOfTwo(half) * powerOfTwo(<i32>k - half);
}

function powerOfTwo(k: i32): f64 {
  return reinterpret<f64>((<i64>(k + 1023)) << 52);
}

/**
 * Replaces the two numbers at `place`, at most 700 in size, by their exponentials: the operations of
 * `expSum` in their order, for its bits.
 */
export function expPair(place: usize): void {
  const x = v128.load(place);
  const one = f64x2.splat(1);
  const rounder = f64x2.splat(ROUNDER);
  const rounded = f64x2.add(f64x2.mul(x, f64x2.splat(LOG2E)), rounder);
  const k = f64x2.sub(rounded, rounder);
  const high = f64x2.sub(x, f64x2.mul(k, f64x2.splat(LN2_HIGH)));
  const low = f64x2.mul(k, f64x2.splat(LN2_LOW));
  const r = f64x2.sub(high, low);
  const lost = f64x2.sub(f64x2.sub(high, r), low);
  let p = f64x2.splat(2.0914685161418067e-9);
  p = next(p, r, 2.5105214474751413e-8);
  p = next(p, r, 2.7557273647451087e-7);
  p = next(p, r, 2.7557255406285044e-6);
  p = next(p, r, 2.480158732554432e-5);
  p = next(p, r, 0.00019841269874815834);
  p = next(p, r, 0.001388888888888375);
  p = next(p, r, 0.008333333333326136);
  p = next(p, r, 0.04166666666666667);
  p = next(p, r, 0.1666666666666667);
  p = next(p, r, 0.5);
  const sum = f64x2.add(one, r);
  const rest = f64x2.add(f64x2.mul(f64x2.mul(p, r), r), lost);
  const y = f64x2.add(sum, f64x2.add(f64x2.add(f64x2.sub(one, sum), r), rest));
  const power = i64x2.shl(i64x2.add(rounded, i64x2.splat(1023)), 52);
  v128.store(place, f64x2.mul(y, power));
}

/** One step of Horner's rule. */
function next(p: v128, r: v128, coefficient: f64): v128 {
  return f64x2.add(f64x2.mul(p, r), f64x2.splat(coefficient));
}
