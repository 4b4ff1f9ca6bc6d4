import { allocate, mark, release } from "./arena";
import { pack } from "./pack";
import { ADD, multiplyEdge, multiplyTile, ROW, STORE } from "./tile";

const DEPTH = 256;
const ROWS = 128;
const COLUMNS = 1024;

/**
 * C = A B, C -= A B or C += A B (`mode`) in float32 or float64, for A m x k, B k x n given by their
 * row and column steps, C m x n with row step `ldc`. Blocks of both are packed into panels once,
 * sized for the caches: a block of A for the second, a panel of B for the first.
 */
export function product<T>(
  m: i32,
  k: i32,
  n: i32,
  a: usize,
  ra: i32,
  ca: i32,
  b: usize,
  rb: i32,
  cb: i32,
  c: usize,
  ldc: i32,
  mode: i32
): void {
  const start = mark();
  const size = sizeof<T>() as i32;
  const width = ROW / size;
  const step = <usize>(ldc * size);
  const deepest = min(k, DEPTH) * size;
  const panelsA = allocate(<usize>(((min(m, ROWS) + 3) & ~3) * deepest));
  const panelsB = allocate(<usize>((min(n, COLUMNS) + width - 1) * deepest));
  const spare = allocate(4 * ROW);
  if (k === 0 && mode === STORE) {
    for (let i = 0; i < m; i++) memory.fill(c + <usize>i * step, 0, <usize>(n * size));
  }
  for (let j = 0; j < n; j += COLUMNS) {
    const columns = min(n - j, COLUMNS);
    for (let p = 0; p < k; p += DEPTH) {
      const depth = min(k - p, DEPTH);
      const how = p > 0 && mode === STORE ? ADD : mode;
      pack<T>(columns, width, depth, b + <usize>((p * rb + j * cb) * size), cb, rb, panelsB);
      for (let i = 0; i < m; i += ROWS) {
        const rows = min(m - i, ROWS);
        pack<T>(rows, 4, depth, a + <usize>((i * ra + p * ca) * size), ra, ca, panelsA);
        const to = c + <usize>((i * ldc + j) * size);
        block<T>(rows, columns, depth, panelsA, panelsB, to, step, how, spare);
      }
    }
  }
  release(start);
}

/** One block of C from packed panels. */
function block<T>(
  rows: i32,
  columns: i32,
  depth: i32,
  panelsA: usize,
  panelsB: usize,
  c: usize,
  step: usize,
  mode: i32,
  spare: usize
): void {
  const size = sizeof<T>() as i32;
  const width = ROW / size;
  for (let j = 0; j < columns; j += width, panelsB += <usize>(depth * ROW)) {
    const near = min(width, columns - j);
    for (let i = 0; i < rows; i += 4) {
      const panelA = panelsA + <usize>(i * depth * size);
      const to = c + <usize>i * step + <usize>(j * size);
      const height = min(4, rows - i);
      if (height === 4 && near === width) {
        multiplyTile<T>(depth, panelA, panelsB, to, step, mode);
      } else {
        multiplyEdge<T>(depth, panelA, panelsB, to, step, mode, height, near, spare);
      }
    }
  }
}

/** See `product`. */
export function product64(
  m: i32,
  k: i32,
  n: i32,
  a: usize,
  ra: i32,
  ca: i32,
  b: usize,
  rb: i32,
  cb: i32,
  c: usize,
  ldc: i32,
  mode: i32
): void {
  product<f64>(m, k, n, a, ra, ca, b, rb, cb, c, ldc, mode);
}

/** See `product`. */
export function product32(
  m: i32,
  k: i32,
  n: i32,
  a: usize,
  ra: i32,
  ca: i32,
  b: usize,
  rb: i32,
  cb: i32,
  c: usize,
  ldc: i32,
  mode: i32
): void {
  product<f32>(m, k, n, a, ra, ca, b, rb, cb, c, ldc, mode);
}
