import { bend } from "./vector-exp";

export const TANH = 0;
export const RELU = 1;

/** Bytes of a vector: arrays in scratch memory have that much room behind their end. */
const VECTOR: usize = 16;

/** Applies tanh or max(0, x) to all numbers from `x` on, whole vectors at a time. */
export function activate<T>(count: i32, activation: i32, x: usize): void {
  if (activation === TANH) bend<T>(count, true, x);
  if (activation !== RELU) return;
  for (const end = x + <usize>count * sizeof<T>(); x < end; x += VECTOR) {
    v128.store(x, v128.max<T>(v128.load(x), v128.splat<T>(0)));
  }
}

/** Multiplies `d` by the derivative of the activation, told from the activated numbers `a`. */
export function deactivate<T>(count: i32, activation: i32, a: usize, d: usize): void {
  const one = v128.splat<T>(1);
  for (const end = a + <usize>count * sizeof<T>(); a < end; a += VECTOR, d += VECTOR) {
    const value = v128.load(a);
    const slope = v128.load(d);
    if (activation === TANH) {
      const derivative = v128.sub<T>(one, v128.mul<T>(value, value));
      v128.store(d, v128.mul<T>(slope, derivative));
    } else if (activation === RELU) {
      v128.store(d, v128.and(slope, v128.gt<T>(value, v128.splat<T>(0))));
    }
  }
}

/** Adds up the columns of the m x n matrix at `x` into the n numbers at `sums`. */
export function columnSums<T>(m: i32, n: i32, x: usize, sums: usize): void {
  const size = sizeof<T>();
  memory.fill(sums, 0, <usize>n * size);
  const lanes = VECTOR / size;
  for (let i = 0; i < m; i++) {
    let j: usize = 0;
    for (; j + lanes <= <usize>n; j += lanes, x += VECTOR) {
      const at = sums + j * size;
      v128.store(at, v128.add<T>(v128.load(at), v128.load(x)));
    }
    for (; j < <usize>n; j++, x += size) {
      const at = sums + j * size;
      store<T>(at, load<T>(at) + load<T>(x));
    }
  }
}

/** to = a x + b y, whole vectors at a time. */
export function combine<T>(count: i32, a: f64, x: usize, b: f64, y: usize, to: usize): void {
  const sa = v128.splat<T>(<T>a);
  const sb = v128.splat<T>(<T>b);
  for (const end = to + <usize>count * sizeof<T>(); to < end; to += VECTOR) {
    v128.store(to, v128.add<T>(v128.mul<T>(sa, v128.load(x)), v128.mul<T>(sb, v128.load(y))));
    x += VECTOR;
    y += VECTOR;
  }
}

/** to += a x y, number by number, whole vectors at a time. */
export function addProduct<T>(count: i32, a: f64, x: usize, y: usize, to: usize): void {
  const s = v128.splat<T>(<T>a);
  for (const end = to + <usize>count * sizeof<T>(); to < end; to += VECTOR) {
    const product = v128.mul<T>(v128.load(x), v128.load(y));
    v128.store(to, v128.add<T>(v128.load(to), v128.mul<T>(s, product)));
    x += VECTOR;
    y += VECTOR;
  }
}
