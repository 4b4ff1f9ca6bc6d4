import { allocate } from "./arena";
import { at, bytes, get, set } from "./float64";
import { getIndex, setIndex } from "./indices";
import { maxAbs, rotate } from "./vectors";

const EPSILON: f64 = 1.1102230246251565e-16;

/** Which half of the numbers of an eigenvector is not zero, or both. */
export const FIRST = 1;
export const SECOND = 2;

/**
 * Finds what D + rho z z^T keeps of D's eigenvalues: those whose weight is negligible, and one of
 * every two that nearly agree, after a rotation that moves the weight to the other. `order` gets the
 * indices that take part, by ascending d, then the others; `kinds` what their rows at `rows` hold.
 * Returns how many take part.
 */
export function deflate(
  n: i32,
  half: i32,
  rho: f64,
  d: usize,
  z: usize,
  rows: usize,
  step: i32,
  order: usize,
  kinds: usize
): i32 {
  const sorted = allocate(bytes(n));
  mergeOrder(n, half, d, sorted);
  const tolerance = 8 * EPSILON * max(maxAbs(n, d), rho * maxAbs(n, z));
  let kept = 0;
  let left = n;
  let before = -1;
  for (let t = 0; t < n; t++) {
    const j = getIndex(sorted, t);
    if (rho * abs(get(z, j)) <= tolerance) {
      setIndex(order, --left, j);
      continue;
    }
    if (before >= 0) {
      const length = sqrt(get(z, j) * get(z, j) + get(z, before) * get(z, before));
      const c = get(z, j) / length;
      const s = -get(z, before) / length;
      const gap = get(d, j) - get(d, before);
      if (abs(gap * c * s) <= tolerance) {
        set(z, j, length);
        set(z, before, 0);
        rotate(n, c, s, at(rows, before * step), at(rows, j * step));
        const both = getIndex(kinds, j) | getIndex(kinds, before);
        setIndex(kinds, j, both);
        set(d, before, get(d, before) + gap * s * s);
        set(d, j, get(d, j) - gap * s * s);
        setIndex(order, --left, before);
      } else {
        setIndex(order, kept++, before);
      }
    }
    before = j;
  }
  if (before >= 0) setIndex(order, kept++, before);
  return kept;
}

/** Indices of two ascending lists, 0..half-1 and half..n-1, in the order of both. */
function mergeOrder(n: i32, half: i32, d: usize, order: usize): void {
  let i = 0;
  let j = half;
  for (let t = 0; t < n; t++) {
    const first = j === n || (i < half && get(d, i) <= get(d, j));
    setIndex(order, t, first ? i++ : j++);
  }
}
