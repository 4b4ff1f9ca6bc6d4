import { bytes, get, set } from "./float64";

/** Sum of x_i y_i in four interleaved partial sums. */
export function dot(n: i32, x: usize, y: usize): f64 {
  let s0 = f64x2.splat(0);
  let s1 = s0;
  for (let fours = n >> 2; fours > 0; fours--, x += 32, y += 32) {
    s0 = f64x2.add(s0, f64x2.mul(v128.load(x), v128.load(y)));
    s1 = f64x2.add(s1, f64x2.mul(v128.load(x, 16), v128.load(y, 16)));
  }
  s0 = f64x2.add(s0, s1);
  let sum = f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1);
  for (let rest = n & 3; rest > 0; rest--, x += 8, y += 8) sum += load<f64>(x) * load<f64>(y);
  return sum;
}

/** y += a x. */
export function axpy(n: i32, a: f64, x: usize, y: usize): void {
  const s = f64x2.splat(a);
  for (let fours = n >> 2; fours > 0; fours--, x += 32, y += 32) {
    v128.store(y, f64x2.add(v128.load(y), f64x2.mul(s, v128.load(x))));
    v128.store(y, f64x2.add(v128.load(y, 16), f64x2.mul(s, v128.load(x, 16))), 16);
  }
  for (let rest = n & 3; rest > 0; rest--, x += 8, y += 8) {
    store<f64>(y, load<f64>(y) + a * load<f64>(x));
  }
}

/** x *= a. */
export function scale(n: i32, a: f64, x: usize): void {
  const s = f64x2.splat(a);
  for (let twos = n >> 1; twos > 0; twos--, x += 16) v128.store(x, f64x2.mul(s, v128.load(x)));
  if (n & 1) store<f64>(x, a * load<f64>(x));
}

/** (x, y) becomes (c x + s y, c y - s x). */
export function rotate(n: i32, c: f64, s: f64, x: usize, y: usize): void {
  const cc = f64x2.splat(c);
  const ss = f64x2.splat(s);
  for (let twos = n >> 1; twos > 0; twos--, x += 16, y += 16) {
    const a = v128.load(x);
    const b = v128.load(y);
    v128.store(x, f64x2.add(f64x2.mul(cc, a), f64x2.mul(ss, b)));
    v128.store(y, f64x2.sub(f64x2.mul(cc, b), f64x2.mul(ss, a)));
  }
  if (n & 1) {
    const a = load<f64>(x);
    const b = load<f64>(y);
    store<f64>(x, c * a + s * b);
    store<f64>(y, c * b - s * a);
  }
}

/** Largest |x_i|, 0 for none; NaN or infinite when an entry is. */
export function maxAbs(n: i32, x: usize): f64 {
  let largest = f64x2.splat(0);
  for (let twos = n >> 1; twos > 0; twos--, x += 16) {
    largest = f64x2.max(largest, f64x2.abs(v128.load(x)));
  }
  const last = n & 1 ? abs(load<f64>(x)) : 0;
  return max(last, max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1)));
}

/** Rows of the m x n matrix at `from` become the columns of the n x m matrix at `to`. */
export function transpose(m: i32, n: i32, from: usize, to: usize): void {
  for (let top = 0; top < m; top += 8) {
    const bottom = min(m, top + 8);
    for (let j = 0; j < n; j++) {
      for (let i = top; i < bottom; i++) set(to, j * m + i, get(from, i * n + j));
    }
  }
}

/** The m x n matrix with ones on its diagonal. */
export function identity(m: i32, n: i32, to: usize): void {
  memory.fill(to, 0, bytes(m * n));
  for (let i = 0; i < min(m, n); i++) set(to, i * (n + 1), 1);
}
