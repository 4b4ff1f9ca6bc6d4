import { product32, product64, type Transposes } from "../kernels";
import { ShapeMismatch } from "./errors";
import type { Matrix } from "./matrix";

/** The product A B, of either's transpose where asked; throws ShapeMismatch or NonFiniteInput. */
export function multiply(A: Matrix, B: Matrix, options: Transposes = {}): Matrix {
  const [m, k] = options.transposeA ? [A.columns, A.rows] : [A.rows, A.columns];
  const [inner, n] = options.transposeB ? [B.columns, B.rows] : [B.rows, B.columns];
  if (k !== inner) {
    throw new ShapeMismatch(`inner sizes differ: A gives ${m} x ${k}, B gives ${inner} x ${n}`);
  }
  return { rows: m, columns: n, data: product64(A.data, B.data, [m, k, n], options) };
}

/**
 * The float32 product A B, A m x k and B k x n (or stored transposed where asked), row-major. NaN
 * and infinities pass through. Throws ShapeMismatch.
 */
export function multiplyFloat32(
  a: Float32Array,
  b: Float32Array,
  m: number,
  k: number,
  n: number,
  options: Transposes = {}
): Float32Array<ArrayBuffer> {
  if (a.length !== m * k || b.length !== k * n) {
    throw new ShapeMismatch(
      `${m * k} and ${k * n} numbers expected: A has ${a.length}, B has ${b.length}`
    );
  }
  return product32(a, b, [m, k, n], options);
}
