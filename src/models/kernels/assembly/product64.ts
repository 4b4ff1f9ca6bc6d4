import { allocate, mark, release } from "./arena";
import { at, bytes } from "./float64";
import { pack64 } from "./pack";
import { ADD, multiplyEdge, multiplyTile, STORE } from "./tile64";

const DEPTH = 256;
const ROWS = 128;
const COLUMNS = 1024;

/**
 * C = A B, C -= A B or C += A B (`mode`) for A m x k, B k x n given by their row and column steps,
 * C m x n with row step `ldc`. Panels are packed once a block.
 */
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
  const start = mark();
  if (k === 0 && mode === STORE) clear(m, n, c, ldc);
  const deepest = min(k, DEPTH);
  const panelsA = allocate(bytes(((min(m, ROWS) + 3) & ~3) * deepest));
  const panelsB = allocate(bytes(((min(n, COLUMNS) + 3) & ~3) * deepest));
  const spare = allocate(128);
  for (let j = 0; j < n; j += COLUMNS) {
    const columns = min(n - j, COLUMNS);
    for (let p = 0; p < k; p += DEPTH) {
      const depth = min(k - p, DEPTH);
      const how = p === 0 ? mode : mode === STORE ? ADD : mode;
      pack64(columns, depth, at(b, p * rb + j * cb), cb, rb, panelsB);
      for (let i = 0; i < m; i += ROWS) {
        const rows = min(m - i, ROWS);
        pack64(rows, depth, at(a, i * ra + p * ca), ra, ca, panelsA);
        block(rows, columns, depth, panelsA, panelsB, at(c, i * ldc + j), ldc, how, spare);
      }
    }
  }
  release(start);
}

function clear(m: i32, n: i32, c: usize, ldc: i32): void {
  for (let i = 0; i < m; i++) memory.fill(at(c, i * ldc), 0, bytes(n));
}

/** One block of C from packed panels. */
function block(
  rows: i32,
  columns: i32,
  depth: i32,
  panelsA: usize,
  panelsB: usize,
  c: usize,
  ldc: i32,
  mode: i32,
  spare: usize
): void {
  const step = bytes(ldc);
  for (let j = 0; j < columns; j += 4) {
    const panelB = at(panelsB, j * depth);
    const width = min(4, columns - j);
    for (let i = 0; i < rows; i += 4) {
      const panelA = at(panelsA, i * depth);
      const to = at(c, i * ldc + j);
      const height = min(4, rows - i);
      if ((height & width) === 4) multiplyTile(depth, panelA, panelB, to, step, mode);
      else multiplyEdge(depth, panelA, panelB, to, step, mode, height, width, spare);
    }
  }
}
