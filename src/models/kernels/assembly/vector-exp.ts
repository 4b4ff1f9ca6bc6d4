/**
 * What e^x and tanh are made of, in float64 and float32: 1/ln 2, the number whose addition rounds, the
 * two parts of ln 2, the lowest argument, and the coefficients of (e^r - 1 - r)/r^2 on |r| <= ln 2 / 2,
 * highest first (exp.ts; in float32 a fit of relative error below 2^-24). They are loaded before the
 * loop, since engines rebuild constants within one.
 */
const NUMBERS64 = memory.data<f64>([
  Math.LOG2E,
  6755399441055744,
  0.6931471803691238,
  1.9082149292705877e-10,
  -708,
  2.0914685161418067e-9,
  2.5105214474751413e-8,
  2.7557273647451087e-7,
  2.7557255406285044e-6,
  2.480158732554432e-5,
  0.00019841269874815834,
  0.001388888888888375,
  0.008333333333326136,
  0.04166666666666667,
  0.1666666666666667,
  0.5
]);
const NUMBERS32 = memory.data<f32>([
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: float32 takes no Math.LOG2E here.
  1.442695, 12582912, 0.693145751953125, 1.428606765330187e-6, -87, 0.0013926186366006732,
  0.008357207290828228, 0.041666556149721146, 0.16666631400585175, 0.5
]);

function number<T>(index: usize): v128 {
  if (sizeof<T>() === 8) return v128.load_splat<f64>(NUMBERS64 + index * 8);
  return v128.load_splat<f32>(NUMBERS32 + index * 4);
}

/** 2^k from x / ln 2 plus the number whose low bits count ones. */
function powerOfTwo<T>(rounded: v128, one: v128): v128 {
  if (sizeof<T>() === 8) return v128.add<i64>(v128.shl<i64>(rounded, 52), one);
  return v128.add<i32>(v128.shl<i32>(rounded, 23), one);
}

/** One step of Horner's rule. */
function next<T>(p: v128, r: v128, coefficient: v128): v128 {
  return v128.add<T>(v128.mul<T>(p, r), coefficient);
}

/**
 * Replaces all numbers from `place` on, whole vectors at a time: by their hyperbolic tangents, or, all
 * being <= 0, by their exponentials (below -87 in float32 or -708 in float64 as there). The tangent
 * comes from e^(-2|x|) - 1, which keeps small numbers exact to their last places.
 */
export function bend<T>(count: i32, tanh: boolean, place: usize): void {
  const log2e = number<T>(0);
  const rounder = number<T>(1);
  const high = number<T>(2);
  const low = number<T>(3);
  const lowest = number<T>(4);
  const c5 = number<T>(5);
  const c6 = number<T>(6);
  const c7 = number<T>(7);
  const c8 = number<T>(8);
  const c9 = number<T>(9);
  const one = v128.div<T>(rounder, rounder);
  const two = v128.add<T>(one, one);
  const sign = v128.neg<T>(v128.sub<T>(one, one));
  const taken = tanh ? one : v128.sub<T>(one, one);
  for (const end = place + <usize>count * sizeof<T>(); place < end; place += 16) {
    const given = v128.load(place);
    let x = given;
    if (tanh) x = v128.neg<T>(v128.mul<T>(v128.abs<T>(x), two));
    x = v128.max<T>(x, lowest);
    const rounded = next<T>(x, log2e, rounder);
    const k = v128.sub<T>(rounded, rounder);
    const rest = v128.sub<T>(x, v128.mul<T>(k, high));
    const r = v128.sub<T>(rest, v128.mul<T>(k, low));
    let p = next<T>(next<T>(next<T>(next<T>(c5, r, c6), r, c7), r, c8), r, c9);
    if (sizeof<T>() === 8) {
      p = next<T>(next<T>(next<T>(p, r, number<T>(10)), r, number<T>(11)), r, number<T>(12));
      p = next<T>(next<T>(next<T>(p, r, number<T>(13)), r, number<T>(14)), r, number<T>(15));
    }
    const core = v128.add<T>(r, v128.mul<T>(v128.mul<T>(p, r), r));
    const power = powerOfTwo<T>(rounded, one);
    const m = v128.add<T>(v128.mul<T>(power, core), v128.sub<T>(power, taken));
    if (tanh) {
      const size = v128.div<T>(v128.neg<T>(m), v128.add<T>(m, two));
      v128.store(place, v128.or(size, v128.and(given, sign)));
    } else v128.store(place, m);
  }
}
