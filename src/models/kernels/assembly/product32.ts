import { allocate, mark, release } from "./arena";

const DEPTH = 256;
const ROWS = 128;
const COLUMNS = 1024;

/** C = A B in float32 for A m x k, B k x n by their row and column steps, C m x n contiguous. */
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
  c: usize
): void {
  const start = mark();
  if (k === 0) memory.fill(c, 0, (<usize>m * n) << 2);
  const deepest = <usize>min(k, DEPTH);
  const panelsA = allocate(((<usize>(min(m, ROWS) + 3) & ~3) * deepest) << 2);
  const panelsB = allocate(((<usize>(min(n, COLUMNS) + 7) & ~7) * deepest) << 2);
  const tile = allocate(128);
  for (let j = 0; j < n; j += COLUMNS) {
    const columns = min(n - j, COLUMNS);
    for (let p = 0; p < k; p += DEPTH) {
      const depth = min(k - p, DEPTH);
      pack32(columns, 8, depth, b + ((<usize>(p * rb + j * cb)) << 2), cb, rb, panelsB);
      for (let i = 0; i < m; i += ROWS) {
        const rows = min(m - i, ROWS);
        pack32(rows, 4, depth, a + ((<usize>(i * ra + p * ca)) << 2), ra, ca, panelsA);
        block(
          rows,
          columns,
          depth,
          panelsA,
          panelsB,
          c + ((<usize>(i * n + j)) << 2),
          (<usize>n) << 2,
          p > 0,
          tile
        );
      }
    }
  }
  release(start);
}

function pack32(
  count: i32,
  width: i32,
  depth: i32,
  from: usize,
  across: i32,
  along: i32,
  to: usize
): void {
  for (let row = 0; row < count; row += width, from += (<usize>(width * across)) << 2) {
    const rows = min(count - row, width);
    let at = from;
    for (let p = 0; p < depth; p++, at += (<usize>along) << 2, to += (<usize>width) << 2) {
      if (across === 1 && rows === width) {
        v128.store(to, v128.load(at));
        if (width === 8) v128.store(to, v128.load(at, 16), 16);
        continue;
      }
      let source = at;
      for (let q = 0; q < width; q++, source += (<usize>across) << 2) {
        store<f32>(to + ((<usize>q) << 2), q < rows ? load<f32>(source) : 0);
      }
    }
  }
}

function block(
  rows: i32,
  columns: i32,
  depth: i32,
  panelsA: usize,
  panelsB: usize,
  c: usize,
  step: usize,
  add: bool,
  tile: usize
): void {
  for (let j = 0; j < columns; j += 8, panelsB += (<usize>depth) << 5) {
    let panelA = panelsA;
    for (let i = 0; i < rows; i += 4, panelA += (<usize>depth) << 4) {
      const to = c + <usize>i * step + ((<usize>j) << 2);
      if (i + 4 <= rows && j + 8 <= columns) {
        micro32(depth, panelA, panelsB, to, step, add);
        continue;
      }
      micro32(depth, panelA, panelsB, tile, 32, false);
      for (let q = 0; q < min(4, rows - i); q++) {
        for (let t = 0; t < min(8, columns - j); t++) {
          const at = to + <usize>q * step + ((<usize>t) << 2);
          const value = load<f32>(tile + (((<usize>q) << 5) + ((<usize>t) << 2)));
          store<f32>(at, add ? load<f32>(at) + value : value);
        }
      }
    }
  }
}

function micro32(depth: i32, a: usize, b: usize, c: usize, step: usize, add: bool): void {
  let c00 = f32x4.splat(0),
    c01 = c00,
    c10 = c00,
    c11 = c00;
  let c20 = c00,
    c21 = c00,
    c30 = c00,
    c31 = c00;
  for (let end = a + ((<usize>depth) << 4); a < end; a += 16, b += 32) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    let s = v128.load32_splat(a);
    c00 = f32x4.add(c00, f32x4.mul(s, b0));
    c01 = f32x4.add(c01, f32x4.mul(s, b1));
    s = v128.load32_splat(a, 4);
    c10 = f32x4.add(c10, f32x4.mul(s, b0));
    c11 = f32x4.add(c11, f32x4.mul(s, b1));
    s = v128.load32_splat(a, 8);
    c20 = f32x4.add(c20, f32x4.mul(s, b0));
    c21 = f32x4.add(c21, f32x4.mul(s, b1));
    s = v128.load32_splat(a, 12);
    c30 = f32x4.add(c30, f32x4.mul(s, b0));
    c31 = f32x4.add(c31, f32x4.mul(s, b1));
  }
  put(c, c00, c01, add);
  put(c + step, c10, c11, add);
  put(c + step * 2, c20, c21, add);
  put(c + step * 3, c30, c31, add);
}

// @ts-expect-error: decorator
function put(c: usize, left: v128, right: v128, add: bool): void {
  v128.store(c, add ? f32x4.add(v128.load(c), left) : left);
  v128.store(c, add ? f32x4.add(v128.load(c, 16), right) : right, 16);
}
