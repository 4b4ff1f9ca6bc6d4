/**
 * e^r - 1 on |r| <= ln 2 / 2: in float64 by the fit of exp.ts, in float32 by one of degree 6 in all
 * (relative error below 2^-24).
 */
function expm1Core<T>(r: v128): v128 {
  let p: v128;
  if (sizeof<T>() === 8) {
    p = v128.splat<T>(<T>2.0914685161418067e-9);
    p = next<T>(p, r, <T>2.5105214474751413e-8);
    p = next<T>(p, r, <T>2.7557273647451087e-7);
    p = next<T>(p, r, <T>2.7557255406285044e-6);
    p = next<T>(p, r, <T>2.480158732554432e-5);
    p = next<T>(p, r, <T>0.00019841269874815834);
    p = next<T>(p, r, <T>0.001388888888888375);
    p = next<T>(p, r, <T>0.008333333333326136);
    p = next<T>(p, r, <T>0.04166666666666667);
    p = next<T>(p, r, <T>0.1666666666666667);
  } else {
    p = v128.splat<T>(<T>0.0013926186366006732);
    p = next<T>(p, r, <T>0.008357207290828228);
    p = next<T>(p, r, <T>0.041666556149721146);
    p = next<T>(p, r, <T>0.16666631400585175);
  }
  p = next<T>(p, r, <T>0.5);
  return v128.add<T>(r, v128.mul<T>(v128.mul<T>(p, r), r));
}

/** One step of Horner's rule. */
function next<T>(p: v128, r: v128, coefficient: T): v128 {
  return v128.add<T>(v128.mul<T>(p, r), v128.splat<T>(coefficient));
}

/** 2^k, for x = k ln 2 + r given as x / ln 2 plus the number whose low bits count ones. */
function powerOfTwo<T>(rounded: v128): v128 {
  if (sizeof<T>() === 8) {
    return v128.add<i64>(v128.shl<i64>(rounded, 52), v128.splat<i64>(0x3ff0000000000000));
  }
  return v128.add<i32>(v128.shl<i32>(rounded, 23), v128.splat<i32>(0x3f800000));
}

const ROUND64: f64 = 6755399441055744;
const ROUND32: f64 = 12582912;

/** e^x - 1 + plus for x <= 0; below -87 (float32) or -708 (float64) like there. */
function expm1Vector<T>(x: v128, plus: T): v128 {
  const lowest: T = <T>(sizeof<T>() === 8 ? -708 : -87);
  const rounder: T = <T>(sizeof<T>() === 8 ? ROUND64 : ROUND32);
  const high: T = <T>(sizeof<T>() === 8 ? 0.6931471803691238 : 0.693145751953125);
  const low: T = <T>(sizeof<T>() === 8 ? 1.9082149292705877e-10 : 1.428606765330187e-6);
  x = v128.max<T>(x, v128.splat<T>(lowest));
  const rounded = next<T>(x, v128.splat<T>(<T>Math.LOG2E), rounder);
  const k = v128.sub<T>(rounded, v128.splat<T>(rounder));
  const r = v128.sub<T>(
    v128.sub<T>(x, v128.mul<T>(k, v128.splat<T>(high))),
    v128.mul<T>(k, v128.splat<T>(low))
  );
  const two = powerOfTwo<T>(rounded);
  const rest = v128.sub<T>(two, v128.splat<T>(<T>1 - plus));
  return v128.add<T>(v128.mul<T>(two, expm1Core<T>(r)), rest);
}

/** Replaces the vector at `place`, all of it <= 0, by its exponentials. */
export function expAt<T>(place: usize): void {
  v128.store(place, expm1Vector<T>(v128.load(place), 1));
}

/**
 * Replaces the vector at `place` by its hyperbolic tangents, from e^(-2|x|) - 1, which keeps small
 * numbers exact to their last places.
 */
export function tanhAt<T>(place: usize): void {
  const x = v128.load(place);
  const m = expm1Vector<T>(v128.mul<T>(v128.abs<T>(x), v128.splat<T>(-2)), 0);
  const size = v128.div<T>(v128.neg<T>(m), v128.add<T>(m, v128.splat<T>(2)));
  v128.store(place, v128.or(size, v128.and(x, v128.splat<T>(-0.0))));
}
