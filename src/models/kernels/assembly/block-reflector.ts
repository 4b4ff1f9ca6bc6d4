import { allocate, mark, release } from "./arena";
import { at, bytes, get, set } from "./float64";
import { product } from "./product";
import { STORE, SUBTRACT } from "./tile";

const BLOCK = 32;

/**
 * Multiplies n rows of `length` numbers from the right by Q^T, Q = H_0 H_1 ... the product of
 * `count` reflectors. Reflector k is row k at `reflectors` in full: zeros before its leading 1 at
 * number k + shift. Several at a time: H_b ... H_{b+m-1} = I - V^T S V with S triangular.
 */
export function applyReflectors(
  n: i32,
  length: i32,
  count: i32,
  shift: i32,
  reflectors: usize,
  taus: usize,
  rows: usize
): void {
  const start = mark();
  const s = allocate(bytes(BLOCK * BLOCK));
  const gram = allocate(bytes(BLOCK * BLOCK));
  const left = allocate(bytes(n * BLOCK));
  const right = allocate(bytes(n * BLOCK));
  for (let b = ((count + BLOCK - 1) / BLOCK - 1) * BLOCK; b >= 0; b -= BLOCK) {
    const m = min(BLOCK, count - b);
    const from = b + shift;
    const width = length - from;
    const v = at(reflectors, b * length + from);
    const to = at(rows, from);
    product<f64>(m, width, m, v, length, 1, v, 1, length, gram, m, STORE);
    triangle(m, gram, at(taus, b), s);
    product<f64>(n, width, m, to, length, 1, v, 1, length, left, m, STORE);
    product<f64>(n, m, m, left, m, 1, s, 1, m, right, m, STORE);
    product<f64>(n, m, width, right, m, 1, v, length, 1, to, length, SUBTRACT);
  }
  release(start);
}

/** Upper triangular S from V V^T and the scale factors. */
function triangle(m: i32, gram: usize, taus: usize, s: usize): void {
  memory.fill(s, 0, bytes(m * m));
  for (let j = 0; j < m; j++) {
    const tau = get(taus, j);
    for (let i = 0; i < j; i++) {
      let sum = 0.0;
      for (let p = i; p < j; p++) sum += get(s, i * m + p) * get(gram, p * m + j);
      set(s, i * m + j, -tau * sum);
    }
    set(s, j * m + j, tau);
  }
}
