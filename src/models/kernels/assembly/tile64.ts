import { at, get, set } from "./float64";

export const STORE = 0;
export const SUBTRACT = 1;
export const ADD = 2;

/**
 * The 4 x 4 product of a panel of four rows and one of four columns, `depth` long, stored into,
 * subtracted from or added to the rows at `c`, `step` bytes apart. Eight vectors hold it meanwhile.
 */
export function multiplyTile(
  depth: i32,
  rows: usize,
  columns: usize,
  c: usize,
  step: usize,
  mode: i32
): void {
  let c00 = f64x2.splat(0);
  let c01 = c00;
  let c10 = c00;
  let c11 = c00;
  let c20 = c00;
  let c21 = c00;
  let c30 = c00;
  let c31 = c00;
  for (let end = at(rows, 4 * depth); rows < end; rows += 32, columns += 32) {
    const b0 = v128.load(columns);
    const b1 = v128.load(columns, 16);
    let a = v128.load64_splat(rows);
    c00 = f64x2.add(c00, f64x2.mul(a, b0));
    c01 = f64x2.add(c01, f64x2.mul(a, b1));
    a = v128.load64_splat(rows, 8);
    c10 = f64x2.add(c10, f64x2.mul(a, b0));
    c11 = f64x2.add(c11, f64x2.mul(a, b1));
    a = v128.load64_splat(rows, 16);
    c20 = f64x2.add(c20, f64x2.mul(a, b0));
    c21 = f64x2.add(c21, f64x2.mul(a, b1));
    a = v128.load64_splat(rows, 24);
    c30 = f64x2.add(c30, f64x2.mul(a, b0));
    c31 = f64x2.add(c31, f64x2.mul(a, b1));
  }
  put(c, c00, c01, mode);
  put(c + step, c10, c11, mode);
  put(c + step * 2, c20, c21, mode);
  put(c + step * 3, c30, c31, mode);
}

function put(c: usize, left: v128, right: v128, mode: i32): void {
  if (mode === SUBTRACT) {
    left = f64x2.sub(v128.load(c), left);
    right = f64x2.sub(v128.load(c, 16), right);
  } else if (mode === ADD) {
    left = f64x2.add(v128.load(c), left);
    right = f64x2.add(v128.load(c, 16), right);
  }
  v128.store(c, left);
  v128.store(c, right, 16);
}

/** multiplyTile at an edge of C, where only some of its rows and columns exist. */
export function multiplyEdge(
  depth: i32,
  rows: usize,
  columns: usize,
  c: usize,
  step: usize,
  mode: i32,
  height: i32,
  width: i32,
  spare: usize
): void {
  multiplyTile(depth, rows, columns, spare, 32, STORE);
  for (let i = 0; i < height; i++, spare += 32, c += step) {
    for (let j = 0; j < width; j++) {
      const value = get(spare, j);
      if (mode === STORE) set(c, j, value);
      else set(c, j, mode === ADD ? get(c, j) + value : get(c, j) - value);
    }
  }
}

/**
 * The next four rows of the solution of L X = B for four right-hand sides. `rows` is the panel of
 * those rows of L, `x` that of the right-hand sides, solved up to `depth`, and `inverses` the
 * reciprocals of L's diagonal there.
 */
export function solveTile(depth: i32, rows: usize, x: usize, inverses: usize): void {
  const to = at(x, 4 * depth);
  multiplyTile(depth, rows, x, to, 32, SUBTRACT);
  const l = at(rows, 4 * depth);
  let a = v128.load64_splat(inverses);
  const x00 = f64x2.mul(v128.load(to), a);
  const x01 = f64x2.mul(v128.load(to, 16), a);
  a = v128.load64_splat(l, 8);
  let x10 = f64x2.sub(v128.load(to, 32), f64x2.mul(a, x00));
  let x11 = f64x2.sub(v128.load(to, 48), f64x2.mul(a, x01));
  a = v128.load64_splat(inverses, 8);
  x10 = f64x2.mul(x10, a);
  x11 = f64x2.mul(x11, a);
  a = v128.load64_splat(l, 16);
  let x20 = f64x2.sub(v128.load(to, 64), f64x2.mul(a, x00));
  let x21 = f64x2.sub(v128.load(to, 80), f64x2.mul(a, x01));
  a = v128.load64_splat(l, 48);
  x20 = f64x2.sub(x20, f64x2.mul(a, x10));
  x21 = f64x2.sub(x21, f64x2.mul(a, x11));
  a = v128.load64_splat(inverses, 16);
  x20 = f64x2.mul(x20, a);
  x21 = f64x2.mul(x21, a);
  a = v128.load64_splat(l, 24);
  let x30 = f64x2.sub(v128.load(to, 96), f64x2.mul(a, x00));
  let x31 = f64x2.sub(v128.load(to, 112), f64x2.mul(a, x01));
  a = v128.load64_splat(l, 56);
  x30 = f64x2.sub(x30, f64x2.mul(a, x10));
  x31 = f64x2.sub(x31, f64x2.mul(a, x11));
  a = v128.load64_splat(l, 88);
  x30 = f64x2.sub(x30, f64x2.mul(a, x20));
  x31 = f64x2.sub(x31, f64x2.mul(a, x21));
  a = v128.load64_splat(inverses, 24);
  v128.store(to, x00);
  v128.store(to, x01, 16);
  v128.store(to, x10, 32);
  v128.store(to, x11, 48);
  v128.store(to, x20, 64);
  v128.store(to, x21, 80);
  v128.store(to, f64x2.mul(x30, a), 96);
  v128.store(to, f64x2.mul(x31, a), 112);
}
