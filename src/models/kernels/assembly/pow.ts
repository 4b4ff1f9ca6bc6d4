import { productError } from "./double";
import { expSum } from "./exp";
import { exponentAbove, withoutExponent } from "./mantissa";

const LN2_HIGH: f64 = 0.6931471803691238;
const LN2_LOW: f64 = 1.9082149292705877e-10;
const TWO_53: f64 = 9007199254740992;

/**
 * x^y with the special values of JavaScript: e^(y log x), the logarithm and its product with y kept
 * to about 65 bits as sums of two numbers (Dekker 1971), so that the result is within an ulp.
 */
export function pow(x: f64, y: f64): f64 {
  if (y === 0) return 1;
  if (!(abs(x) <= Infinity && abs(y) <= Infinity)) return NaN;
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === -1) return 1 / x;
  const size = abs(x);
  if (abs(y) === Infinity) {
    return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;
  }
  const whole = floor(y) === y;
  const odd = whole && abs(y) < TWO_53 && floor(y * 0.5) !== y * 0.5;
  const sign: f64 = odd && copysign(1.0, x) < 0 ? -1 : 1;
  if (size === 0 || size === Infinity) return sign * ((size === 0) === y > 0 ? 0 : Infinity);
  if (x < 0 && !whole) return NaN;
  if (y === 0.5) return sqrt(x);
  return sign * raise(size, max(-1e20, min(1e20, y)));
}

/** e^(y log x) for positive finite x; |y| at most 1e20, beyond which nothing changes. */
function raise(x: f64, y: f64): f64 {
  const exponent = exponentAbove(x);
  const k = <f64>exponent;
  const f = withoutExponent(x, exponent) - 1;
  const below = 2 + f;
  const s = f / below;
  const sLow = (f - s * below - productError(s, below) - s * (2 - below + f)) / below;

  const z = s * s;
  const zLow = productError(s, s) + 2 * s * sLow;
  let q: f64 = 0.11568453308245118;
  q = q * z + 0.11721642493370238;
  q = q * z + 0.13334207153633976;
  q = q * z + 0.1538460631892907;
  q = q * z + 0.18181818226510646;
  q = q * z + 0.22222222222139715;
  q = q * z + 0.285714285714286;
  const zz = q * z * z;
  const c = 0.4 * z;
  const cLow = productError(0.4, z) - 2.2204460492503132e-17 * z + 0.4 * zLow + zz;
  const series = 0.6666666666666666 + c;
  const seriesLow = 0.6666666666666666 - series + c + 3.700743415417188e-17 + cLow;
  const cube = z * s;
  const cubeLow = productError(z, s) + zLow * s + z * sLow;
  const r = series * cube;
  const rLow = productError(series, cube) + seriesLow * cube + series * cubeLow;

  const high = k * LN2_HIGH;
  const a = high + 2 * s;
  const aLow = k === 0 ? 0 : high - a + 2 * s;
  const log = a + r;
  const logLow = a - log + r + (aLow + k * LN2_LOW + 2 * sLow + rLow);
  const total = log * y;
  return expSum(total, productError(log, y) + logLow * y);
}
