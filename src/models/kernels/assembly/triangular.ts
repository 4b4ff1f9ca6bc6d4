import { allocate, mark, release } from "./arena";
import { at, bytes } from "./float64";
import { pack64 } from "./pack";
import { product64, SUBTRACT } from "./product64";

const SMALL = 32;

/**
 * Solves L X = B in place of B, L lower triangular n x n, B n x r, all given by row and column
 * steps, of which one of B's must be 1. Steps may be negative: L^T X = B is the same recursion
 * read from the last row back. Halves meet in one product; small systems are substituted for eight
 * right-hand sides at once.
 */
export function substitute(
  n: i32,
  r: i32,
  l: usize,
  across: i32,
  along: i32,
  b: usize,
  row: i32,
  column: i32
): void {
  if (n <= SMALL) {
    substituteSmall(n, r, l, across, along, b, row, column);
    return;
  }
  const half = (((n + 1) >> 1) + 3) & ~3;
  const rest = n - half;
  const below = at(l, half * across);
  const next = at(b, half * row);
  substitute(half, r, l, across, along, b, row, column);
  if (column === 1) {
    product64(rest, half, r, below, across, along, b, row, 1, next, row, SUBTRACT, false);
  } else {
    product64(r, half, rest, b, column, row, below, along, across, next, column, SUBTRACT, false);
  }
  substitute(rest, r, at(below, half * along), across, along, next, row, column);
}

function substituteSmall(
  n: i32,
  r: i32,
  l: usize,
  across: i32,
  along: i32,
  b: usize,
  row: i32,
  column: i32
): void {
  const start = mark();
  const panels = allocate((<usize>n) << 6);
  for (let j = 0; j < r; j += 8, b = at(b, column * 8)) {
    const count = min(r - j, 8);
    if (column === 1 && count === 8) {
      eight(n, l, bytes(across), bytes(along), b, 32, bytes(row));
      continue;
    }
    if (count < 5) memory.fill(panels + ((<usize>n) << 5), 0, (<usize>n) << 5);
    pack64(count, n, b, column, row, panels);
    eight(n, l, bytes(across), bytes(along), panels, (<usize>n) << 5, 32);
    for (let q = 0; q < count; q++) {
      let from = panels + (((q & 4 ? (<usize>n) << 2 : 0) + (q & 3)) << 3);
      let to = at(b, q * column);
      for (let i = 0; i < n; i++, from += 32, to += bytes(row)) store<f64>(to, load<f64>(from));
    }
  }
  release(start);
}

/** Substitution for eight right-hand sides, four at `x` and four `other` bytes further. */
function eight(
  n: i32,
  l: usize,
  across: usize,
  along: usize,
  x: usize,
  other: usize,
  step: usize
): void {
  let here = x;
  for (let i = 0; i < n; i++, l += across, here += step) {
    let s0 = v128.load(here);
    let s1 = v128.load(here, 16);
    let s2 = v128.load(here + other);
    let s3 = v128.load(here + other, 16);
    let factor = l;
    for (let from = x; from !== here; from += step, factor += along) {
      const f = v128.load64_splat(factor);
      s0 = f64x2.sub(s0, f64x2.mul(f, v128.load(from)));
      s1 = f64x2.sub(s1, f64x2.mul(f, v128.load(from, 16)));
      s2 = f64x2.sub(s2, f64x2.mul(f, v128.load(from + other)));
      s3 = f64x2.sub(s3, f64x2.mul(f, v128.load(from + other, 16)));
    }
    const f = v128.load64_splat(factor);
    v128.store(here, f64x2.div(s0, f));
    v128.store(here, f64x2.div(s1, f), 16);
    v128.store(here + other, f64x2.div(s2, f));
    v128.store(here + other, f64x2.div(s3, f), 16);
  }
}

/** L X = B (`transposed` 0) or L^T X = B (1), row-major, in place of B. */
export function solveTriangular(n: i32, r: i32, l: usize, b: usize, transposed: i32): void {
  if (n === 0 || r === 0) return;
  if (transposed) substitute(n, r, at(l, n * n - 1), -1, -n, at(b, (n - 1) * r), -r, 1);
  else substitute(n, r, l, n, 1, b, r, 1);
}
