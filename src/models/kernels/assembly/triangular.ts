import { allocate, mark, release } from "./arena";
import { at, bytes, get, set } from "./float64";
import { pack } from "./pack";
import { product } from "./product";
import { solveTile } from "./solve-tile";
import { SUBTRACT } from "./tile";

const SMALL = 64;

/**
 * Solves L X = B in place of B: L lower triangular n x n by its row and column steps, B n x r by its
 * row step. Steps may be negative: L^T X = B is the same recursion read from the last row back.
 * Halves meet in one product; small systems are solved in tiles.
 */
function substitute(n: i32, r: i32, l: usize, across: i32, along: i32, b: usize, row: i32): void {
  if (n <= SMALL) {
    substituteSmall(n, r, l, across, along, b, row);
    return;
  }
  const half = (((n + 1) >> 1) + 3) & ~3;
  const rest = n - half;
  const below = at(l, half * across);
  const next = at(b, half * row);
  substitute(half, r, l, across, along, b, row);
  product<f64>(rest, half, r, below, across, along, b, row, 1, next, row, SUBTRACT);
  substitute(rest, r, at(below, half * along), across, along, next, row);
}

/** The same for n <= SMALL: L packed by rows once, right-hand sides four at a time. */
function substituteSmall(
  n: i32,
  r: i32,
  l: usize,
  across: i32,
  along: i32,
  b: usize,
  row: i32
): void {
  const start = mark();
  const full = (n + 3) & ~3;
  const rows = allocate(bytes(full * full));
  const inverses = allocate(bytes(full));
  const x = allocate(bytes(4 * full));
  for (let i = 0; i < n; i++) set(inverses, i, 1 / get(l, i * (across + along)));
  for (let i = 0; i < n; i += 4) {
    const depth = min(n, i + 4);
    pack<f64>(min(4, n - i), 4, depth, at(l, i * across), across, along, at(rows, i * full));
  }
  for (let j = 0; j < r; j += 4) {
    const width = min(4, r - j);
    const to = at(b, j);
    pack<f64>(width, 4, n, to, 1, row, x);
    for (let i = 0; i < n; i += 4) solveTile(i, at(rows, i * full), x, at(inverses, i));
    for (let i = 0; i < n; i++) {
      for (let q = 0; q < width; q++) set(to, i * row + q, get(x, 4 * i + q));
    }
  }
  release(start);
}

/** L X = B (`transposed` 0) or L^T X = B (1), row-major, in place of B. */
export function solveTriangular(n: i32, r: i32, l: usize, b: usize, transposed: i32): void {
  if (n === 0 || r === 0) return;
  if (transposed) substitute(n, r, at(l, n * n - 1), -1, -n, at(b, (n - 1) * r), -r);
  else substitute(n, r, l, n, 1, b, r);
}
