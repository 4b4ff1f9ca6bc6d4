import { at, bytes, get } from "./float64";
import { product64, SUBTRACT } from "./product64";
import { substitute } from "./triangular";
import { dot } from "./vectors";

const SMALL = 24;

/**
 * Lower Cholesky factor of the n x n row-major matrix at `a`, in place of its lower triangle, the
 * upper one zeroed. Only the lower triangle is read. False when a pivot is not positive.
 */
export function cholesky(n: i32, a: usize): bool {
  if (!factor(n, a, n)) return false;
  for (let i = 0; i < n - 1; i++) {
    memory.fill(at(a, i * (n + 1) + 1), 0, bytes(n - 1 - i));
  }
  return true;
}

function factor(n: i32, a: usize, ld: i32): bool {
  if (n <= SMALL) return factorSmall(n, a, bytes(ld));
  const half = (((n + 1) >> 1) + 3) & ~3;
  const rest = n - half;
  const below = at(a, half * ld);
  const corner = at(below, half);
  if (!factor(half, a, ld)) return false;
  substitute(half, rest, a, ld, 1, below, 1, ld);
  product64(rest, half, rest, below, ld, 1, below, 1, ld, corner, ld, SUBTRACT, true);
  return factor(rest, corner, ld);
}

function factorSmall(n: i32, a: usize, step: usize): bool {
  let row = a;
  for (let i = 0; i < n; i++, row += step) {
    let other = a;
    for (let j = 0; j < i; j++, other += step) {
      const at = row + ((<usize>j) << 3);
      const value = load<f64>(at) - dot(j, row, other);
      store<f64>(at, value / get(other, j));
    }
    const at = row + ((<usize>i) << 3);
    const pivot = load<f64>(at) - dot(i, row, row);
    if (!(pivot > 0) || pivot === Infinity) return false;
    store<f64>(at, sqrt(pivot));
  }
  return true;
}
