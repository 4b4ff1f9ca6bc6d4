import { at } from "./float64";
import { multiplyTile, ROW, SUBTRACT } from "./tile";

/**
 * The next four rows of the solution of L X = B for four right-hand sides in float64. `rows` is the
 * panel of those rows of L, `x` that of the right-hand sides, solved up to `depth`, and `inverses`
 * the reciprocals of L's diagonal there.
 */
export function solveTile(depth: i32, rows: usize, x: usize, inverses: usize): void {
  const to = at(x, 4 * depth);
  multiplyTile<f64>(depth, rows, x, to, ROW, SUBTRACT);
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
