/**
 * Orthogonal decompositions on plain row-major arrays; inputs are never changed, those that are not
 * finite throw NonFiniteInput.
 */
import { putFinite, putScaled } from "./intake";
import { kernels } from "./module";
import { reserve, scratch, take } from "./scratch";

type Numbers = Float64Array<ArrayBuffer>;

/** Minimum-norm X (n x r) of A X = B in the least-squares sense, A m x n, B m x r. */
export function leastSquares(
  a: Float64Array,
  b: Float64Array,
  [m, n, r]: readonly [number, number, number],
  tolerance: number
): { x: Numbers; rank: number } {
  return scratch(() => {
    const { place, undo } = putScaled("A", a, n);
    const x = reserve(8 * n * r);
    const rank = kernels().leastSquares(m, n, r, place, putFinite("B", b, r), x, tolerance);
    kernels().scale(n * r, 1 / undo, x);
    return { x: take(x, n * r), rank };
  });
}

/** Thin QR of A, m x n: Q as min(m, n) columns of m, R in the upper part of n columns of m. */
export function factorColumns(
  a: Float64Array,
  [m, n]: readonly [number, number]
): { q: Numbers; columns: Numbers } {
  return scratch(() => {
    const { place, undo } = putScaled("A", a, n);
    const count = Math.min(m, n);
    const columns = reserve(8 * m * n);
    const taus = reserve(8 * count);
    const q = reserve(8 * m * count);
    kernels().transpose(m, n, place, columns);
    kernels().factorColumns(m, n, columns, taus);
    kernels().formColumns(m, count, columns, taus, q);
    kernels().scale(m * n, undo, columns);
    return { q: take(q, m * count), columns: take(columns, m * n) };
  });
}

/** Ascending eigenvalues and eigenvectors (columns, row-major); undefined without convergence. */
export function symmetricEigen(
  a: Float64Array,
  n: number
): { values: Numbers; vectors: Numbers } | undefined {
  return scratch(() => {
    const { place, undo } = putScaled("A", a, n);
    const values = reserve(8 * n);
    const vectors = reserve(8 * n * n);
    if (!kernels().symmetricEigen(n, place, values, vectors)) return undefined;
    kernels().scale(n, undo, values);
    return { values: take(values, n), vectors: take(vectors, n * n) };
  });
}

/** Thin singular value decomposition of A, m x n with m >= n; undefined without convergence. */
export function svd(
  a: Float64Array,
  [m, n]: readonly [number, number]
): { u: Numbers; values: Numbers; v: Numbers } | undefined {
  return scratch(() => {
    const { place, undo } = putScaled("A", a, n);
    const u = reserve(8 * m * n);
    const values = reserve(8 * n);
    const v = reserve(8 * n * n);
    if (!kernels().svd(m, n, place, u, values, v)) return undefined;
    kernels().scale(n, undo, values);
    return { u: take(u, m * n), values: take(values, n), v: take(v, n * n) };
  });
}
