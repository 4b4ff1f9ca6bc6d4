import { exp } from "./exp";
import { log } from "./log";
import { bend } from "./vector-exp";

export const SQUARED = 0;
export const CROSS_ENTROPY = 1;
export const LOGISTIC = 2;

/**
 * The loss of n rows of k outputs at `f` against the targets at `y`, times `scale`; `f` becomes its
 * derivative. Squared: sum of (f - y)^2. Cross-entropy: minus sum of y log softmax(f), rows of y
 * adding up to one. Logistic: log(1 + e^f) - y f, y from 0 to 1.
 */
export function loss<T>(kind: i32, n: i32, k: i32, f: usize, y: usize, scale: f64): f64 {
  if (kind === CROSS_ENTROPY) return crossEntropy<T>(n, k, f, y, scale);
  if (kind === LOGISTIC) return logistic<T>(n * k, f, y, scale);
  let sum: f64 = 0;
  const slope = <T>(2 * scale);
  const size = sizeof<T>();
  for (const end = f + <usize>(n * k) * size; f < end; f += size, y += size) {
    const off = load<T>(f) - load<T>(y);
    sum += <f64>off * <f64>off;
    store<T>(f, slope * off);
  }
  return scale * sum;
}

function crossEntropy<T>(n: i32, k: i32, f: usize, y: usize, scale: f64): f64 {
  const size = sizeof<T>();
  const row = <usize>k * size;
  let sum: f64 = 0;
  for (let i = 0; i < n; i++, f += row, y += row) {
    let top = load<T>(f);
    for (let j = 1; j < k; j++) top = max<T>(top, load<T>(f + <usize>j * size));
    let told: f64 = 0;
    for (let j = 0; j < k; j++) {
      const at = <usize>j * size;
      const below = load<T>(f + at) - top;
      told += <f64>load<T>(y + at) * <f64>below;
      store<T>(f + at, below);
    }
    // The tail of the last vector belongs to the next row, which is not to be changed.
    let total: f64 = 0;
    const following = v128.load(f + row);
    bend<T>(k, false, f);
    v128.store(f + row, following);
    for (let j = 0; j < k; j++) total += <f64>load<T>(f + <usize>j * size);
    sum += log(total) - told;
    const share = <T>(scale / total);
    for (let j = 0; j < k; j++) {
      const at = <usize>j * size;
      store<T>(f + at, share * load<T>(f + at) - <T>scale * load<T>(y + at));
    }
  }
  return scale * sum;
}

function logistic<T>(count: i32, f: usize, y: usize, scale: f64): f64 {
  const size = sizeof<T>();
  let sum: f64 = 0;
  for (; count > 0; count--, f += size, y += size) {
    const value = <f64>load<T>(f);
    const target = <f64>load<T>(y);
    const small = exp(-abs(value));
    sum += NativeMath.log1p(small) + max(value, 0) - target * value;
    const probability = (value < 0 ? small : 1) / (1 + small);
    store<T>(f, <T>(scale * (probability - target)));
  }
  return scale * sum;
}
