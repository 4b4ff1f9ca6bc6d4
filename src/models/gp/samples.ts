import { cholesky, type Matrix, matrix, multiply } from "../linalg";

/** The share of the mean variance that is added to the diagonal: it drowns the rounding. */
const share = 1e-9;

/**
 * Draws from N(mean, covariance), one column for each column of the standard normal numbers z
 * (n × k): mean + L z with LLᵀ the covariance, 1e-9 of its mean variance added. The same z give draws
 * that move continuously with mean and covariance. The factor is taken from coarse to fine, so that
 * neighbours in a list that is sorted in space are drawn given points on both sides. Throws
 * NotPositiveDefinite if rounding has left no covariance.
 */
export const draws = (mean: ArrayLike<number>, covariance: Matrix, z: Matrix): Matrix =>
  drawsInOrder(mean, covariance, z, coarseToFine(covariance.rows));

/** As `draws`, each row given those before it in the order. */
export function drawsInOrder(
  mean: ArrayLike<number>,
  covariance: Matrix,
  z: Matrix,
  order: Int32Array
): Matrix {
  const result = matrix(covariance.rows, z.columns);
  if (result.rows === 0) return result;
  const ordered = reordered(covariance, order);
  const certain = ordered.data.every((value) => value === 0);
  const L = certain ? ordered : cholesky(ordered).L;
  const drawn = multiply(L, { ...z, data: rowsOf(z, order) });
  order.forEach((row, i) => {
    for (let k = 0; k < z.columns; k++) {
      result.data[row * z.columns + k] =
        (mean[row] as number) + (drawn.data[i * z.columns + k] as number);
    }
  });
  return result;
}

function reordered({ rows: n, data }: Matrix, order: Int32Array): Matrix {
  const result = matrix(n, n);
  let jitter = 0;
  for (let i = 0; i < n; i++) jitter += (share * (data[i * (n + 1)] as number)) / n;
  for (let i = 0; i < n; i++) {
    const from = (order[i] as number) * n;
    for (let j = 0; j <= i; j++)
      result.data[i * n + j] = data[from + (order[j] as number)] as number;
    result.data[i * (n + 1)] = (result.data[i * (n + 1)] as number) + jitter;
  }
  return result;
}

function rowsOf({ columns, data }: Matrix, order: Int32Array): Float64Array {
  const result = new Float64Array(order.length * columns);
  order.forEach((row, i) => {
    result.set(data.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  return result;
}

/** 0 … n − 1, every 2^k-th before those between. */
export function coarseToFine(n: number): Int32Array {
  const order = new Int32Array(n);
  let stride = 1;
  while (2 * stride < n) stride *= 2;
  let at = 1;
  for (; stride >= 1; stride /= 2) {
    for (let i = stride; i < n; i += 2 * stride) order[at++] = i;
  }
  return order;
}
