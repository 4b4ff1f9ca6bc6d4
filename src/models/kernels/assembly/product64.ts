import { allocate, mark, release } from "./arena";
import { at, bytes, get } from "./float64";
import { pack64 } from "./pack";

export const STORE = 0;
export const SUBTRACT = 1;
export const ADD = 2;

const DEPTH = 256;
const ROWS = 128;
const COLUMNS = 1024;

/**
 * C = A B, C -= A B or C += A B (`mode`) for A m x k, B k x n given by their row and column steps,
 * C m x n with row step `ldc`. With `lower` only the tiles that touch the lower triangle of C are
 * written. Panels are packed once a block; a 4 x 4 tile of C lives in eight vectors meanwhile.
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
  mode: i32,
  lower: bool
): void {
  const start = mark();
  if (k === 0 && mode === STORE) clear(m, n, c, ldc);
  const deepest = min(k, DEPTH);
  const panelsA = allocate(bytes(((min(m, ROWS) + 3) & ~3) * deepest));
  const panelsB = allocate(bytes(((min(n, COLUMNS) + 3) & ~3) * deepest));
  const tile = allocate(128);
  for (let j = 0; j < n; j += COLUMNS) {
    const columns = min(n - j, COLUMNS);
    for (let p = 0; p < k; p += DEPTH) {
      const depth = min(k - p, DEPTH);
      const how = p === 0 ? mode : mode === STORE ? ADD : mode;
      pack64(columns, depth, at(b, p * rb + j * cb), cb, rb, panelsB);
      for (let i = lower ? j & ~(ROWS - 1) : 0; i < m; i += ROWS) {
        const rows = min(m - i, ROWS);
        pack64(rows, depth, at(a, i * ra + p * ca), ra, ca, panelsA);
        const skip = lower ? i - j : 0x7fffffff;
        block(rows, columns, depth, panelsA, panelsB, at(c, i * ldc + j), ldc, how, skip, tile);
      }
    }
  }
  release(start);
}

function clear(m: i32, n: i32, c: usize, ldc: i32): void {
  for (let i = 0; i < m; i++) memory.fill(at(c, i * ldc), 0, bytes(n));
}

/** One block; `skip` is its row minus its column in C: tiles wholly above the diagonal are left. */
function block(
  rows: i32,
  columns: i32,
  depth: i32,
  panelsA: usize,
  panelsB: usize,
  c: usize,
  ldc: i32,
  mode: i32,
  skip: i32,
  tile: usize
): void {
  const step = (<usize>depth) << 5;
  for (let j = 0; j < columns; j += 4) {
    let panelA = panelsA;
    for (let i = 0; i < rows; i += 4) {
      if (skip === 0x7fffffff || j <= i + 3 + skip) {
        const to = at(c, i * ldc + j);
        if (i + 4 <= rows && j + 4 <= columns) {
          micro64(depth, panelA, panelsB, to, bytes(ldc), mode);
        } else {
          micro64(depth, panelA, panelsB, tile, 32, STORE);
          edge(min(4, rows - i), min(4, columns - j), tile, to, bytes(ldc), mode);
        }
      }
      panelA += step;
    }
    panelsB += step;
  }
}

function edge(rows: i32, columns: i32, tile: usize, c: usize, step: usize, mode: i32): void {
  for (let i = 0; i < rows; i++, tile += 32, c += step) {
    for (let j = 0; j < columns; j++) {
      const to = c + ((<usize>j) << 3);
      const value = get(tile, j);
      if (mode === STORE) store<f64>(to, value);
      else if (mode === ADD) store<f64>(to, load<f64>(to) + value);
      else store<f64>(to, load<f64>(to) - value);
    }
  }
}

function micro64(depth: i32, a: usize, b: usize, c: usize, step: usize, mode: i32): void {
  let c00 = f64x2.splat(0),
    c01 = c00,
    c10 = c00,
    c11 = c00;
  let c20 = c00,
    c21 = c00,
    c30 = c00,
    c31 = c00;
  for (let end = a + ((<usize>depth) << 5); a < end; a += 32, b += 32) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load64_splat(a);
    c00 = f64x2.add(c00, f64x2.mul(s, b0));
    c01 = f64x2.add(c01, f64x2.mul(s, b1));
    s = v128.load64_splat(a, 8);
    c10 = f64x2.add(c10, f64x2.mul(s, b0));
    c11 = f64x2.add(c11, f64x2.mul(s, b1));
    s = v128.load64_splat(a, 16);
    c20 = f64x2.add(c20, f64x2.mul(s, b0));
    c21 = f64x2.add(c21, f64x2.mul(s, b1));
    s = v128.load64_splat(a, 24);
    c30 = f64x2.add(c30, f64x2.mul(s, b0));
    c31 = f64x2.add(c31, f64x2.mul(s, b1));
  }
  put(c, c00, c01, mode);
  put(c + step, c10, c11, mode);
  put(c + step * 2, c20, c21, mode);
  put(c + step * 3, c30, c31, mode);
}

// @ts-expect-error: decorator
function put(c: usize, left: v128, right: v128, mode: i32): void {
  if (mode === SUBTRACT) {
    v128.store(c, f64x2.sub(v128.load(c), left));
    v128.store(c, f64x2.sub(v128.load(c, 16), right), 16);
  } else if (mode === ADD) {
    v128.store(c, f64x2.add(v128.load(c), left));
    v128.store(c, f64x2.add(v128.load(c, 16), right), 16);
  } else {
    v128.store(c, left);
    v128.store(c, right, 16);
  }
}
