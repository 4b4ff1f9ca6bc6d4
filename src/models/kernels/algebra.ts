/**
 * Dense row-major algebra on plain arrays: shapes are the caller's word, inputs are never changed,
 * float64 inputs that are not finite throw NonFiniteInput. src/models/linalg gives these a Matrix.
 */
import { putFinite } from "./intake";
import { kernels } from "./module";
import { put, reserve, scratch, take, take32, takeLower } from "./scratch";

export interface Transposes {
  /** A lies transposed, as k x m. */
  transposeA?: boolean;
  /** B lies transposed, as n x k. */
  transposeB?: boolean;
}

type Shape = readonly [m: number, k: number, n: number];

const STORE = 0;

/** C = A B, float64: A m x k, B k x n. */
export function product64(
  a: Float64Array,
  b: Float64Array,
  [m, k, n]: Shape,
  { transposeA = false, transposeB = false }: Transposes = {}
): Float64Array<ArrayBuffer> {
  return scratch(() => {
    const placeA = putFinite("A", a, transposeA ? m : k);
    const placeB = putFinite("B", b, transposeB ? k : n);
    const c = reserve(8 * m * n);
    const [ra, ca] = transposeA ? [1, m] : [k, 1];
    const [rb, cb] = transposeB ? [1, k] : [n, 1];
    kernels().product64(m, k, n, placeA, ra, ca, placeB, rb, cb, c, n, STORE);
    return take(c, m * n);
  });
}

/** C = A B, float32: A m x k, B k x n. NaN and infinities pass through. */
export function product32(
  a: Float32Array,
  b: Float32Array,
  [m, k, n]: Shape,
  { transposeA = false, transposeB = false }: Transposes = {}
): Float32Array<ArrayBuffer> {
  return scratch(() => {
    const placeA = put(a);
    const placeB = put(b);
    const c = reserve(4 * m * n);
    const [ra, ca] = transposeA ? [1, m] : [k, 1];
    const [rb, cb] = transposeB ? [1, k] : [n, 1];
    kernels().product32(m, k, n, placeA, ra, ca, placeB, rb, cb, c, n, STORE);
    return take32(c, m * n);
  });
}

/**
 * Lower Cholesky factor of A, n x n, read from its lower triangle; undefined if there is none. What
 * is not finite spoils a pivot, so only a failure has to look for it.
 */
export function factor(a: Float64Array, n: number): Float64Array<ArrayBuffer> | undefined {
  return scratch(() => {
    const place = put(a);
    if (kernels().cholesky(n, place)) return takeLower(place, n);
    putFinite("A", a, n);
    return undefined;
  });
}

/** Which triangular systems to solve, one after the other. */
export type Triangles = readonly ("lower" | "transposed")[];

/** L X = B and L^T X = B in the given order: L n x n lower triangular, B n x r. */
export function substitute(
  l: Float64Array,
  b: Float64Array,
  [n, r]: readonly [number, number],
  triangles: Triangles
): Float64Array<ArrayBuffer> {
  return scratch(() => {
    const placeL = putFinite("L", l, n);
    const x = putFinite("B", b, r);
    for (const triangle of triangles) {
      kernels().solveTriangular(n, r, placeL, x, triangle === "lower" ? 0 : 1);
    }
    return take(x, n * r);
  });
}
