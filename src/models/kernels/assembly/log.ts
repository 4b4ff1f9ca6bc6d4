import { exponentAbove, withoutExponent } from "./mantissa";

const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;

/**
 * Natural logarithm. With x = 2^k (1 + f) and s = f / (2 + f), log(1 + f) = 2 s + s R(s^2), summed
 * as in Sun's msun so that its leading term f stays exact; R is a Chebyshev fit (2^-57).
 */
export function log(x: f64): f64 {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const exponent = exponentAbove(x);
  const k = <f64>exponent;
  const f = withoutExponent(x, exponent) - 1;
  const half = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  let q: f64 = 0.1461916477718642;
  q = q * z + 0.1533150172120742;
  q = q * z + 0.18182895746801428;
  q = q * z + 0.22222211043822487;
  q = q * z + 0.28571428626533335;
  q = q * z + 0.3999999999989827;
  q = q * z + 0.666666666666667;
  return k * LN2_HIGH - (half - (s * (half + q * z) + k * LN2_LOW) - f);
}
