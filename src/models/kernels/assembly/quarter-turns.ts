import { productError } from "./double";

const HALF_PI: f64 = 1.5707963267948966;
const HALF_PI_LOW: f64 = 6.123233995736766e-17;
const SMALL: f64 = 1e6;

// pi / 2 in three parts of 33 bits, whose multiples up to 2^20 are exact, and the rest.
const PART_1: f64 = 1.5707963267341256;
const PART_2: f64 = 6.077100506303966e-11;
const PART_3: f64 = 2.0222662487111665e-21;
const PART_4: f64 = 8.4784276603689e-32;

// A word of zeros and the first 1216 bits of 2 / pi, in words of 64 bits, lower half first.
const TWO_OVER_PI = memory.data<u32>([
  0x00000000, 0x00000000, 0x4e441529, 0xa2f9836e, 0xf534ddc0, 0xfc2757d1, 0x3c439041, 0xdb629599,
  0xdebbc561, 0xfe5163ab, 0x424dd2e0, 0xb7246e3a, 0x09d1921c, 0x06492eea, 0xb129a73e, 0xfe1deb1c,
  0x2ebb4484, 0xe88235f5, 0xb45f7e41, 0xe99c7026, 0x835339f4, 0x3991d639, 0xbdf9283b, 0x9c845f8b,
  0xde05980f, 0x1ff897ff, 0x5a0a6d1f, 0xef2f118b, 0x27cb09b7, 0x6d367ecf, 0x9e5fea2d, 0x4f463f66,
  0xebe5f17b, 0x7527bac7, 0x8a5292ea, 0x3d0739f7, 0x1f8d5d08, 0x6bfb5fb1, 0xfc7b6bab, 0x56033046
]);

/** What `quarterTurns` leaves: x is its result times pi / 2 plus rest plus restLow. */
export let rest: f64 = 0;
export let restLow: f64 = 0;

/** The number of quarter turns nearest to a finite x, of which the last two bits count. */
export function quarterTurns(x: f64): i32 {
  if (abs(x) > SMALL) {
    const turns = manyTurns(abs(x));
    if (x > 0) return turns;
    rest = -rest;
    restLow = -restLow;
    return -turns;
  }
  const k = nearest(x * 0.6366197723675814);
  const first = x - k * PART_1;
  const second = first - k * PART_2;
  const third = second - k * PART_3;
  const lost = first - second - k * PART_2 + (second - third - k * PART_3) - k * PART_4;
  rest = third + lost;
  restLow = third - rest + lost;
  return <i32>k;
}

/**
 * Payne and Hanek's reduction: of x times 2 / pi, with x = m 2^e, only the bits of 2 / pi that can
 * reach the last two whole bits and the 128 after them are multiplied.
 */
function manyTurns(x: f64): i32 {
  const bits = reinterpret<u64>(x);
  const m = (bits & 0xfffffffffffff) | 0x10000000000000;
  const start = <i32>(bits >> 52) - 1075 + 62;
  const middle = window(start + 64);
  const last = upperProduct(m, window(start + 128));
  const low = m * middle + last;
  let high = m * window(start) + upperProduct(m, middle) + (low < last ? 1 : 0);
  let turns = <i32>(high >> 62);
  high = (high << 2) | (low >> 62);
  let tail = low << 2;
  const over = <i64>high < 0;
  if (over) {
    turns++;
    high = ~high;
    tail = ~tail;
  }
  const zeros = clz(high);
  high = (high << zeros) | ((tail >> 1) >> (63 - zeros));
  tail <<= zeros;
  const unit = reinterpret<f64>((<u64>1023 - 64 - zeros) << 52);
  const a = <f64>(high >> 11) * 2048 * unit;
  const b = (<f64>(high & 0x7ff) + <f64>(tail >> 11) * 1.1102230246251565e-16) * unit;
  const sign: f64 = over ? -1 : 1;
  const product = a * HALF_PI;
  const low2 = productError(a, HALF_PI) + (a * HALF_PI_LOW + b * HALF_PI);
  rest = sign * (product + low2);
  restLow = sign * (product - (product + low2) + low2);
  return turns;
}

/** 64 bits of the table from bit `start` on. */
function window(start: i32): u64 {
  const place = TWO_OVER_PI + ((<usize>start >> 6) << 3);
  const shift = <u64>(start & 63);
  return (load<u64>(place) << shift) | ((load<u64>(place, 8) >> 1) >> (63 - shift));
}

/** The upper half of the 128 bits of a b. */
function upperProduct(a: u64, b: u64): u64 {
  const aLow = a & 0xffffffff;
  const bLow = b & 0xffffffff;
  const aHigh = a >> 32;
  const bHigh = b >> 32;
  const cross = aHigh * bLow + ((aLow * bLow) >> 32);
  return aHigh * bHigh + (cross >> 32) + (((cross & 0xffffffff) + aLow * bHigh) >> 32);
}
